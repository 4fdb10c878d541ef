package filiform.record;

import java.io.Serial;

/// The journal cannot be opened, read or written. The message is meant for the person at the screen: what is wrong,
/// where, and what to do; it never contains what is recorded.
public class JournalException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public JournalException(String message) {
        super(message);
    }

    public JournalException(String message, Throwable cause) {
        super(message, cause);
    }
}
