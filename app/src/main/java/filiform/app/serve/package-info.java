/// Starts the clinic: the only place that joins knowledge, journal, clock and pages.
package filiform.app.serve;
