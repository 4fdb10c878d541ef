package filiform.record;

import java.io.Serial;

/// The journal cannot be opened, read or written. The message is meant for the person at the screen: what is wrong,
/// where, and what to do; it never contains what is recorded.
public final class JournalException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    JournalException(String message) {
        super(message);
    }

    JournalException(String message, Throwable cause) {
        super(message, cause);
    }
}
