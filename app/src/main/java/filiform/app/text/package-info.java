/// Each answer as people read it in a terminal.
package filiform.app.text;
