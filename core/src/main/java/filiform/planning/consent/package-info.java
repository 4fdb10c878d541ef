/// Makes the words by which a patient can agree to this plan or refuse it: what is done, what good it may do and how
/// sure that is, what can go wrong and how often, what else there is, and the right to stop. It decides nothing, hides
/// no risk because something is unknown, and says where nothing is known.
package filiform.planning.consent;
