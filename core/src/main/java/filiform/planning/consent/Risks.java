package filiform.planning.consent;

import filiform.atlas.Basis;
import filiform.atlas.Grade;
import filiform.measure.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts a harm's numbers into words. The most that any source says of one visit is shown; all of them are told.
final class Risks {

    private Risks() {}

    static Risk of(Harm harm, List<String> raisedBy, List<String> mayRaise) {
        List<Count> visit = harm.counts().stream().filter(Count::forOneVisit).toList();
        Optional<Count> most = visit.stream().max(Comparator.comparingDouble(Count::cautious));
        var words = new ArrayList<String>();
        most.ifPresent(count -> words.add(words(count)));
        harm.counts().stream()
                .filter(count -> most.isEmpty() || !count.equals(most.get()))
                .map(Risks::words)
                .forEach(words::add);
        return new Risk(
                harm,
                most.filter(count -> count.cautious() > 0).map(count -> Frequency.of(count.cautious())),
                most.map(Count::atMost).orElse(false),
                range(visit),
                words,
                harm.notKnown(),
                raisedBy,
                mayRaise,
                harm.counts().stream().map(count -> count.basis().grade()).reduce(Grade::orWorse),
                harm.counts().stream()
                        .map(Count::basis)
                        .map(Basis::sources)
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }

    private static Optional<Interval> range(List<Count> visit) {
        return visit.stream()
                .map(count -> count.range()
                        .orElseGet(() -> new Interval(count.cautious(), count.cautious(), count.cautious())))
                .reduce((one, other) -> new Interval(
                        Math.max(one.value(), other.value()),
                        Math.min(one.low(), other.low()),
                        Math.max(one.high(), other.high())));
    }

    private static String words(Count count) {
        String note = count.basis().note().isBlank() ? "" : " " + count.basis().note();
        return switch (count) {
            case Count.Counted counted
            when counted.atMost() ->
                "Nobody had it in %,d %s. It could still be up to %s.%s"
                        .formatted(
                                counted.counted().of(),
                                counted.unit(),
                                Frequency.of(counted.cautious()).words(),
                                note);
            case Count.Counted counted ->
                "About %s %s (%,d of %,d were counted).%s"
                        .formatted(
                                Frequency.of(counted.cautious()).words(),
                                counted.unit(),
                                counted.counted().events(),
                                counted.counted().of(),
                                note);
            case Count.Rate rate ->
                rate.share() == 0
                        ? "None of the %s had it.%s".formatted(rate.unit(), note)
                        : "About %s %s.%s".formatted(Frequency.of(rate.share()).words(), rate.unit(), note);
        };
    }
}
