package filiform.injury.recovery;

import filiform.atlas.Basis;
import filiform.measure.Answer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the nerve came to harm, how bad it is, when it may recover, and what is due when. Days count from onset.
///
/// @param today      the day since onset that the latest finding was made on
/// @param forecasts  of the muscles beyond the lesion, nearest first
/// @param skin       of the areas of skin beyond it
/// @param missed     a first sign that was due and looked for in vain
/// @param surgeonBy  when a nerve surgeon must have seen the patient if nothing recovers
/// @param screening  answers to questions of screening, from what was found before the needle
/// @param told       what was told besides, kept as told
public record Assessment(
        int today,
        List<MechanismChance> mechanisms,
        Grading grading,
        List<Forecast> forecasts,
        List<SkinForecast> skin,
        Optional<Missed> missed,
        Optional<TinelAdvance> tinel,
        List<Due> examinations,
        List<Referral> referrals,
        Optional<SurgeonBy> surgeonBy,
        List<CareItem> care,
        PainAdvice pain,
        ExamSheet sheet,
        Map<String, Answer> screening,
        Told told,
        List<String> warnings) {

    /// One mechanism.
    ///
    /// @param course    how it runs in time
    /// @param speaksFor what raised it, @param against what lowered it
    public record MechanismChance(
            String mechanism,
            double probability,
            String action,
            String course,
            List<String> speaksFor,
            List<String> against,
            Basis basis) {
        public MechanismChance {
            speaksFor = List.copyOf(speaksFor);
            against = List.copyOf(against);
        }
    }

    /// When a muscle beyond the lesion may show its first sign of recovery, and be useful again.
    ///
    /// @param distance        from the middle of the lesion's segment to the muscle in mm
    /// @param distanceSd      its standard deviation in mm, where the lesion sits in its segment included
    /// @param found           how it stands by the findings
    /// @param neurapraxiaBy   day by which a neurapraxia should have recovered
    /// @param regrowthFrom    first day on which regrown fibres could reach it, at best
    /// @param regrowthBy      day by which they should, at the cautious speed
    /// @param limit           day after which recovery is unlikely, by the cautious source
    /// @param lateLimit       the same by the latest source
    /// @param inTime          false where the cautious regrowth comes after the cautious limit
    /// @param firstSign       of those that recover by themselves
    /// @param useful          the same, for useful function
    /// @param chance          that a first sign ever comes without an operation, 0 to 1
    /// @param usefulChance    that useful function does
    /// @param beforeLimit     chance of a first sign before the cautious limit
    /// @param beforeLateLimit the same before the late one
    public record Forecast(
            String muscle,
            double distance,
            double distanceSd,
            Seen.State found,
            int neurapraxiaBy,
            int regrowthFrom,
            int regrowthBy,
            int limit,
            int lateLimit,
            boolean inTime,
            Percentiles firstSign,
            Percentiles useful,
            double chance,
            double usefulChance,
            double beforeLimit,
            double beforeLateLimit) {}

    /// When an area of skin may feel again. It knows no limit after which feeling cannot come back.
    public record SkinForecast(
            String area,
            double distance,
            double distanceSd,
            Seen.State found,
            Percentiles firstSign,
            Percentiles useful,
            double chance,
            double usefulChance) {}

    /// An examination that is due.
    ///
    /// @param everyDays how often within its days; 0 for once
    /// @param overdue   true where its last day has passed
    public record Due(int fromDay, int toDay, int everyDays, String what, boolean overdue, Basis basis) {}

    /// A referral: due now, or on the day given if its condition still holds.
    public record Referral(boolean now, int fromDay, String soon, String to, String why, Basis basis) {}

    /// When a nerve surgeon must have seen the patient.
    ///
    /// @param muscle  the muscle that sets the day; blank where the usual latest day does
    /// @param tooFar  muscles that no operation at the lesion could reach in time at the cautious speed
    public record SurgeonBy(int day, String muscle, List<String> tooFar, Basis basis) {
        public SurgeonBy {
            tooFar = List.copyOf(tooFar);
        }
    }

    public Assessment {
        mechanisms = List.copyOf(mechanisms);
        forecasts = List.copyOf(forecasts);
        skin = List.copyOf(skin);
        examinations = List.copyOf(examinations);
        referrals = List.copyOf(referrals);
        care = List.copyOf(care);
        screening = Collections.unmodifiableMap(new LinkedHashMap<>(screening));
        warnings = List.copyOf(warnings);
    }
}
