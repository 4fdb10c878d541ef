/// The commands.
package filiform.app.cli;
