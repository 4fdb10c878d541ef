/// The clinic's pages.
package filiform.app.web;
