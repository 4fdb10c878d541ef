/// One reader for each kind of content file: from a tree to the objects of core, noting every fault on the way.
package filiform.knowledge.read;
