package filiform.app.text;

import filiform.app.contract.Common;
import filiform.app.contract.Decided.Responded;
import filiform.app.contract.DirectionWords;
import filiform.planning.DepthLimit;
import filiform.planning.Question;
import filiform.response.Action;
import filiform.response.Paths;
import filiform.response.Response;
import filiform.response.WayOn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A response as people read it: the action in the first line, what to do at once, reasons after.
public final class ResponseText {

    /// A smaller probability is not shown.
    public static final double WORTH_SHOWING = 0.02;

    private ResponseText() {}

    static String of(Responded responded) {
        Response response = responded.response();
        var lines = new Lines();
        lines.heading(response.action().words().toUpperCase(Locale.ROOT));
        boolean mindFirst = response.action() == Action.CONTINUE;
        if (mindFirst) {
            lines.items("Mind", response.warnings());
            lines.items("Then", response.steps());
        } else {
            lines.numbered(response.steps());
        }
        lines.items("Ask", response.ask());
        examine(lines, response);
        responded.wayOn().ifPresent(onward -> onward(lines, onward));
        explanations(lines, response);
        lines.items("Record", response.notes());
        lines.heading("Because");
        for (Response.Reason rule : response.rules()) {
            lines.item(rule.why() + " " + AnswerText.basis(rule.basis()));
        }
        if (!mindFirst) {
            lines.items("Mind", response.warnings());
        }
        return lines.toString();
    }

    private static void examine(Lines lines, Response response) {
        if (response.nerves().isEmpty() && response.examine().isEmpty()) {
            return;
        }
        lines.heading("Examine now, both sides, the likeliest first");
        for (Response.NerveCheck check : response.nerves()) {
            lines.item(check.nerve() + ", strength: " + orNone(check.movements()));
            lines.below("touch: " + orNone(check.areas()));
        }
        response.examine().forEach(lines::item);
    }

    private static void explanations(Lines lines, Response response) {
        lines.heading("What it may have been (explains only; the rules decided)");
        for (Response.Explanation each : response.explanations()) {
            if (each.probability() >= WORTH_SHOWING) {
                String structure = each.structure().isBlank() ? "" : ": " + each.structure();
                lines.item("%s  %s%s %s"
                        .formatted(
                                ChanceWords.percent(each.probability()),
                                each.what(),
                                structure,
                                AnswerText.basis(each.basis())));
                reasons(each).forEach(lines::below);
            }
        }
    }

    /// What speaks for an explanation and what against it, in words.
    public static List<String> reasons(Response.Explanation explanation) {
        var reasons = new ArrayList<String>();
        explanation
                .contact()
                .ifPresent(chance -> reasons.add(
                        "near the tip: the plan gives a chance of contact of " + ChanceWords.oneIn(chance)));
        String speaks = joined(explanation, true);
        String against = joined(explanation, false);
        if (!speaks.isEmpty()) {
            reasons.add("for it: " + speaks);
        }
        if (!against.isEmpty()) {
            reasons.add("against it: " + against);
        }
        return reasons;
    }

    private static String joined(Response.Explanation explanation, boolean speaksFor) {
        return String.join(
                "; ",
                explanation.arguments().stream()
                        .filter(argument -> argument.speaksFor() == speaksFor)
                        .map(argument -> "%s (%s)"
                                .formatted(argument.told(), argument.weight().words()))
                        .toList());
    }

    private static void onward(Lines lines, WayOn onward) {
        lines.heading("The way on: " + onward.reentry().words());
        onward.why().forEach(lines::item);
        lines.numbered(onward.steps());
        switch (onward.paths()) {
            case Paths.Found found ->
                lines.items(
                        "Another path, planned anew",
                        found.paths().stream().map(ResponseText::path).toList());
            case Paths.None none -> {
                lines.item(none.why());
                lines.items("Other ways that planning judged", none.also());
            }
        }
    }

    /// A path in one sentence.
    public static String path(Paths.Path path) {
        Question question = path.reach().question();
        String limit = path.reach().limit() instanceof DepthLimit.At at
                ? "limit %d mm".formatted(at.mm())
                : "no limit can be named";
        String spares = String.join(
                "; ",
                path.spares().stream()
                        .map(spared -> "%s from %s to %s"
                                .formatted(
                                        spared.structure(),
                                        ChanceWords.of(spared.before(), spared.floor()),
                                        ChanceWords.of(spared.after(), spared.floor())))
                        .toList());
        return "%s: %s; %s mm deep, %s. Chance of contact: %s."
                .formatted(
                        question.technique().name(),
                        DirectionWords.of(question.approach(), question.view().frame()),
                        Common.plain(path.depth()),
                        limit,
                        spares);
    }

    private static String orNone(List<String> names) {
        return names.isEmpty() ? "nothing listed in this atlas" : String.join("; ", names);
    }
}
