package filiform.record.event;

import java.io.Serial;

/// An event of the journal that this program cannot read: made by a newer one, or damaged. The message says which kind,
/// never what is recorded.
public final class UnreadableException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableException(String message) {
        super(message);
    }
}
