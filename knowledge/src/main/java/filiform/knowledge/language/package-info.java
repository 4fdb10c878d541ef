/// What pages for patients say, in other languages: one sentence for each English one.
package filiform.knowledge.language;
