package filiform.planning;

import filiform.atlas.Grade;
import filiform.atlas.Structure;
import filiform.planning.Plan.Warning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What the reader of a plan must know before relying on it.
final class Warnings {

    private final List<Warning> list = new ArrayList<>();

    private Warnings() {}

    /// @param ultrasoundAlone true where a steadier needle alone would not help
    static List<Warning> of(
            Question question,
            PlanningKnowledge knowledge,
            List<Judged> judged,
            Insertion insertion,
            DepthLimit limit,
            boolean ultrasoundAlone) {
        var warnings = new Warnings();
        warnings.riskLimits(question.limits(), knowledge.riskLimits());
        warnings.limit(question, limit);
        warnings.measured(judged);
        warnings.unknowns(question, insertion);
        warnings.list.addAll(BuildWarnings.of(question, knowledge.bodySize(), judged));
        warnings.list.addAll(ApproachWarnings.of(question, knowledge.stimulation()));
        if (ultrasoundAlone) {
            warnings.add(
                    "ultrasound_alone",
                    "Ultrasound as a steadier needle alone does not help here. That the structure is seen as well is not"
                            + " counted.");
        }
        warnings.figures(judged, insertion);
        warnings.underTheSkin(judged);
        warnings.body(question);
        warnings.add(
                "named_structures_only",
                "Only named structures are judged. Small branches inside the muscle are met by any needle.");
        warnings.add("contact_not_injury", "A chance of contact is not a chance of injury.");
        warnings.add(
                "not_compressed",
                "Tissue pressed in by the hand brings structures nearer; the figures do not count that.");
        for (String gap : question.site().gaps()) {
            warnings.add("gap", gap);
        }
        return List.copyOf(warnings.list);
    }

    private void limit(Question question, DepthLimit limit) {
        switch (limit) {
            case DepthLimit.None none -> add("no_depth_limit", none.why());
            case DepthLimit.At at -> {
                if (question.depth().isPresent() && question.depth().getAsDouble() > at.mm()) {
                    add(
                            "deeper_than_limit",
                            "The planned depth of %s mm passes the depth limit of %d mm."
                                    .formatted(
                                            Words.millimetres(question.depth().getAsDouble()), at.mm()));
                }
                if (question.needle().length() > at.mm()) {
                    add(
                            "needle_longer_than_limit",
                            "The needle is %s mm long, the depth limit is %d mm: its handle does not stop it in time."
                                    .formatted(
                                            Words.millimetres(question.needle().length()), at.mm()));
                }
            }
        }
    }

    private void unknowns(Question question, Insertion insertion) {
        if (question.depth().isEmpty()) {
            add("depth_unknown", "No depth was given: the chances are those of the needle as deep as it goes.");
        }
        if (question.passes().isEmpty()) {
            add(
                    "passes_unknown",
                    "Passes were not given: counted are %d, the usual most of this technique."
                            .formatted(insertion.passes().count()));
        }
        if (question.guidance() == Guidance.PALPATION) {
            add("guidance_palpation", "Steered by palpation, or not said how.");
        }
    }

    private void riskLimits(RiskLimits chosen, RiskLimits usual) {
        List<String> changes = Arrays.stream(RiskLimits.Group.values())
                .filter(group -> chosen.of(group) != usual.of(group))
                .map(group -> "%s %s instead of %s"
                        .formatted(group.words(), Words.chance(chosen.of(group), 0), Words.chance(usual.of(group), 0)))
                .toList();
        if (!changes.isEmpty()) {
            add("risk_limits_changed", "The accepted chances were changed: %s.".formatted(String.join("; ", changes)));
        }
    }

    private void measured(List<Judged> judged) {
        for (Judged each : judged) {
            if (each.measuredNearerThanPublished()) {
                add(
                        "measured_nearer_than_published",
                        "The measured depth of the %s is nearer than any source gives: check millimetres and centimetres."
                                .formatted(each.structure().name()));
            }
        }
    }

    private void figures(List<Judged> judged, Insertion insertion) {
        List<String> assumed = judged.stream()
                .filter(each ->
                        each.depths().stream().anyMatch(depth -> depth.basis().grade() == Grade.ASSUMED))
                .map(each -> each.structure().name())
                .toList();
        if (!assumed.isEmpty()) {
            add("assumed_depth", "The depth is assumed, wide and cautious, for: %s.".formatted(Words.join(assumed)));
        }
        var errors = insertion.errors();
        if (Stream.of(errors.entrySd(), errors.tiltSd(), errors.depthSd())
                .anyMatch(figure -> figure.basis().grade() == Grade.ASSUMED)) {
            add("assumed_placement", "How far a hand strays is partly assumed.");
        }
    }

    private void underTheSkin(List<Judged> judged) {
        List<String> names = judged.stream()
                .map(Judged::structure)
                .filter(Structure::superficial)
                .map(Structure::name)
                .toList();
        if (!names.isEmpty()) {
            add(
                    "superficial",
                    "Just under the skin here: %s. Look and feel for it and go in beside it; the depth limit leaves it out."
                            .formatted(Words.join(names)));
        }
    }

    private void body(Question question) {
        if (question.needle().length() > question.deepestBody()) {
            add("needle_longer_than_body", "The needle is longer than the body is deep here.");
        }
        boolean pleura =
                question.view().structures().stream().anyMatch(structure -> structure.kind() == Structure.Kind.PLEURA);
        if (!FittingDepths.posture(question).depthShift().isEmpty()) {
            add("posture_shift", "The posture changes the depth of the pleura: this is counted.");
        } else if (pleura) {
            add(
                    "posture_shift",
                    "No source says how this posture changes the depth of the pleura: nothing is counted.");
        }
    }

    private void add(String code, String words) {
        list.add(new Warning(code, words));
    }
}
