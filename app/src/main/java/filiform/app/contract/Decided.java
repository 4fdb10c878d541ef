package filiform.app.contract;

import filiform.atlas.Site;
import filiform.followup.Triaged;
import filiform.injury.Localisation;
import filiform.injury.recovery.Assessment;
import filiform.planning.Plan;
import filiform.planning.RiskMap;
import filiform.response.Response;
import filiform.response.WayOn;
import filiform.screening.Asked;
import filiform.screening.Screening;
import filiform.screening.scope.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What one step decided.
public sealed interface Decided {

    /// Screening of the patient, and of the practitioner where one was told. The stricter of the two is the outcome.
    ///
    /// @param asked      who, where and how, and what was answered
    /// @param site       the site that was asked about, or none
    /// @param ifAllNo    the outcome if every open question about the patient were answered no
    /// @param permission whether this practitioner may needle here; empty where that was not asked
    /// @param warnings   what could not be used, in words
    record Screened(
            Screening screening,
            Asked asked,
            List<Site> site,
            Screening ifAllNo,
            Optional<Permission> permission,
            List<String> warnings)
            implements Decided {}

    /// Planning.
    ///
    /// @param map     where one was asked for
    /// @param consent for the patient, where it was asked for
    record Planned(Plan plan, Optional<RiskMap> map, Optional<ConsentAnswer> consent) implements Decided {}

    /// A response.
    ///
    /// @param wayOn where the needle was stopped
    record Responded(Response response, Optional<WayOn> wayOn) implements Decided {}

    record Localised(Localisation localisation, List<String> warnings) implements Decided {}

    /// Assessment, with where the lesion was put.
    ///
    /// @param onset a date, or none: then days stand alone
    record Assessed(Assessment assessment, Localisation localisation, List<LocalDate> onset, List<String> warnings)
            implements Decided {}

    record TriageDecided(Triaged triaged) implements Decided {}
}
