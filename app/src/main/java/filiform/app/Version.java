package filiform.app;

/// The version of the program, as answers and events bear it.
public final class Version {

    public static final String PROGRAM = "filiform 0.1.0";

    private Version() {}
}
