package filiform.app.web.explain;

import filiform.app.contract.Common;
import filiform.app.text.ChanceWords;
import filiform.app.web.draw.CrossSection;
import filiform.app.web.explain.ExplainView.Answer;
import filiform.app.web.explain.ExplainView.Met;
import filiform.atlas.Grade;
import filiform.atlas.Structure;
import filiform.followup.explain.ExplainTable;
import filiform.followup.explain.Meeting;
import filiform.knowledge.Knowledge;
import filiform.planning.Contact;
import filiform.planning.DepthLimit;
import filiform.planning.Plan;
import filiform.planning.Straying;
import filiform.response.Descriptor;
import filiform.response.Feels;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What a needle at a place and depth may meet, how that would feel and what usually follows. A chance is told as the
/// plan tells it, no finer than its figures allow.
final class Meetings {

    private static final int MOST = 3;
    /// From these chances on a feeling is called often and sometimes told. They only choose words.
    private static final double OFTEN = 0.25;

    private static final double SOMETIMES = 0.1;

    private final Knowledge knowledge;
    private final Telling telling;

    Meetings(Knowledge knowledge, Telling telling) {
        this.knowledge = knowledge;
        this.telling = telling;
    }

    Answer answer(Trial trial, Plan plan) {
        String what = telling.say("{place}. Needle: {needle}. Depth: {mm} mm.")
                .replace("{place}", telling.say(trial.place().words()))
                .replace("{needle}", telling.say(trial.needle().words()))
                .replace("{mm}", Common.plain(plan.judgedDepth()));
        return new Answer(
                what,
                CrossSection.draw(plan, Straying.of(plan.question(), knowledge.planning()), "cross-section"),
                limit(plan),
                shown(plan).stream().map(this::met).toList(),
                kinds(shown(plan)),
                List.of(
                        telling.say(
                                "This page knows nothing about your body. People differ, and in slim people everything is nearer to the skin."),
                        telling.say(
                                "Only named parts are shown. Every needle meets small nerves of the muscle itself.")));
    }

    private String limit(Plan plan) {
        return switch (plan.depthLimit()) {
            case DepthLimit.None _ ->
                telling.say("No careful limit can be named for this place: no needle should go deep here.");
            case DepthLimit.At at when at.mm() == 0 -> telling.say("No depth is careful enough at this place.");
            case DepthLimit.At at
            when plan.judgedDepth() > at.mm() ->
                telling.say("This is deeper than the careful limit of {mm} mm for this place.")
                        .replace("{mm}", Integer.toString(at.mm()));
            case DepthLimit.At at ->
                telling.say("The careful limit for this place is {mm} mm.").replace("{mm}", Integer.toString(at.mm()));
        };
    }

    /// The likeliest, and always the likeliest nerve and whatever must never be touched.
    private static List<Contact> shown(Plan plan) {
        var shown = new LinkedHashSet<>(plan.contacts().stream().limit(MOST).toList());
        first(plan, kind -> kind == Structure.Kind.NERVE, shown);
        first(plan, kind -> kind == Structure.Kind.PLEURA, shown);
        first(plan, kind -> kind == Structure.Kind.CORD, shown);
        return new ArrayList<>(shown);
    }

    private static void first(Plan plan, Predicate<Structure.Kind> which, Set<Contact> shown) {
        plan.contacts().stream()
                .filter(contact -> which.test(contact.structure().kind()))
                .findFirst()
                .ifPresent(shown::add);
    }

    private Met met(Contact contact) {
        ExplainTable table = knowledge.tables().explain();
        Meeting meeting = table.meeting(contact.structure().kind());
        Feels feels = Feels.of(knowledge.tables().causes(), knowledge.atlas(), contact, Set.copyOf(meeting.causes()));
        return new Met(
                telling.say(contact.structure().name()),
                telling.chance(ChanceWords.of(contact.chance())),
                telling.chance(ChanceWords.range(contact.chance())),
                contact.chance().grade().words(),
                words(table, feels, chance -> chance >= OFTEN),
                words(table, feels, chance -> chance >= SOMETIMES && chance < OFTEN),
                telling.basis(feels.bases(), Grade.ASSUMED));
    }

    /// Once for each kind that is shown.
    private List<ExplainView.Kind> kinds(List<Contact> shown) {
        ExplainTable table = knowledge.tables().explain();
        return shown.stream()
                .map(contact -> contact.structure().kind())
                .distinct()
                .map(table::meeting)
                .map(meeting -> new ExplainView.Kind(
                        telling.say(meeting.heading()),
                        telling.said(meeting.follows().known()),
                        telling.said(meeting.follows().notKnown())))
                .toList();
    }

    /// Nothing at all is told last, so that it is not overlooked.
    private List<String> words(ExplainTable table, Feels feels, Predicate<Double> which) {
        var words = new ArrayList<String>();
        boolean nothing = false;
        for (Feels.Feeling feeling : feels.feelings()) {
            if (which.test(feeling.chance())) {
                nothing |= feeling.quality().equals(Descriptor.NONE);
                if (!feeling.quality().equals(Descriptor.NONE)) {
                    words.add(telling.say(table.feelings().getOrDefault(feeling.quality(), feeling.quality())));
                }
            }
        }
        if (nothing) {
            words.add(telling.say(table.feelings().getOrDefault(Descriptor.NONE, Descriptor.NONE)));
        }
        return words;
    }
}
