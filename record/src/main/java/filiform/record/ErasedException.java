package filiform.record;

import java.io.Serial;

/// What was asked for was erased by a lawful act: its key is destroyed and nobody can read it again.
public final class ErasedException extends JournalException {

    @Serial
    private static final long serialVersionUID = 1L;

    ErasedException() {
        super("This patient's record was erased. Its key is destroyed and it cannot be read again.");
    }
}
