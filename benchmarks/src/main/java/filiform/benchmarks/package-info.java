/// How fast and how exact the program is, measured. Nothing here ships.
package filiform.benchmarks;
