package filiform.app.contract;

import filiform.app.json.Fields;
import filiform.screening.Screen;
import filiform.screening.Screening;
import filiform.screening.ScreeningTable;
import java.util.List;
import java.util.Optional;

/// Reads what a consent text is asked for beside a plan: why the needle is suggested, and what screening was told.
final class ConsentForm {

    private ConsentForm() {}

    /// What was read.
    ///
    /// @param screening empty where nobody told an answer: everything that could raise a risk is then not known
    record Read(String reason, Optional<Screening> screening, List<String> warnings) {}

    /// None where no consent text is asked for.
    static Optional<Read> read(Fields plan, ScreenForm screening, ScreeningTable table) {
        if (!plan.has("consent")) {
            return Optional.empty();
        }
        Fields fields = plan.object("consent");
        String reason = fields.text("reason").orElse("");
        Optional<ScreenForm.Read> told =
                fields.has("screening") ? Optional.of(screening.read(fields.object("screening"))) : Optional.empty();
        fields.close();
        if (!plan.faults().none()) {
            return Optional.of(new Read(reason, Optional.empty(), List.of()));
        }
        return Optional.of(new Read(
                reason,
                told.map(read -> Screen.screen(table, read.asked())),
                told.map(ScreenForm.Read::warnings).orElse(List.of())));
    }
}
