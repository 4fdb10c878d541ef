package filiform.app.contract;

import filiform.app.json.Faults.Code;
import filiform.app.json.Fields;
import filiform.atlas.Atlas;
import filiform.injury.Finding;
import filiform.injury.LocalisationKnowledge;
import filiform.injury.Observed;
import filiform.injury.RecoveryKnowledge.Began;
import filiform.measure.Side;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads what was found after a needling: for `localise` and `assess`.
public final class ExaminationForm {

    private final Atlas atlas;
    private final FindingForm findings;

    public ExaminationForm(Atlas atlas, LocalisationKnowledge knowledge) {
        this.atlas = atlas;
        findings = new FindingForm(atlas, knowledge);
    }

    /// What was read. `onset` has one date or none.
    public record Read(NeedleAsked needle, List<LocalDate> onset, Began began, List<Observed> findings) {}

    /// Reads the fields of the question; the caller looks at the faults.
    public Read read(Fields fields) {
        NeedleAsked needle = NeedleAsked.read(fields.object("needle"), atlas.sites(), false);
        Optional<LocalDate> onset = Common.date(fields, "onset");
        OptionalInt examined = day(fields, onset, OptionalInt.empty());
        Began began = fields.word("began", Began.class).orElse(Began.UNKNOWN);
        fields.need("findings");
        var observed = new ArrayList<Observed>();
        List<Fields> rows = fields.list("findings");
        if (fields.has("findings") && rows.isEmpty()) {
            fields.faults()
                    .add(
                            Code.EMPTY_LIST,
                            fields.where("findings"),
                            "No finding is given. Nothing examined is not the same as nothing wrong.");
        }
        if (rows.size() > 200) {
            fields.faults().add(Code.OUT_OF_RANGE, fields.where("findings"), "More than 200 findings.");
            rows = rows.subList(0, 200);
        }
        Map<String, String> seen = new LinkedHashMap<>();
        for (Fields row : rows) {
            one(row, needle.side(), onset, examined, seen).ifPresent(observed::add);
        }
        return new Read(needle, onset.stream().toList(), began, observed);
    }

    private Optional<Observed> one(
            Fields row, Side needleSide, Optional<LocalDate> onset, OptionalInt examined, Map<String, String> seen) {
        Side side = row.has("side") ? Common.side(row, "side") : needleSide;
        OptionalInt day = day(row, onset, examined);
        Optional<Finding> finding = findings.read(row);
        row.close();
        return finding.map(found -> {
            String text = FindingWords.of(found);
            String key = FindingWords.subject(found) + side + day;
            String before = seen.putIfAbsent(key, text);
            if (before != null) {
                row.faults()
                        .add(
                                Code.CONTRADICTION,
                                row.where("finding"),
                                before.equals(text)
                                        ? "'%s' stands twice.".formatted(text)
                                        : "'%s' contradicts '%s' of the same day and side.".formatted(text, before));
            }
            return new Observed(found, side, day, text);
        });
    }

    /// The day since onset: from `day`, or from `examined` and the onset; else as for the whole examination.
    private static OptionalInt day(Fields fields, Optional<LocalDate> onset, OptionalInt otherwise) {
        Optional<LocalDate> examined = Common.date(fields, "examined");
        OptionalInt day = fields.whole("day", 0, 40_000);
        if (day.isPresent()) {
            return day;
        }
        if (examined.isEmpty()) {
            return otherwise;
        }
        if (onset.isEmpty()) {
            return OptionalInt.empty();
        }
        long days = ChronoUnit.DAYS.between(onset.get(), examined.get());
        if (days < 0 || days > 40_000) {
            fields.faults()
                    .add(Code.BAD_DATE, fields.where("examined"), "The examination must not lie before the onset.");
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) days);
    }

    /// The movements that may be named.
    public List<String> actions() {
        return findings.actions();
    }
}
