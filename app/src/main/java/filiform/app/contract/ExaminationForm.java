package filiform.app.contract;

import filiform.app.json.Faults.Code;
import filiform.app.json.Fields;
import filiform.atlas.Atlas;
import filiform.atlas.Covered;
import filiform.injury.Finding;
import filiform.injury.LocalisationKnowledge;
import filiform.injury.Observed;
import filiform.injury.Sensation;
import filiform.injury.recovery.Baseline;
import filiform.injury.recovery.Began;
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
    /// The most findings of one examination, those of outlines included.
    private static final int MOST = 200;

    /// Each outline is held against every area of the chart.
    private static final int MOST_OUTLINES = 20;

    private final FindingForm findings;
    private final OutlineForm outlines;

    public ExaminationForm(Atlas atlas, LocalisationKnowledge knowledge) {
        this.atlas = atlas;
        findings = new FindingForm(atlas, knowledge);
        outlines = new OutlineForm(atlas);
    }

    /// What was read.
    ///
    /// @param onset    one date or none
    /// @param findings the new ones: what stood there before the needle is left out
    /// @param before   what was found before the needle
    /// @param examined the day of the examination where one is told for all
    /// @param notes    how drawn outlines were read, in words
    public record Read(
            NeedleAsked needle,
            List<LocalDate> onset,
            Began began,
            List<Observed> findings,
            List<Observed> before,
            OptionalInt examined,
            List<String> notes) {}

    private record Row(Observed observed, boolean before) {}

    /// An outline with the day and side that its row tells.
    private record Drawn(Fields row, OutlineForm.Read read, OptionalInt day, String when) {}

    /// Reads the fields of the question; the caller looks at the faults.
    public Read read(Fields fields) {
        NeedleAsked needle = NeedleAsked.read(fields.object("needle"), atlas.sites(), false);
        Optional<LocalDate> onset = Common.date(fields, "onset");
        OptionalInt examined = day(fields, onset, OptionalInt.empty());
        Began began = fields.word("began", Began.class).orElse(Began.UNKNOWN);
        fields.need("findings");
        List<Fields> rows = fields.list("findings");
        if (fields.raw("findings").isArray() && rows.isEmpty()) {
            fields.faults()
                    .add(
                            Code.EMPTY_LIST,
                            fields.where("findings"),
                            "No finding is given. Nothing examined is not the same as nothing wrong.");
        }
        var before = new ArrayList<>(before(fields, needle.side()));
        var after = new ArrayList<Observed>();
        var seen = new SameDay();
        var drawn = new ArrayList<Drawn>();
        for (Fields row : few(fields, "findings", rows)) {
            if (row.has(FindingForm.OUTLINE) && drawn.size() == MOST_OUTLINES) {
                fields.faults().add(Code.OUT_OF_RANGE, fields.where("findings"), "More than 20 outlines.");
                break;
            }
            if (row.has(FindingForm.OUTLINE)) {
                outline(row, needle.side(), onset, examined).ifPresent(drawn::add);
            } else {
                one(row, needle.side(), onset, examined, seen)
                        .forEach(found -> (found.before() ? before : after).add(found.observed()));
            }
        }
        outlined(fields, drawn, seen, after);
        List<Observed> fresh = Baseline.fresh(before, after);
        if (fresh.isEmpty() && !rows.isEmpty() && fields.faults().none()) {
            fields.faults()
                    .add(
                            Code.EMPTY_LIST,
                            fields.where("findings"),
                            "Nothing here is new since before the needle. Examine again: what is the same was there before.");
        }
        return new Read(
                needle,
                onset.stream().toList(),
                began,
                fresh,
                before,
                examined,
                drawn.stream().map(each -> each.read().note()).toList());
    }

    /// What was found before the needle, under `baseline`; its rows need no day.
    List<Observed> before(Fields fields, Side needleSide) {
        var before = new ArrayList<Observed>();
        var seen = new SameDay();
        List<Fields> rows = fields.list("baseline");
        if (fields.raw("baseline").isArray() && rows.isEmpty()) {
            fields.faults()
                    .add(
                            Code.EMPTY_LIST,
                            fields.where("baseline"),
                            "No finding is given. Nothing examined before the needle is not the same as nothing wrong.");
        }
        for (Fields row : few(fields, "baseline", rows)) {
            one(row, needleSide, Optional.empty(), OptionalInt.empty(), seen)
                    .forEach(found -> before.add(found.observed()));
        }
        return before;
    }

    private static List<Fields> few(Fields fields, String key, List<Fields> rows) {
        if (rows.size() <= MOST) {
            return rows;
        }
        fields.faults().add(Code.OUT_OF_RANGE, fields.where(key), "More than 200 findings.");
        return rows.subList(0, MOST);
    }

    private Optional<Drawn> outline(Fields row, Side needleSide, Optional<LocalDate> onset, OptionalInt examined) {
        Side side = row.has("side") ? Common.side(row, "side") : needleSide;
        OptionalInt day = day(row, onset, examined);
        findings.alone(row);
        Optional<OutlineForm.Read> read = outlines.read(row, side);
        row.close();
        return read.map(found -> new Drawn(row, found, day, when(row, day)));
    }

    /// The areas that outlines cover, then those that they leave free, where that was told to be normal. What was told
    /// of an area itself comes before what an outline leaves free.
    private static void outlined(Fields fields, List<Drawn> drawn, SameDay seen, List<Observed> observed) {
        for (Drawn each : drawn) {
            each.read().covered().forEach(area -> add(each, area, each.read().sensation(), seen, observed));
        }
        for (Drawn each : drawn) {
            if (each.read().restNormal()) {
                each.read().outside().stream()
                        .filter(area -> !seen.speaksOf(area.area(), area.side() + " " + each.when()))
                        .forEach(area -> add(each, area, Sensation.NORMAL, seen, observed));
            }
        }
        if (observed.size() > MOST) {
            fields.faults().add(Code.OUT_OF_RANGE, fields.where("findings"), "More than 200 findings.");
        }
        if (observed.isEmpty() && !drawn.isEmpty() && fields.faults().none()) {
            fields.faults()
                    .add(
                            Code.EMPTY_LIST,
                            fields.where("findings"),
                            drawn.getFirst().read().note() + " Name the area itself instead.");
        }
    }

    private static void add(Drawn drawn, Covered area, Sensation sensation, SameDay seen, List<Observed> observed) {
        var found = new Finding.Feeling(area.area(), sensation);
        String when = area.side() + " " + drawn.when();
        if (!seen.holds(found, when)) {
            seen.check(drawn.row(), found, when);
            observed.add(new Observed(found, area.side(), drawn.day(), FindingWords.of(found) + ", as outlined"));
        }
    }

    /// Without an onset a date gives no day, but two dates are still two days.
    private static String when(Fields row, OptionalInt day) {
        return day.isPresent() ? day.toString() : row.raw("examined").asText();
    }

    /// A finding of before the needle has no day since onset; that of the whole examination is not its own.
    private List<Row> one(Fields row, Side needleSide, Optional<LocalDate> onset, OptionalInt examined, SameDay seen) {
        Side side = row.has("side") ? Common.side(row, "side") : needleSide;
        boolean before = row.flag("baseline").orElse(false);
        OptionalInt day = before ? beforeOnset(row) : day(row, onset, examined);
        List<Finding> read = findings.read(row);
        row.close();
        String when = side + " " + when(row, day) + (before ? " before" : "");
        return read.stream()
                .map(found -> {
                    seen.check(row, found, when);
                    return new Row(new Observed(found, side, day, FindingWords.of(found)), before);
                })
                .toList();
    }

    private static OptionalInt beforeOnset(Fields row) {
        Common.date(row, "examined");
        if (row.has("day")) {
            row.faults()
                    .add(
                            Code.CONTRADICTION,
                            row.where("day"),
                            "A finding of before the needle has no day since onset; give its date, or leave it out.");
        }
        return OptionalInt.empty();
    }

    /// The day since onset: from `day`, or from `examined` and the onset; else as for the whole examination. Given
    /// twice, the two must agree.
    static OptionalInt day(Fields fields, Optional<LocalDate> onset, OptionalInt otherwise) {
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
