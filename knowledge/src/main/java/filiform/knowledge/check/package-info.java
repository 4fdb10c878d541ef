/// Checks the content whole, from the form of each file to what the files say of each other, and compiles it.
package filiform.knowledge.check;
