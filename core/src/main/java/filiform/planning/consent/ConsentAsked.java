package filiform.planning.consent;

import filiform.planning.Plan;
import filiform.screening.Screening;
import java.util.Optional;

/// For what a consent text is to be made.
///
/// @param plan      empty while there is none: then every harm is named
/// @param reason    why a needle is suggested, in the practitioner's words; blank where not told
/// @param screening empty where nobody asked: then everything that could raise a risk counts as not known
public record ConsentAsked(Optional<Plan> plan, String reason, Optional<Screening> screening) {}
