package filiform.app.web.table;

import filiform.followup.TriageTable;
import filiform.followup.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What every patient is told for home: what is common, how long it lasts, and when to call.
public final class HomeAdvice {

    private HomeAdvice() {}

    public static List<String> of(TriageTable table) {
        var lines = new ArrayList<String>();
        for (TriageTable.NormalEffect effect : table.normal()) {
            String name = effect.symptom();
            lines.add("%s: %s. %s"
                    .formatted(
                            name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                            effect.lasts(),
                            effect.care()));
        }
        table.advice().stream()
                .filter(advice -> advice.urgency() == Urgency.SELF_CARE)
                .forEach(advice ->
                        lines.addAll(advice.lines().subList(1, advice.lines().size())));
        return lines;
    }
}
