package filiform.injury;

import java.util.Optional;

/// Where a finding stands on the scale of its own test, worst first; a range where nobody graded it.
public record Rank(int low, int high) {

    /// True only where every reading of this one lies below every reading of the other.
    public boolean worseThan(Rank other) {
        return high < other.low;
    }

    /// Empty for studies, whose results change with time by themselves, and for what has no order.
    public static Optional<Rank> of(Finding finding) {
        return switch (finding) {
            case Finding.Power(var _, var mrc) -> Optional.of(mrc.rank());
            case Finding.Movement(var _, var mrc) -> Optional.of(mrc.rank());
            case Finding.NamedSign(var sign, boolean present) ->
                sign.action().isBlank() ? Optional.of(exactly(present ? 0 : 1)) : Optional.of(dropped(present));
            case Finding.Recruitment(var _, var units) -> Optional.of(exactly(units.lossClass()));
            case Finding.Feeling(var _, var sensation) ->
                sensation == Sensation.PAIN ? Optional.empty() : Optional.of(exactly(sensation.lossClass()));
            case Finding.Reflex(var _, var response) ->
                response == Finding.Response.BRISK ? Optional.empty() : Optional.of(exactly(response.lossClass()));
            case Finding.Tinel _,
                    Finding.Electromyography _,
                    Finding.Conduction _,
                    Finding.Imaging _,
                    Finding.Atrophy _,
                    Finding.Autonomic _,
                    Finding.Radiation _ -> Optional.empty();
        };
    }

    /// What drops cannot be held against gravity: grade 2 at best; what does not, is 3 or better.
    private static Rank dropped(boolean present) {
        return present
                ? new Rank(Mrc.M0.rank().low, Mrc.M2.rank().high)
                : new Rank(Mrc.M3.rank().low, Mrc.M5.rank().high);
    }

    private static Rank exactly(int rank) {
        return new Rank(rank, rank);
    }
}
