package filiform.screening.scope;

import filiform.atlas.Basis;
import filiform.measure.Answer;
import filiform.screening.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// May this practitioner needle this part of the body, in this way, here, on this day?
///
/// What is not told, not held or not in date delays; it never clears. What is prohibited at the place is forbidden. The
/// best answer is caution, since what is held of the law must be checked before anyone relies on it.
public final class ScopeOfPractice {

    private final ScopeTable table;
    private final Practitioner who;
    private final Wanted wanted;
    private final List<Reason> reasons = new ArrayList<>();

    private ScopeOfPractice(ScopeTable table, Practitioner who, Wanted wanted) {
        this.table = table;
        this.who = who;
        this.wanted = wanted;
    }

    public static Permission may(ScopeTable table, Practitioner who, Wanted wanted) {
        return new ScopeOfPractice(table, who, wanted).decide();
    }

    private Permission decide() {
        if (wanted.day().isEmpty()) {
            unknown(
                    "date",
                    "practitioner",
                    "The day of the visit is not told.",
                    "Say on which day.",
                    table.houseRules());
        }
        Optional<Rule> rule = rule();
        rule.ifPresent(this::standing);
        reasons.addAll(Licensed.reasons(table, who, wanted));
        var training = new Training(who.credentials(), wanted.day());
        reasons.addAll(training.reasons(wanted.regions(), table.houseRules()));
        rule.ifPresent(found -> reasons.addAll(new Demands(table, who, wanted, training).reasons(found)));
        reasons.add(reliance(rule));
        return new Permission(wanted, reasons);
    }

    private Optional<Rule> rule() {
        if (who.profession().isBlank()) {
            unknown(
                    "profession",
                    "practitioner",
                    "The profession is not told.",
                    "Say the profession.",
                    table.houseRules());
        }
        if (wanted.place().isEmpty()) {
            String words = wanted.placeTold().isBlank()
                    ? "The place of the visit is not told."
                    : "Nothing is held of '%s'; that is no leave.".formatted(wanted.placeTold());
            unknown(
                    "place",
                    "place",
                    words,
                    "Say the country, or the state or province, where the needle goes in. Where it is not held here, ask its board.",
                    table.houseRules());
            return Optional.empty();
        }
        Place place = wanted.place().get();
        Optional<Rule> rule = place.ruleFor(who.profession());
        if (rule.isEmpty()) {
            String note = place.note().isBlank() ? "" : " " + place.note();
            unknown(
                    "law",
                    "place",
                    "Nothing is held of this profession in %s; that is no leave.%s".formatted(place.name(), note),
                    "Ask the board or college of the place.",
                    table.houseRules());
        }
        return rule;
    }

    private void standing(Rule rule) {
        Status decides = rule.decides(wanted.day());
        String words = words(rule, decides);
        if (decides == Status.PROHIBITED) {
            reasons.add(new Reason(
                    "law",
                    Answer.NO,
                    Effect.FORBID,
                    "place",
                    words,
                    "Do not needle here. Offer care without needles.",
                    rule.basis()));
            return;
        }
        if (decides == Status.LAW_PASSED_BUT_NOT_USABLE) {
            reasons.add(new Reason(
                    "law",
                    Answer.NO,
                    Effect.DEFER,
                    "place",
                    words,
                    "Wait until the law can be used; ask the board.",
                    rule.basis()));
            return;
        }
        if (!decides.allows()) {
            Confirmation asked = table.confirmations().get(Confirmation.BOARD_AGREES);
            Answer says = who.says(asked);
            Effect effect = says == Answer.YES ? Effect.CAUTION : Effect.DEFER;
            String told = says == Answer.YES ? " You say that the board agrees; keep its answer with your papers." : "";
            reasons.add(new Reason(asked.id(), says, effect, "place", words + told, asked.question(), rule.basis()));
        }
    }

    private String words(Rule rule, Status decides) {
        var each = rule.standings().stream()
                .map(standing -> "%s (%s)%s"
                        .formatted(
                                standing.on(wanted.day()).words(),
                                standing.date(),
                                standing.basis().note().isBlank()
                                        ? ""
                                        : ": " + standing.basis().note()))
                .toList();
        String head =
                rule.disputed(wanted.day()) ? "Sources differ, and the most cautious decides" : "Dry needling here";
        return "%s: %s. %s"
                .formatted(head, decides.words(), String.join("; ", each))
                .strip();
    }

    private Reason reliance(Optional<Rule> rule) {
        Basis basis = rule.map(Rule::basis).orElse(table.houseRules());
        String where = wanted.place().map(Place::name).orElse("this place");
        return new Reason(
                "reliance",
                Answer.YES,
                Effect.CAUTION,
                "place",
                "What is held of %s may be out of date.".formatted(where),
                table.reliance(),
                basis);
    }

    private void unknown(String what, String scope, String words, String instead, Basis basis) {
        reasons.add(new Reason(what, Answer.UNKNOWN, Effect.DEFER, scope, words, instead, basis));
    }
}
