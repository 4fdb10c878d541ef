package filiform.app.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What may be done, and by whom. The table is the only place that says so; every route of the clinic is a row of
/// `Routes` and names one of these.
public enum Permission {
    KNOWLEDGE,
    DECIDE,
    SIGN_IN,
    OWN_ACCOUNT,
    OWN_CREDENTIALS,
    READ_RECORDS,
    WRITE_RECORDS,
    BREAK_GLASS,
    EXPORT_RECORDS,
    GIVE_LINKS,
    ERASE_RECORDS,
    READ_AUDIT,
    SEE_ACCOUNTS,
    CHANGE_ACCOUNTS,
    CHANGE_CREDENTIALS,
    SEE_CREDENTIALS,
    COUNT,
    OWN_DATA,
    OWN_REPORT;

    private static final String TABLE = """
            permission         | anyone | practitioner | lead | administrator | analyst | patient | proof again | what
            KNOWLEDGE          | yes    | yes          | yes  | yes           | yes     | yes     | no          | read the knowledge, plan a needle and find a nerve; nothing is recorded
            DECIDE             | yes    | yes          | yes  | yes           | yes     | yes     | no          | ask a decision as JSON; nothing is recorded
            SIGN_IN            | yes    | yes          | yes  | yes           | yes     | yes     | no          | sign in, sign out, take up an invitation
            OWN_ACCOUNT        | no     | yes          | yes  | yes           | yes     | no      | no          | own password, second factor and sessions; each change asks for the password again
            OWN_CREDENTIALS    | no     | yes          | yes  | no            | no      | no      | no          | see the own credentials, log learning
            READ_RECORDS       | no     | yes          | yes  | no            | no      | no      | no          | read records; a practitioner those of patients in whose care they take part
            WRITE_RECORDS      | no     | yes          | yes  | no            | no      | no      | no          | write records, with the same bound
            BREAK_GLASS        | no     | yes          | no   | no            | no      | no      | no          | read and write another patient's record for four hours, with a reason that the lead sees
            EXPORT_RECORDS     | no     | yes          | yes  | no            | no      | no      | yes         | take a record out of the clinic as a file
            GIVE_LINKS         | no     | yes          | yes  | no            | no      | no      | no          | give a patient a link to their own data, and revoke it
            ERASE_RECORDS      | no     | no           | yes  | no            | no      | no      | yes         | erase a patient's record where the law asks for it
            READ_AUDIT         | no     | no           | yes  | yes           | no      | no      | no          | see who signed in, who read what, and who broke the glass
            SEE_ACCOUNTS       | no     | no           | no   | yes           | no      | no      | no          | see the accounts and what is settled for the clinic
            CHANGE_ACCOUNTS    | no     | no           | no   | yes           | no      | no      | yes         | make and close accounts, give roles, invite again, settle what holds for the clinic
            CHANGE_CREDENTIALS | no     | no           | yes  | yes           | no      | no      | yes         | write down a practitioner's credentials
            SEE_CREDENTIALS    | no     | no           | yes  | yes           | no      | no      | no          | see every practitioner's credentials
            COUNT              | no     | no           | yes  | no            | yes     | no      | no          | see counts, without a person in them
            OWN_DATA           | no     | no           | no   | no            | no      | yes     | no          | read and take away the own record
            OWN_REPORT         | no     | no           | no   | no            | no      | yes     | no          | tell the clinic from home how it goes, and read what to do
            """;

    private static final List<List<String>> ROWS = TABLE.lines()
            .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
            .toList();

    static {
        List<String> named = ROWS.stream().skip(1).map(List::getFirst).toList();
        if (!named.equals(Arrays.stream(values()).map(Enum::name).toList())) {
            throw new IllegalStateException("The table and the permissions differ: " + named);
        }
    }

    /// Who may do this.
    public Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (yes(role.word())) {
                roles.add(role);
            }
        }
        return roles;
    }

    public boolean given(Collection<Role> held) {
        return roles().stream().anyMatch(held::contains);
    }

    /// Whether the password and the code are asked again, if that was longer ago than a few minutes.
    public boolean provedAgain() {
        return yes("proof again");
    }

    public String what() {
        return cell("what");
    }

    private boolean yes(String column) {
        String cell = cell(column);
        if (!cell.equals("yes") && !cell.equals("no")) {
            throw new IllegalStateException("Neither yes nor no at %s, %s: '%s'.".formatted(name(), column, cell));
        }
        return cell.equals("yes");
    }

    private String cell(String column) {
        int at = ROWS.getFirst().indexOf(column);
        return ROWS.stream()
                .filter(row -> row.getFirst().equals(name()))
                .map(row -> row.get(at))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The table has no row " + name()));
    }

    /// The table as a page of the manual shows it.
    public static List<String> markdown() {
        return ROWS.stream()
                .map(row -> {
                    String name = row.getFirst().replace('_', ' ').toLowerCase(Locale.ROOT);
                    return "| " + name + " | " + String.join(" | ", row.subList(1, row.size())) + " |";
                })
                .toList();
    }
}
