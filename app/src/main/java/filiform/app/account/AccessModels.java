package filiform.app.account;

import filiform.record.ReadModel;
import filiform.record.model.ReadModels;
import java.util.List;
import java.util.stream.Stream;

/// Every read model of the program, with those of who gets in. A command that opens the journal without one would let
/// it fall behind.
public final class AccessModels {

    private AccessModels() {}

    public static List<ReadModel> all() {
        return Stream.concat(ReadModels.all().stream(), Stream.of(new AccountModel(), new Care(), new AuditModel()))
                .toList();
    }
}
