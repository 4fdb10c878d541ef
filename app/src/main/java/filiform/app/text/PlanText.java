package filiform.app.text;

import filiform.app.contract.Common;
import filiform.planning.Contact;
import filiform.planning.DepthLimit;
import filiform.planning.Plan;
import filiform.planning.Question;

/// A plan as people read it: the limit first, then what the needle may touch.
final class PlanText {

    private PlanText() {}

    static String of(Plan plan) {
        Question question = plan.question();
        var lines = new Lines();
        String depth = question.depth().isPresent()
                ? Common.plain(question.depth().getAsDouble()) + " mm deep"
                : "depth not given: judged at the whole " + Common.plain(plan.judgedDepth()) + " mm";
        lines.heading("%s, %s, needle %s, %s"
                .formatted(
                        question.site().name(),
                        question.side().words(),
                        question.needle().words(),
                        depth));
        lines.paragraph(question.site().entry());
        limit(lines, plan);
        lines.heading("Chance of contact (contact is not injury), %d passes".formatted(plan.passes()));
        for (Contact contact : plan.contacts()) {
            lines.item("%s: %s; what the figures leave open: %s [%s]"
                    .formatted(
                            contact.structure().name(),
                            ChanceWords.of(contact.chance()),
                            ChanceWords.range(contact.chance()),
                            contact.chance().grade().words()));
            lines.below(contact.designPoint().words());
            if (!contact.importance().isEmpty()) {
                lines.below(contact.importance().getFirst().words());
            }
        }
        sweep(lines, plan.sweep());
        target(lines, plan.target());
        switch (plan.needleChoice()) {
            case Plan.NeedleChoice.Lengths choice -> lines.heading("Needle").item(choice.words());
            case Plan.NeedleChoice.None none -> lines.heading("Needle").item(none.why());
        }
        lines.heading("What would be better");
        plan.alternatives().forEach(alternative -> lines.item(words(alternative)));
        lines.items("Mind", plan.warnings().stream().map(Plan.Warning::words).toList());
        return lines.toString();
    }

    private static String words(Plan.Alternative alternative) {
        var text = new StringBuilder(alternative.words());
        for (Plan.Alternative.Change change : alternative.changes()) {
            text.append(" %s: %s instead of %s."
                    .formatted(
                            change.structure(), ChanceWords.oneIn(change.after()), ChanceWords.oneIn(change.before())));
        }
        return text.toString();
    }

    private static void limit(Lines lines, Plan plan) {
        switch (plan.depthLimit()) {
            case DepthLimit.At at -> {
                lines.heading("DEPTH LIMIT %d mm along the shaft, against a needle of %s mm"
                        .formatted(
                                at.mm(), Common.plain(plan.question().needle().length())));
                lines.item(
                        "Set by: %s [%s]".formatted(at.governing(), at.grade().words()));
                at.because().forEach(lines::item);
            }
            case DepthLimit.None none ->
                lines.heading("NO DEPTH LIMIT CAN BE NAMED").item(none.why());
        }
    }

    private static void sweep(Lines lines, Plan.Sweep sweep) {
        lines.heading("Chance of contact by depth");
        for (Plan.Sweep.Curve curve : sweep.structures()) {
            var row = new StringBuilder(curve.structure()).append(':');
            for (int i = 0; i < sweep.depths().size(); i++) {
                row.append("  %s mm %s;"
                        .formatted(
                                Common.plain(sweep.depths().get(i)),
                                percent(curve.chances().get(i))));
            }
            lines.item(row.toString());
        }
    }

    private static String percent(double chance) {
        return chance < 0.001 ? "<0.1 %" : "%.1f %%".formatted(100 * chance);
    }

    private static void target(Lines lines, Plan.Target target) {
        lines.heading("Does the tip end in the muscle?");
        switch (target) {
            case Plan.Target.Known known -> lines.item(known.words());
            case Plan.Target.NotKnown unknown -> lines.item(unknown.why());
        }
    }
}
