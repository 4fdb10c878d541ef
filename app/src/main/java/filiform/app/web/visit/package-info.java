/// A visit as it stands: the fold of its events, the file that replays it, the answers to it.
package filiform.app.web.visit;
