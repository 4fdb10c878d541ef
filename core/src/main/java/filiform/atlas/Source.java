package filiform.atlas;

/// Where a clinical number or rule comes from, precise enough for a reader to open it.
///
/// @param key      the name under which content cites it
/// @param locator  DOI, PMID or address; blank only for the project's own assumptions
/// @param kind     what sort of publication it is
/// @param read     what was really read: full text, abstract, secondary, not read
public record Source(String key, String citation, String locator, String kind, String read) {

    public Source {
        if (key.isBlank() || citation.isBlank() || kind.isBlank() || read.isBlank()) {
            throw new IllegalArgumentException("A source needs key, citation, kind and read, was '%s'.".formatted(key));
        }
    }
}
