package filiform.app.text;

import filiform.app.contract.Common;
import filiform.app.contract.DirectionWords;
import filiform.planning.Contact;
import filiform.planning.DepthLimit;
import filiform.planning.NeedleEffect;
import filiform.planning.Plan;
import filiform.planning.Question;
import filiform.planning.RiskMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A plan as people read it: the limit first, then what the needle may touch.
final class PlanText {

    private PlanText() {}

    static String of(Plan plan, Optional<RiskMap> map) {
        Question question = plan.question();
        var lines = new Lines();
        String depth = question.depth().isPresent()
                ? Common.plain(question.depth().getAsDouble()) + " mm deep"
                : "depth not given: judged as deep as it goes, " + Common.plain(plan.judgedDepth()) + " mm";
        lines.heading("%s (%s), %s, needle %s, %s"
                .formatted(
                        question.site().name(),
                        question.technique().name(),
                        question.side().words(),
                        question.needle().words(),
                        depth));
        lines.paragraph(sentence(question.view().entry()));
        lines.paragraph(told(question));
        limit(lines, plan);
        any(lines, plan.any());
        lines.heading("Chance of contact (contact is not injury), %s"
                .formatted(plan.passes() == 1 ? "in a single pass" : "over %d passes".formatted(plan.passes())));
        for (Contact contact : plan.contacts()) {
            lines.item("%s: %s (the figures allow %s) [%s]"
                    .formatted(
                            contact.structure().name(),
                            ChanceWords.of(contact.chance()),
                            ChanceWords.range(contact.chance()),
                            contact.chance().grade().words()));
            if (contact.chance().value().value() >= contact.chance().floor()) {
                lines.below(contact.designPoint().words());
                contact.importance().stream().limit(1).forEach(factor -> lines.below(sentence(factor.words())));
            }
        }
        sweep(lines, plan.sweep());
        map.ifPresent(drawn -> new MapText(drawn, plan).write(lines));
        target(lines, plan.target());
        switch (plan.needleChoice()) {
            case Plan.NeedleChoice.Lengths choice -> lines.heading("Needle").item(choice.words());
            case Plan.NeedleChoice.None none -> lines.heading("Needle").item(none.why());
        }
        lines.heading("What would be better");
        plan.alternatives().forEach(alternative -> alternative(lines, alternative));
        lines.items("Mind", plan.warnings().stream().map(Plan.Warning::words).toList());
        return lines.toString();
    }

    /// What is known of any needle; the same for every plan.
    static String effects(List<NeedleEffect> effects) {
        return new Lines()
                .items(
                        "What is known of needle and hand",
                        effects.stream()
                                .map(effect -> "%s%s: %s %s"
                                        .formatted(
                                                effect.about(),
                                                effect.extrapolated() ? " (injection needles)" : "",
                                                effect.text(),
                                                AnswerText.basis(effect.basis())))
                                .toList())
                .toString();
    }

    private static void any(Lines lines, Plan.Any any) {
        lines.heading("Any critical structure: %s (the figures allow %s) [%s]"
                .formatted(
                        ChanceWords.of(any.chance()),
                        ChanceWords.range(any.chance()),
                        any.chance().grade().words()));
        any.classes()
                .forEach(each -> lines.item("%s: %s, accepted %s"
                        .formatted(
                                each.group().words(),
                                ChanceWords.of(each.chance()),
                                ChanceWords.oneIn(each.accepted()))));
    }

    /// The direction, and what was told beside site, needle and depth.
    private static String told(Question question) {
        var words = new StringBuilder(
                sentence(DirectionWords.of(question.approach(), question.view().frame())));
        question.person()
                .girth()
                .ifPresent(mm -> words.append(" Girth of the limb: %s mm.".formatted(Common.plain(mm))));
        question.stimulation()
                .ifPresent(told -> words.append(" Current through the needle: %s mA; motor response: %s."
                        .formatted(Common.plain(told.current()), told.motor().words())));
        return words.toString();
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + (words.endsWith(".") ? "" : ".");
    }

    private static void alternative(Lines lines, Plan.Alternative alternative) {
        lines.item(sentence(alternative.words()));
        alternative
                .gain()
                .ifPresent(gain -> instead(lines, "any critical structure", gain.after(), gain.before(), gain.floor()));
        alternative
                .changes()
                .forEach(change -> instead(lines, change.structure(), change.after(), change.before(), change.floor()));
    }

    /// Nothing where both read the same.
    private static void instead(Lines lines, String structure, double after, double before, double floor) {
        String now = ChanceWords.of(after, floor);
        String then = ChanceWords.of(before, floor);
        if (!now.equals(then)) {
            lines.below("%s: %s instead of %s".formatted(structure, now, then));
        }
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
        lines.heading("Chance of contact by depth, in percent");
        var rows = new ArrayList<Lines.Row>();
        rows.add(new Lines.Row(
                "mm deep", sweep.depths().stream().map(Common::plain).toList()));
        sweep.structures()
                .forEach(curve -> rows.add(new Lines.Row(
                        curve.structure(),
                        curve.chances().stream().map(PlanText::percent).toList())));
        lines.table(rows);
    }

    /// Without the sign, which stands in the heading; whole numbers once they have two digits.
    private static String percent(double chance) {
        if (chance < 0.001) {
            return "<0.1";
        }
        return chance < 0.0995 ? "%.1f".formatted(100 * chance) : Long.toString(Math.round(100 * chance));
    }

    private static void target(Lines lines, Plan.Target target) {
        lines.heading("Does the tip end in the muscle?");
        switch (target) {
            case Plan.Target.Known known -> lines.item(known.words());
            case Plan.Target.NotKnown unknown -> lines.item(unknown.why());
        }
    }
}
