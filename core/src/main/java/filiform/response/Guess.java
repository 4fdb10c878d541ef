package filiform.response;

import java.util.OptionalDouble;

/// A cause at one structure, before anything is told.
///
/// @param contact the plan's chance that the needle touches the structure; empty where the plan does not name it
/// @param prior   how likely it is before anything is told, not yet summing to 1
record Guess(Cause cause, String structure, Supplied supplied, OptionalDouble contact, boolean root, double prior) {

    boolean named() {
        return contact.isPresent();
    }

    /// The same of more than one structure that nothing told can tell apart.
    Guess together(String names, double priors) {
        return new Guess(cause, names, supplied, contact, root, priors);
    }
}
