package filiform.injury;

import filiform.atlas.Basis;
import java.util.List;

/// How the nerve came to harm, how bad it is, when it may recover, and what is due when. Days count from onset.
///
/// @param today the day since onset that the latest finding was made on
public record Assessment(
        int today,
        List<MechanismChance> mechanisms,
        Grading grading,
        List<Forecast> forecasts,
        List<Due> examinations,
        List<Referral> referrals,
        List<String> warnings) {

    public record MechanismChance(String mechanism, double probability, String action, Basis basis) {}

    /// When a muscle below the lesion may show its first sign of recovery.
    ///
    /// @param distance        from the lesion to the muscle in mm
    /// @param neurapraxiaBy   day by which a neurapraxia should have recovered
    /// @param regrowthFrom    first day on which regrown fibres could reach it, at best
    /// @param regrowthBy      day by which they should, at the cautious rate
    /// @param limit           day after which recovery is unlikely, by the cautious source
    /// @param lateLimit       the same by the latest source
    /// @param inTime          false where the cautious regrowth comes after the cautious limit
    public record Forecast(
            String muscle,
            double distance,
            int neurapraxiaBy,
            int regrowthFrom,
            int regrowthBy,
            int limit,
            int lateLimit,
            boolean inTime) {}

    /// An examination that is due.
    ///
    /// @param overdue true where its last day has passed
    public record Due(int fromDay, int toDay, String what, boolean overdue, Basis basis) {}

    /// A referral: due now, or on the day given if its condition still holds.
    public record Referral(boolean now, int fromDay, String soon, String to, String why, Basis basis) {}

    public Assessment {
        mechanisms = List.copyOf(mechanisms);
        forecasts = List.copyOf(forecasts);
        examinations = List.copyOf(examinations);
        referrals = List.copyOf(referrals);
        warnings = List.copyOf(warnings);
    }
}
