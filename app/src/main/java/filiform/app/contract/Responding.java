package filiform.app.contract;

import filiform.app.contract.Decided.Responded;
import filiform.atlas.Structure;
import filiform.knowledge.Knowledge;
import filiform.planning.Contact;
import filiform.planning.Planner;
import filiform.planning.Question;
import filiform.response.NewPath;
import filiform.response.Onward;
import filiform.response.Paths;
import filiform.response.Respond;
import filiform.response.Response;
import filiform.response.StopTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Answers a sensation and, where it stopped the needle, the way on.
final class Responding {

    private final Knowledge knowledge;
    private final Planner planner;

    Responding(Knowledge knowledge, Planner planner) {
        this.knowledge = knowledge;
        this.planner = planner;
    }

    /// The whole answer.
    ///
    /// @param warnings what could not be used of the needle
    /// @param stopped  the path on which it was felt; empty where its site is not known
    Responded respond(RespondForm.Read read, List<Contact> nearTip, List<String> warnings, Optional<Question> stopped) {
        StopTable stops = knowledge.tables().stops();
        Response response =
                Respond.respond(stops, knowledge.tables().causes(), knowledge.atlas(), read.report(), nearTip);
        Set<String> forbidding = nearTip.stream()
                .map(Contact::structure)
                .filter(Responding::forbids)
                .map(Structure::name)
                .collect(Collectors.toSet());
        return new Responded(
                response.minding(warnings),
                Onward.wayOn(
                        stops,
                        read.report(),
                        response,
                        read.after(),
                        forbidding,
                        suspects -> paths(stopped, suspects)));
    }

    private static boolean forbids(Structure structure) {
        return switch (structure.kind()) {
            case PLEURA, CORD, ORGAN -> true;
            case NERVE, ARTERY, VEIN, BONE -> false;
        };
    }

    private Paths paths(Optional<Question> stopped, Set<String> suspects) {
        if (stopped.isEmpty()) {
            return new Paths.None("The site of the needle is not known, so no path can be planned.", List.of());
        }
        Question was = stopped.get();
        if (!was.faults().isEmpty()) {
            return new Paths.None("The needle as it was told cannot be planned.", List.of());
        }
        boolean limb =
                knowledge.planning().bodySize().limbs().contains(was.site().region());
        return NewPath.find(planner, was, suspects, limb);
    }
}
