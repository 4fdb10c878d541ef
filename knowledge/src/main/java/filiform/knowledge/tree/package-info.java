/// Content files as trees of values that know their place, the kinds of files there are, and the compiled form.
package filiform.knowledge.tree;
