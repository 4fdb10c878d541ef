/// The machine form of each question and answer: reads what came in, writes what goes out.
package filiform.app.contract;
