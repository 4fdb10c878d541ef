package filiform.app.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import filiform.app.Version;
import filiform.app.account.Access;
import filiform.app.account.Secret;
import filiform.app.contract.Decisions;
import filiform.app.web.my.CheckInDesk;
import filiform.app.web.my.CheckInForm;
import filiform.app.web.my.MyVisit;
import filiform.app.web.my.MyVisits;
import filiform.followup.Session;
import filiform.followup.checkin.CheckIn;
import filiform.followup.checkin.CheckIn.Told;
import filiform.followup.checkin.CheckInQuestion;
import filiform.measure.Answer;
import filiform.planning.Guidance;
import filiform.record.Chain;
import filiform.record.event.ClinicEvent.ClinicReached;
import filiform.record.event.ClinicEvent.LinkGiven;
import filiform.record.event.PatientEvent.PatientRegistered;
import filiform.record.event.VisitEvent.NeedleInserted;
import filiform.record.event.VisitEvent.NeedleState;
import filiform.record.event.VisitEvent.NeedleWithdrawn;
import filiform.record.event.VisitEvent.Side;
import filiform.record.event.VisitEvent.VisitClosed;
import filiform.record.event.VisitEvent.VisitOpened;
import filiform.record.event.What;
import filiform.record.visit.Notes;
import filiform.record.visit.Scribe;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;

/// Sample patients at home: one who told something urgent, one who can care for themself, and one who was asked and is
/// silent. The answers are judged as any patient's are.
public final class DemoAtHome {

    private static final Duration OPENS = Duration.ofDays(60);

    private final Access access;
    private final Decisions decisions;
    private final UUID author;
    private final Scribe scribe;
    private final Instant now;

    /// @param author the account that needled
    public DemoAtHome(Access access, Decisions decisions, UUID author) {
        this.access = access;
        this.decisions = decisions;
        this.author = author;
        scribe = new Scribe(
                access.journal(), Version.PROGRAM, decisions.knowledge().hash());
        now = access.clock().instant();
    }

    /// One who is at home.
    ///
    /// @param hours since the needle
    /// @param token of the patient's link
    private record Home(Chain patient, UUID visit, String site, int hours, String token) {}

    /// Records them.
    ///
    /// @return the path of the page of a patient who is asked now
    public String fill() {
        // The first is a number that is kept free for stories.
        access.recorder().clinic(author, new ClinicReached("+1 555 0100", "911"));
        Home urgent = needled("Nora Sample", "lateral arm", Side.LEFT, 27);
        tells(urgent, 2, Map.of("nerve", "new numbness"), List.of(NUMB), "My thumb feels like cotton wool.");
        Home calm = needled("Paul Sample", "gluteus medius", Side.RIGHT, 26);
        tells(calm, 1, Map.of("common", "soreness"), List.of(), "");
        needled("Ida Sample", "piriformis", Side.LEFT, 60);
        return "/my/" + needled("Otto Sample", "rhomboids", Side.RIGHT, 25).token();
    }

    /// On the back of the body, around the left thumb and the back of the hand beside it.
    private static final String NUMB = "back:8,252;14,250;19,262;16,272;11,270;6,281;4,274;7,262";

    private Home needled(String name, String site, Side side, int hours) {
        var home = new Home(
                Chain.patient(UUID.randomUUID()), UUID.randomUUID(), site, hours, Secret.token(new SecureRandom()));
        say(home, Optional.empty(), new PatientRegistered(name, Optional.empty(), "", "", ""));
        say(
                home,
                Optional.of(home.visit()),
                new VisitOpened(JsonNodeFactory.instance.objectNode().put("title", "Needling, " + site)));
        UUID needle = say(
                home,
                Optional.of(home.visit()),
                new NeedleInserted(1, site, side, 0.25, 40, "", Optional.empty(), "", "", "", Optional.empty()));
        say(home, Optional.of(home.visit()), new NeedleWithdrawn(needle, NeedleState.WHOLE, ""));
        say(home, Optional.of(home.visit()), new VisitClosed(1, 1, List.of(), "", ""));
        Instant needled = now.minus(Duration.ofHours(hours));
        say(
                Chain.CLINIC,
                Optional.empty(),
                needled,
                new LinkGiven(UUID.randomUUID(), home.patient().id(), Secret.hash(home.token()), needled.plus(OPENS)));
        return home;
    }

    private UUID say(Home home, Optional<UUID> visit, What what) {
        return say(home.patient(), visit, now.minus(Duration.ofHours(home.hours())), what);
    }

    private UUID say(Chain chain, Optional<UUID> visit, Instant when, What what) {
        UUID id = UUID.randomUUID();
        scribe.write(new Scribe.Entry(id, chain, visit, when, author, Optional.empty(), what));
        return id;
    }

    /// "No" to every question but these.
    ///
    /// @param ago in hours
    /// @param yes a symptom by its question
    private void tells(Home home, int ago, Map<String, String> yes, List<String> places, String words) {
        Instant told = now.minus(Duration.ofHours(ago));
        var visits = new MyVisits(decisions.knowledge());
        List<MyVisit> all = visits.of(access.journal().chain(home.patient()));
        List<CheckInQuestion> questions = CheckIn.questions(
                decisions.knowledge().tables().checkIns(),
                decisions.knowledge().tables().triage(),
                new Session(
                        visits.regions(List.of(home.site())),
                        OptionalDouble.of(home.hours() - ago),
                        Guidance.PALPATION));
        var answers = new HashMap<String, Told>();
        questions.forEach(question -> answers.put(
                question.id(),
                yes.containsKey(question.id())
                        ? new Told(Answer.YES, Set.of(yes.get(question.id())))
                        : new Told(Answer.NO, Set.of())));
        var read = new CheckInForm.Read(CheckIn.symptoms(questions, answers), Map.of(), words, places, Map.of());
        new CheckInDesk(decisions, scribe)
                .keep(
                        Notes.patient(access.journal(), home.patient()).orElseThrow(),
                        all,
                        MyVisits.asked(all, "").orElseThrow(),
                        new CheckInDesk.Sent(UUID.randomUUID(), Optional.empty(), told, told, read, "en"));
    }
}
