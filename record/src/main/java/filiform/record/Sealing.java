package filiform.record;

/// Seals and opens text under the key of a chain (AES-256-GCM), so that erasing the chain erases the text wherever it
/// stands. `context` says what the text is, for example `patient.name`: sealed in one context it opens in no other.
public interface Sealing {

    /// Throws an [ErasedException] where the chain was erased.
    String seal(Chain chain, String context, String text);

    /// A word under which something can be found without saying what it is: the same text in the same context has the
    /// same word, and only the clinic's keys make it.
    ///
    /// @return 64 hexadecimal digits
    String token(String context, String text);

    /// Throws an [ErasedException] where the chain was erased, and a [JournalException] where the text was altered.
    String open(Chain chain, String context, String sealed);
}
