package filiform.knowledge.injury;

import filiform.atlas.Nerve;
import filiform.injury.Examination;
import filiform.injury.Localisation;
import filiform.injury.Observed;
import filiform.injury.recovery.Assess;
import filiform.injury.recovery.Assessment;
import filiform.injury.recovery.Percentiles;
import filiform.injury.recovery.Told;
import filiform.measure.Side;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// A published patient whose grade or course of recovery is stated, coded in our words: where the authors put the
/// lesion, what was found on which day, and how it went on.
///
/// @param grade `-` where none is stated and none can be read from its studies
/// @param why   why it is missed, where it is
record RecoveryCase(
        String id,
        String source,
        String place,
        List<Observed> found,
        String grade,
        List<Outcome> outcomes,
        String why) {

    static final Assess ASSESS =
            new Assess(Coded.ATLAS, Coded.KNOWLEDGE.localisation().reflexes(), Coded.KNOWLEDGE.recovery());

    /// What became of one muscle or area.
    ///
    /// @param from  the day on which the forecast is made, from what was found until then
    /// @param kind  first, useful or none
    /// @param after it had not come by this day, @param by it had by this one; the same day for none
    record Outcome(int from, String target, String kind, int after, int by) {}

    static List<RecoveryCase> all() {
        try (InputStream in = Objects.requireNonNull(RecoveryCase.class.getResourceAsStream("/cases/recovery.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(RecoveryCase::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecoveryCase of(String line) {
        String[] row = line.split("\\|", -1);
        return new RecoveryCase(
                row[0],
                row[1],
                row[2],
                Stream.of(row[3].split(" / ", -1)).flatMap(RecoveryCase::found).toList(),
                row[4],
                Stream.of(row[5].split(";", -1))
                        .filter(text -> !text.isBlank())
                        .map(RecoveryCase::outcome)
                        .toList(),
                row[6]);
    }

    private static Stream<Observed> found(String text) {
        String day = text.substring(0, text.indexOf(": "));
        return Coded.observed(
                text.substring(text.indexOf(": ") + 2),
                day.equals("?") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(day)))
                .stream();
    }

    private static Outcome outcome(String text) {
        int from = Integer.parseInt(text.substring(0, text.indexOf('>')));
        String target = text.substring(text.indexOf('>') + 1, text.indexOf('='));
        String[] words = text.substring(text.indexOf('=') + 1).split(" ", -1);
        String[] days = words[1].split("-", -1);
        int after = Integer.parseInt(days[0]);
        return new Outcome(from, target, words[0], after, days.length > 1 ? Integer.parseInt(days[1]) : after);
    }

    Assessment assessed() {
        return assessed(Integer.MAX_VALUE);
    }

    /// From what was found until this day; a study without a day is not known then.
    Assessment assessed(int until) {
        var known = new ArrayList<>(found.stream()
                .filter(observed -> until == Integer.MAX_VALUE || observed.day().orElse(Integer.MAX_VALUE) <= until)
                .toList());
        return ASSESS.assess(new Examination(known, Side.UNSAID, List.of()), localisation(), Told.NOTHING);
    }

    /// The lesion where the authors put it: localisation is judged elsewhere.
    private Localisation localisation() {
        String nerve = place.substring(0, place.indexOf('@'));
        String from = place.substring(place.indexOf('@') + 1);
        var segments = Coded.ATLAS.tree().segments();
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).nerve().equals(nerve) && segments.get(i).from().equals(from)) {
                return new Localisation(
                        List.of(new Localisation.NerveChance(nerve, Nerve.Kind.NERVE, Side.UNSAID, 1)),
                        List.of(new Localisation.SegmentChance(
                                i, nerve, "", from, segments.get(i).to(), "complete", Side.UNSAID, 1)),
                        new Localisation.Level(
                                nerve, Side.UNSAID, from, segments.get(i).to(), 1),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
            }
        }
        throw new IllegalArgumentException("%s: no segment of the %s starts at '%s'.".formatted(id, nerve, from));
    }

    /// The percentiles that the outcome is held against.
    Percentiles forecast(Outcome outcome) {
        Assessment then = assessed(outcome.from());
        boolean first = !outcome.kind().equals("useful");
        return Stream.concat(
                        then.forecasts().stream()
                                .filter(row -> row.muscle().equals(outcome.target()))
                                .map(row -> first ? row.firstSign() : row.useful()),
                        then.skin().stream()
                                .filter(row -> row.area().equals(outcome.target()))
                                .map(row -> first ? row.firstSign() : row.useful()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s: no forecast of %s".formatted(id, outcome)));
    }
}
