package filiform.knowledge.check;

import filiform.knowledge.Counts;
import filiform.knowledge.tree.Fault;
import java.util.List;

/// What a check found.
///
/// @param faults all of them; while the form of any file is wrong, what the files say of each other is not looked at
/// @param hash   SHA-256 of the files that were checked
public record Report(List<Fault> faults, Counts counts, String hash) {

    public Report {
        faults = List.copyOf(faults);
    }

    public boolean good() {
        return faults.isEmpty();
    }
}
