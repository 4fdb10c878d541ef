package filiform.record;

/// Hears how far long work has come.
@FunctionalInterface
public interface Progress {

    /// Hears nothing.
    Progress NONE = (_, _) -> {};

    /// How many of all are done; called now and then.
    void at(long done, long all);
}
