/// The clinic's day: what waits for whom, in the order of harm and time. It knows no requests.
package filiform.app.web.day;
