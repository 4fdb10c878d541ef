package filiform.app.serve;

/// The clinic cannot start; the message says why, for people.
final class StartException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StartException(String message) {
        super(message);
    }

    StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
