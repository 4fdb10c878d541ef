package filiform.app.account;

import filiform.record.ReadModel;
import java.util.List;

/// The read models of who gets in. A command that opens the journal without one would let it fall behind.
public final class AccessModels {

    private AccessModels() {}

    public static List<ReadModel> all() {
        return List.of(new AccountModel(), new Care(), new AuditModel());
    }
}
