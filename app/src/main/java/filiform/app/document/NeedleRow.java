package filiform.app.document;

import filiform.record.event.VisitEvent.NeedleInserted;
import filiform.record.visit.NeedleNote;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// One needle as a row of the visit note.
final class NeedleRow {

    static final List<String> HEAD = List.of("No.", "Site, side", "Needle, lot", "Depth", "Way", "In", "Out", "By");

    private NeedleRow() {}

    /// The cells of one needle, under [#HEAD].
    static List<String> of(NeedleNote note, Signers signers) {
        NeedleInserted needle = note.needle();
        String state = note.out()
                .map(out -> signers.clock(out.at())
                        + switch (out.how().state()) {
                            case WHOLE -> ", whole";
                            case BENT -> ", BENT";
                            case BROKEN -> ", BROKEN";
                        })
                .orElse("STILL IN");
        String current = needle.currentMa()
                .map(mA -> mA > 0 ? "current %s mA".formatted(plain(mA)) : "")
                .orElse("");
        return List.of(
                Integer.toString(needle.number()),
                needle.site() + ", " + needle.side().name().toLowerCase(Locale.ROOT),
                "%s x %s mm, lot %s"
                        .formatted(
                                plain(needle.diameterMm()),
                                plain(needle.lengthMm()),
                                needle.lot().isBlank() ? Paper.UNKNOWN : needle.lot()),
                needle.depthMm().map(depth -> plain(depth) + " mm").orElse(""),
                Headline.joined(List.of(needle.technique(), needle.direction(), needle.guidance(), current)),
                signers.clock(note.in()),
                state,
                signers.of(note.by()));
    }

    /// A number without needless zeros.
    static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
