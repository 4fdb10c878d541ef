package filiform.record.model;

import filiform.record.ReadModel;
import java.util.List;

/// Every list of the program. Whoever opens the journal takes them all: one that is left out falls behind.
public final class ReadModels {

    private ReadModels() {}

    public static List<ReadModel> all() {
        return List.of(new PatientList(), new OpenVisits(), new FollowUps(), new AdverseEvents(), new CheckIns());
    }
}
