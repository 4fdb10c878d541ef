package filiform.app.web.my;

import filiform.app.web.my.CheckInState.Stand;
import filiform.app.web.my.HomePage.Care;
import filiform.app.web.my.HomePage.Past;
import filiform.app.web.my.HomePage.Time;
import filiform.app.web.my.HomePage.Visit;
import filiform.app.web.my.MyVisit.MyNeedle;
import filiform.followup.Urgency;
import filiform.followup.aftercare.Aftercare;
import filiform.followup.aftercare.HomeCare;
import filiform.knowledge.Knowledge;
import filiform.record.event.PatientEvent.CheckedIn;
import filiform.record.event.VisitEvent.Side;
import filiform.record.visit.PatientNote;
import filiform.record.visit.PatientNote.Entry;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the patient's first page.
public final class HomePages {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final Knowledge knowledge;
    private final MyVisits visits;

    public HomePages(Knowledge knowledge) {
        this.knowledge = knowledge;
        visits = new MyVisits(knowledge);
    }

    /// A time as a page says it whose script has not yet put it into the reader's words.
    static String minute(Instant time) {
        return MINUTE.format(time);
    }

    /// The page as it stands now.
    ///
    /// @param all visits of the patient, the latest first
    public HomePage page(Reading read, PatientNote patient, List<MyVisit> all, Instant now, Instant ends) {
        Optional<MyVisit> asked = MyVisits.asked(all, read.of());
        return new HomePage(
                read,
                Stream.concat(
                                asked.stream(),
                                all.stream()
                                        .filter(visit ->
                                                asked.filter(visit::equals).isEmpty()))
                        .map(visit -> visit(read, patient, visit, now))
                        .toList(),
                Aftercare.of(knowledge.tables().aftercare(), regions(all, asked)).stream()
                        .map(care -> care(read, care))
                        .toList(),
                patient.checkIns().reversed().stream()
                        .map(told -> past(read, patient, told))
                        .toList(),
                ends.toString(),
                MINUTE.format(ends));
    }

    /// What was needled lately: at the visit that is asked about, in the two weeks before it, and since.
    private Set<String> regions(List<MyVisit> all, Optional<MyVisit> asked) {
        return asked.map(visit -> visits.needled(MyVisits.lingering(all, visit)))
                .orElse(Set.of());
    }

    private Visit visit(Reading read, PatientNote patient, MyVisit visit, Instant now) {
        List<CheckInState> states =
                CheckInState.of(knowledge.tables().checkIns().times(), visit, patient.checkIns(), now);
        Instant when = visit.needled().orElse(visit.begun());
        return new Visit(
                visit.id().toString(),
                when.toString(),
                MINUTE.format(when),
                visit.needles().stream().map(needle -> needle(read, needle)).toList(),
                CheckInState.open(states).map(time -> read.word(time.words())).orElse(""),
                states.stream().map(state -> time(read, state)).toList());
    }

    /// The part of the body in plain words, with the clinic's own word for the site beside it.
    private static String needle(Reading read, MyNeedle needle) {
        String region = needle.regions().stream().sorted().map(read::word).collect(Collectors.joining(", "));
        String side = needle.side() == Side.MIDLINE
                ? ""
                : ", " + read.word(needle.side().name().toLowerCase(Locale.ROOT));
        return region.isEmpty() ? needle.site() + side : "%s%s (%s)".formatted(region, side, needle.site());
    }

    private static Time time(Reading read, CheckInState state) {
        return new Time(
                read.word(state.time().id()),
                read.word(state.time().words()),
                state.stand().name().toLowerCase(Locale.ROOT),
                stand(read, state.stand()),
                state.due().toString(),
                MINUTE.format(state.due()));
    }

    private static String stand(Reading read, Stand stand) {
        return switch (stand) {
            case ANSWERED -> read.say("You answered");
            case OPEN -> read.say("Please answer now");
            case PASSED -> read.say("Not answered");
            case LATER -> read.say("Later");
        };
    }

    private static Care care(Reading read, HomeCare care) {
        return new Care(
                care.kind().name().toLowerCase(Locale.ROOT),
                read.word(care.heading()),
                read.word(care.words()),
                care.steps().stream().map(read::word).toList(),
                read.word(care.call()));
    }

    private static Past past(Reading read, PatientNote patient, Entry<CheckedIn> told) {
        Instant when = told.said().happenedAt();
        return new Past(
                when.toString(),
                MINUTE.format(when),
                urgency(read, told.what().urgency()),
                patient.seen(told.said().id()).isEmpty()
                        ? read.say("The clinic has it. Nobody has marked it as seen yet.")
                        : read.say("The clinic has seen it."));
    }

    private static String urgency(Reading read, String word) {
        for (Urgency urgency : Urgency.values()) {
            if (urgency.words().equals(word)) {
                return AnswerWords.card(read.language(), urgency).word();
            }
        }
        return word;
    }
}
