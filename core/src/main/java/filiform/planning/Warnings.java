package filiform.planning;

import filiform.atlas.Figure;
import filiform.atlas.Grade;
import filiform.atlas.Structure;
import filiform.measure.Sex;
import filiform.planning.Plan.Warning;
import java.util.ArrayList;
import java.util.List;

/// What the reader of a plan must know before relying on it.
final class Warnings {

    private final List<Warning> list = new ArrayList<>();

    private Warnings() {}

    static List<Warning> of(Question question, List<Judged> judged, Insertion insertion, DepthLimit limit) {
        var warnings = new Warnings();
        warnings.limit(question, limit);
        warnings.unknowns(question, insertion);
        warnings.figures(judged, insertion);
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
            add("depth_unknown", "No depth was given: the chances are those of the whole needle inserted.");
        }
        if (question.passes().isEmpty()) {
            add(
                    "passes_unknown",
                    "Passes were not given: counted are %d, the usual most of this technique."
                            .formatted(insertion.passes().count()));
        }
        if (question.person().bmi().isEmpty()) {
            add("bmi_unknown", "The body mass index is unknown: the most cautious figure decides.");
        }
        if (question.person().sex() == Sex.UNKNOWN) {
            add("sex_unknown", "The sex is unknown: the most cautious figure decides.");
        }
        if (question.guidance() == Guidance.PALPATION) {
            add("guidance_palpation", "Steered by palpation, or not said how.");
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
        for (Figure figure : List.of(errors.entrySd(), errors.tiltSd(), errors.depthSd())) {
            if (figure.basis().grade() == Grade.ASSUMED) {
                add("assumed_placement", "How far a hand strays is partly assumed.");
                break;
            }
        }
    }

    private void body(Question question) {
        if (question.needle().length() > question.deepestBody()) {
            add("needle_longer_than_body", "The needle is longer than the body is deep here.");
        }
        boolean pleura =
                question.site().structures().stream().anyMatch(structure -> structure.kind() == Structure.Kind.PLEURA);
        if (!Judged.posture(question).depthShift().isEmpty()) {
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
