package filiform.planning;

import java.util.ArrayList;
import java.util.List;

/// The depth limit of a needle that is aimed otherwise than its technique describes: never deeper than the technique's
/// own.
///
/// What lies elsewhere, or along another direction, is not named at the site, and a sheet is not flat for long.
final class AimedLimit {

    private AimedLimit() {}

    static DepthLimit of(Question question, PlanningKnowledge knowledge, List<Judged> judged, Insertion insertion) {
        DepthLimit aimed = new DepthLimitSearch(question, knowledge.bodySize(), judged, insertion).find();
        Approach own = Approach.of(question.technique());
        if (question.approach().equals(own) || !(aimed instanceof DepthLimit.At there)) {
            return aimed;
        }
        Question described = question.asDescribed();
        DepthLimit usual = new DepthLimitSearch(
                        described, knowledge.bodySize(), Judged.of(described, knowledge), insertion.aimed(own))
                .find();
        if (!(usual instanceof DepthLimit.At at) || at.mm() >= there.mm()) {
            return usual instanceof DepthLimit.At ? aimed : usual;
        }
        var because = new ArrayList<String>();
        because.add(
                "This is the limit of the technique's own way: aimed otherwise, the needle may meet what is not named here.");
        because.addAll(at.because());
        return new DepthLimit.At(at.mm(), because, at.governing(), at.grade(), at.sources());
    }
}
