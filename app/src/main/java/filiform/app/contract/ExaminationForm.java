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
import java.util.List;
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
        if (fields.raw("findings").isArray() && rows.isEmpty()) {
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
        var seen = new SameDay();
        for (Fields row : rows) {
            observed.addAll(one(row, needle.side(), onset, examined, seen));
        }
        return new Read(needle, onset.stream().toList(), began, observed);
    }

    private List<Observed> one(
            Fields row, Side needleSide, Optional<LocalDate> onset, OptionalInt examined, SameDay seen) {
        Side side = row.has("side") ? Common.side(row, "side") : needleSide;
        OptionalInt day = day(row, onset, examined);
        List<Finding> read = findings.read(row);
        row.close();
        // Without an onset a date gives no day, but two dates are still two days.
        String when = day.isPresent() ? day.toString() : row.raw("examined").asText();
        return read.stream()
                .map(found -> {
                    seen.check(row, found, side + " " + when);
                    return new Observed(found, side, day, FindingWords.of(found));
                })
                .toList();
    }

    /// The day since onset: from `day`, or from `examined` and the onset; else as for the whole examination. Given
    /// twice,
    /// the two must agree.
    private static OptionalInt day(Fields fields, Optional<LocalDate> onset, OptionalInt otherwise) {
        Optional<LocalDate> examined = Common.date(fields, "examined");
        OptionalInt day = fields.whole("day", 0, 40_000);
        if (examined.isEmpty() || onset.isEmpty()) {
            return day.isPresent() || examined.isPresent() ? day : otherwise;
        }
        long days = ChronoUnit.DAYS.between(onset.get(), examined.get());
        if (days < 0 || days > 40_000) {
            fields.faults()
                    .add(Code.BAD_DATE, fields.where("examined"), "The examination must not lie before the onset.");
            return OptionalInt.empty();
        }
        if (day.isPresent() && day.getAsInt() != days) {
            fields.faults()
                    .add(
                            Code.CONTRADICTION,
                            fields.where("day"),
                            "'examined' is day %d since the onset, 'day' says %d.".formatted(days, day.getAsInt()));
        }
        return OptionalInt.of((int) days);
    }

    /// The movements that may be named.
    public List<String> actions() {
        return findings.actions();
    }
}
