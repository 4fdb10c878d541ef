/// The pages of the patient at home: what was done, what to watch for, and how it goes. They know no requests.
package filiform.app.web.my;
