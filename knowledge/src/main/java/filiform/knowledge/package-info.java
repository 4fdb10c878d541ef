/// Clinical content: the files, the checks on them, and the loader that turns them into the objects of core.
package filiform.knowledge;
