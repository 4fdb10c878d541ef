/// The clinic's pages: the server, its gate and its handlers.
package filiform.app.web;
