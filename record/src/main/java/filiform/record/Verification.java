package filiform.record;

import java.util.List;

/// What a check of the whole journal found.
///
/// @param events      how many were read
/// @param chains      how many chains they form
/// @param erased      how many of these were erased: their hashes were checked, their content is gone
/// @param checkpoints how many were held against the journal
/// @param faults      the first bad place of each chain, then what is wrong with the whole; empty where all is well
public record Verification(long events, long chains, long erased, long checkpoints, List<Fault> faults) {

    public Verification {
        faults = List.copyOf(faults);
    }

    /// Whether nothing was found.
    public boolean whole() {
        return faults.isEmpty();
    }

    /// One thing that is wrong.
    ///
    /// @param where    the chain, or `journal` or `checkpoint`
    /// @param position in the chain; 0 where it is none
    /// @param sequence in the journal; 0 where it is none
    public record Fault(String where, long position, long sequence, String what) {}
}
