/// What anyone may read of a needle that meets a nerve, with grade and source for each sentence. It decides nothing and
/// refuses a text that names what is known without what is not known.
package filiform.followup.explain;
