package filiform.injury;

import java.util.List;
import java.util.function.Predicate;

/// What the findings say over time: is there a deficit, does it get worse, does it get better?
///
/// Two findings are compared only where both have a day and they repeat one test on one side.
public final class Course {

    private final List<Observed> findings;

    public Course(List<Observed> findings) {
        this.findings = findings;
    }

    /// The latest day on which anything was found; 0 where no day is given.
    public int today() {
        return findings.stream()
                .filter(observed -> observed.day().isPresent())
                .mapToInt(observed -> observed.day().getAsInt())
                .max()
                .orElse(0);
    }

    /// A sign that is an emergency by itself.
    public static boolean alarming(Observed observed) {
        return observed.finding() instanceof Finding.NamedSign(var sign, var present) && present && sign.alarm();
    }

    /// A finding that shows something lost, or felt that should not be.
    public static boolean abnormal(Observed observed) {
        return deficit(observed)
                || switch (observed.finding()) {
                    case Finding.Feeling(var _, var sensation) -> sensation != Sensation.NORMAL;
                    case Finding.Tinel(var _, var present) -> present;
                    case Finding.Radiation(var _, var present, var _) -> present;
                    case Finding.Autonomic(var _, var present) -> present;
                    case Finding.Imaging(var _, var _, var result) -> result != Finding.ImagingResult.NORMAL;
                    case Finding.Power _,
                            Finding.Movement _,
                            Finding.Reflex _,
                            Finding.NamedSign _,
                            Finding.Electromyography _,
                            Finding.Recruitment _,
                            Finding.Conduction _,
                            Finding.Atrophy _ -> false;
                };
    }

    /// A finding that shows something lost.
    public static boolean deficit(Observed observed) {
        return switch (observed.finding()) {
            case Finding.Power(var _, var mrc) -> !mrc.normal();
            case Finding.Movement(var _, var mrc) -> !mrc.normal();
            case Finding.Feeling(var _, var sensation) ->
                sensation == Sensation.ABSENT || sensation == Sensation.REDUCED;
            case Finding.Reflex(var _, var response) ->
                response == Finding.Response.ABSENT || response == Finding.Response.REDUCED;
            case Finding.NamedSign(var sign, var present) -> present && sign.showsLoss();
            case Finding.Atrophy(var _, var present) -> present;
            case Finding.Electromyography(var _, var denervation) -> denervation;
            case Finding.Recruitment(var _, var units) -> units != Finding.Units.FULL;
            case Finding.Conduction(var _, var result) -> result != Finding.ConductionResult.NORMAL;
            case Finding.Tinel _, Finding.Imaging _, Finding.Autonomic _, Finding.Radiation _ -> false;
        };
    }

    /// True where some test was worse on a later day: power, a movement, a sign, touch or a reflex.
    public boolean worsens() {
        return findings.stream().anyMatch(later -> earlier(later, first -> worse(later, first)));
    }

    /// True where some test was better on a later day.
    public boolean recovers() {
        return findings.stream().anyMatch(later -> earlier(later, first -> worse(first, later)));
    }

    /// True where the last word on some test is a deficit that never was worse: other muscles may have recovered.
    public boolean stalls() {
        return findings.stream()
                .filter(last -> deficit(last) && Rank.of(last.finding()).isPresent())
                .filter(last -> findings.stream().noneMatch(other -> before(last, other) && sameTest(last, other)))
                .anyMatch(last -> !earlier(last, first -> worse(first, last)));
    }

    private boolean earlier(Observed later, Predicate<Observed> test) {
        return findings.stream().anyMatch(first -> before(first, later) && sameTest(first, later) && test.test(first));
    }

    private static boolean before(Observed earlier, Observed later) {
        return earlier.day().isPresent()
                && later.day().isPresent()
                && earlier.day().getAsInt() < later.day().getAsInt();
    }

    /// True where the two repeat one test on one side.
    public static boolean sameTest(Observed first, Observed second) {
        return first.side() == second.side() && Tested.by(first.finding()).equals(Tested.by(second.finding()));
    }

    private static boolean worse(Observed observed, Observed other) {
        return Rank.of(observed.finding())
                .flatMap(rank -> Rank.of(other.finding()).map(rank::worseThan))
                .orElse(false);
    }
}
