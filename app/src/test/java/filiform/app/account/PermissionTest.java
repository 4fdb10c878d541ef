package filiform.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PermissionTest {

    private static final Path PAGE = Path.of("..", "docs", "manual", "roles.md");
    private static final String BEGIN = "<!-- table -->\n";

    @Test
    void everyRowSaysYesOrNoInEveryColumnAndWhatItIs() {
        for (Permission permission : Permission.values()) {
            assertThat(permission.roles()).as(permission.name()).isNotEmpty();
            assertThat(permission.what()).as(permission.name()).isNotBlank();
            assertThat(permission.provedAgain() && permission.given(List.of(Role.ANYONE)))
                    .as("nobody cannot prove who they are: %s", permission)
                    .isFalse();
        }
    }

    /// What must hold whatever else the table comes to say.
    @Test
    void noRoleReachesWhatItMustNot() {
        for (Permission record : List.of(
                Permission.READ_RECORDS,
                Permission.WRITE_RECORDS,
                Permission.BREAK_GLASS,
                Permission.EXPORT_RECORDS,
                Permission.ERASE_RECORDS)) {
            assertThat(record.roles())
                    .as(record.name())
                    .doesNotContain(Role.ANYONE, Role.ANALYST, Role.PATIENT, Role.ADMINISTRATOR);
        }
        assertThat(Permission.OWN_DATA.roles()).isEqualTo(Set.of(Role.PATIENT));
        assertThat(Permission.CHANGE_ACCOUNTS.roles()).isEqualTo(Set.of(Role.ADMINISTRATOR));
        for (Permission again :
                List.of(Permission.EXPORT_RECORDS, Permission.ERASE_RECORDS, Permission.CHANGE_ACCOUNTS)) {
            assertThat(again.provedAgain()).as(again.name()).isTrue();
        }
        for (Permission permission : Permission.values()) {
            if (permission.given(List.of(Role.ANYONE))) {
                assertThat(permission).isIn(Permission.KNOWLEDGE, Permission.DECIDE, Permission.SIGN_IN);
            }
        }
    }

    /// Write it anew with -Dmanual.write=true.
    @Test
    void theManualShowsTheTable() throws IOException {
        String page = Files.readString(PAGE);
        String wanted = page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                + String.join("\n", withRule(Permission.markdown())) + "\n";
        if (Boolean.getBoolean("manual.write")) {
            Files.writeString(PAGE, wanted);
        }
        assertThat(page).isEqualTo(wanted);
    }

    private static List<String> withRule(List<String> rows) {
        String rule = "|"
                + "---|"
                        .repeat((int) rows.getFirst()
                                        .chars()
                                        .filter(c -> c == '|')
                                        .count()
                                - 1);
        var lines = new java.util.ArrayList<>(rows);
        lines.add(1, rule);
        return lines;
    }
}
