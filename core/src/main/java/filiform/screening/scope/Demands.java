package filiform.screening.scope;

import filiform.measure.Answer;
import filiform.screening.Effect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/// Weighs what a place asks for against what the practitioner told.
final class Demands {

    private final ScopeTable table;
    private final Practitioner who;
    private final Wanted wanted;
    private final Training training;

    Demands(ScopeTable table, Practitioner who, Wanted wanted, Training training) {
        this.table = table;
        this.who = who;
        this.wanted = wanted;
        this.training = training;
    }

    List<Reason> reasons(Rule rule) {
        var reasons = new ArrayList<Reason>();
        if (rule.conditions().isEmpty()) {
            Confirmation unseen = table.confirmations().get(Confirmation.LAW_CHECKED);
            confirmed(unseen, "", new Condition(new Demand.Confirmed(unseen), "", rule.basis()))
                    .ifPresent(reasons::add);
        }
        rule.conditions().forEach(condition -> reason(condition).ifPresent(reasons::add));
        return reasons;
    }

    private Optional<Reason> reason(Condition condition) {
        return switch (condition.demand()) {
            case Demand.Hours(int least, boolean inPerson, String begin) -> {
                Function<Credential, OptionalInt> part = inPerson ? Credential::inPerson : Credential::allHours;
                yield atLeast(
                        inPerson ? "hours in person" : "hours",
                        least,
                        training.sum(part),
                        training.open(part),
                        begin,
                        condition);
            }
            case Demand.Supervised(int least) ->
                atLeast(
                        "supervised sessions",
                        least,
                        training.sum(Credential::supervised),
                        training.open(Credential::supervised),
                        "",
                        condition);
            case Demand.YearsLicensed(int least) ->
                atLeast(
                        "years licensed",
                        least,
                        who.licence().years().orElse(0),
                        who.licence().years().isEmpty(),
                        "",
                        condition);
            case Demand.Confirmed(Confirmation what) -> confirmed(what, "", condition);
            case Demand.Excluded(Set<String> regions, Confirmation unless, String text) ->
                bears(regions, wanted.regions()) ? confirmed(unless, text + " ", condition) : Optional.empty();
            case Demand.Limit limit -> limited(limit, condition);
        };
    }

    private Optional<Reason> atLeast(
            String what, int least, int told, boolean open, String begin, Condition condition) {
        if (told >= least) {
            return Optional.empty();
        }
        String counted = open ? "%d told, and not all is told".formatted(told) : "%d told".formatted(told);
        String words = "%d %s are asked for here%s; %s.%s"
                .formatted(least, what, dated(condition), counted, begin.isBlank() ? "" : " " + begin);
        return Optional.of(new Reason(
                what,
                open ? Answer.UNKNOWN : Answer.NO,
                Effect.DEFER,
                "practitioner",
                words,
                "Say all %s that are in date, or complete them before you needle.".formatted(what),
                condition.basis()));
    }

    private Optional<Reason> confirmed(Confirmation what, String text, Condition condition) {
        Answer says = who.says(what);
        return says == Answer.YES
                ? Optional.empty()
                : Optional.of(new Reason(
                        what.id(),
                        says,
                        Effect.DEFER,
                        "practitioner",
                        "%s%s%s".formatted(text, what.why(), says == Answer.NO ? " You say that it is not so." : ""),
                        what.question(),
                        condition.basis()));
    }

    private Optional<Reason> limited(Demand.Limit limit, Condition condition) {
        if (limit.techniques().isEmpty()) {
            return Optional.of(new Reason(
                    "limit", Answer.YES, Effect.CAUTION, "place", limit.text(), "Keep to it.", condition.basis()));
        }
        if (!bears(limit.techniques(), wanted.techniques())) {
            return Optional.empty();
        }
        return Optional.of(new Reason(
                "limit",
                wanted.techniques().isEmpty() ? Answer.UNKNOWN : Answer.NO,
                Effect.DEFER,
                String.join(", ", limit.techniques().stream().sorted().toList()),
                limit.text(),
                "Say how you will needle, or choose another way.",
                condition.basis()));
    }

    /// Where it is not said what is wanted, everything bears on it.
    private static boolean bears(Set<String> named, Set<String> planned) {
        return planned.isEmpty() || !Collections.disjoint(named, planned);
    }

    private static String dated(Condition condition) {
        return condition.date().isBlank() ? "" : " (as of %s)".formatted(condition.date());
    }
}
