package filiform.app.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.Version;
import filiform.app.account.Access;
import filiform.app.account.Links.Link;
import filiform.app.contract.Decisions;
import filiform.app.web.form.Filled;
import filiform.app.web.my.AnswerView;
import filiform.app.web.my.CheckInDesk;
import filiform.app.web.my.CheckInDesk.Kept;
import filiform.app.web.my.CheckInDesk.Sent;
import filiform.app.web.my.CheckInForm;
import filiform.app.web.my.HomePages;
import filiform.app.web.my.MyPages;
import filiform.app.web.my.MyVisit;
import filiform.app.web.my.MyVisits;
import filiform.app.web.my.Reading;
import filiform.app.web.my.RecordPage;
import filiform.record.Chain;
import filiform.record.Journal;
import filiform.record.Recorded;
import filiform.record.visit.Notes;
import filiform.record.visit.PatientNote;
import filiform.record.visit.Scribe;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// What patients see and tell by the link that they were given.
final class MyRoom {

    private final Journal journal;
    private final Clock clock;
    private final Rendering rendering;
    private final Readings readings;
    private final MyVisits visits;
    private final HomePages home;
    private final MyPages pages;
    private final CheckInDesk desk;

    MyRoom(Decisions decisions, Access access, Rendering rendering, Readings readings) {
        journal = access.journal();
        clock = access.clock();
        this.rendering = rendering;
        this.readings = readings;
        visits = new MyVisits(decisions.knowledge());
        home = new HomePages(decisions.knowledge());
        pages = new MyPages(decisions.knowledge());
        desk = new CheckInDesk(
                decisions,
                new Scribe(journal, Version.PROGRAM, decisions.knowledge().hash()));
    }

    /// A patient by their link.
    private record Mine(Link link, List<Recorded> chain, Optional<PatientNote> note, List<MyVisit> visits) {

        PatientNote patient() {
            return note.orElseGet(() -> PatientNote.of(link.patient(), List.of()));
        }

        MyVisit visit(String named) {
            return MyVisits.asked(visits, named).orElseThrow(NotFoundResponse::new);
        }
    }

    private Mine mine(Context context) {
        Link link = Who.of(context).link().orElseThrow(NotFoundResponse::new);
        Chain chain = Chain.patient(link.patient());
        List<Recorded> events = journal.chain(chain);
        return new Mine(link, events, Notes.patient(journal, chain), visits.of(events));
    }

    void show(Context context) {
        Mine mine = mine(context);
        Reading read = readings.of(context, "", mine.note());
        rendering.send(
                context,
                200,
                "my-home.jte",
                home.page(
                        read,
                        mine.patient(),
                        mine.visits(),
                        clock.instant(),
                        mine.link().ends()));
    }

    void check(Context context) {
        Mine mine = mine(context);
        page(context, mine, mine.visit(readings.of(context)), Optional.empty());
    }

    private void page(Context context, Mine mine, MyVisit visit, Optional<AnswerView> answer) {
        Reading read = readings.of(context, "/check", mine.note());
        rendering.send(
                context,
                200,
                "my-check.jte",
                pages.check(read, mine.visits(), visit, desk.contacts(visit), clock.instant(), answer));
    }

    /// Takes an answer: from a form, or from a script, which reads the same answer as JSON.
    void tell(Context context) {
        Mine mine = mine(context);
        var form = new Filled(context.formParamMap());
        MyVisit visit = mine.visit(form.text("visit"));
        CheckInForm.Read told = pages.read(form);
        Reading read = readings.of(context, "/check", mine.note());
        Kept kept = desk.keep(
                mine.patient(),
                mine.visits(),
                visit,
                new Sent(
                        Told.id(form.text("id")).orElseGet(UUID::randomUUID),
                        Told.id(form.text("corrects")),
                        happened(form.text("happened_at")),
                        clock.instant(),
                        told,
                        read.language().code()));
        if (Optional.ofNullable(context.header("Accept")).orElse("").contains("application/json")) {
            context.contentType("application/json; charset=utf-8")
                    .result(json(pages.answer(read, kept, told)).toString());
        } else {
            page(context, mine, visit, Optional.of(pages.answer(read, kept, told)));
        }
    }

    private static ObjectNode json(AnswerView answer) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", answer.id())
                .put("urgency", answer.urgency())
                .put("tone", answer.card().tone().css())
                .put("word", answer.card().word())
                .put("line", answer.card().line());
        answer.why().forEach(json.putArray("why")::add);
        answer.steps().forEach(json.putArray("steps")::add);
        return json;
    }

    /// A phone whose clock runs ahead tells nothing from the future.
    private Instant happened(String text) {
        Instant now = clock.instant();
        Instant told = Told.happened(text, clock);
        return told.isAfter(now) ? now : told;
    }

    void record(Context context) {
        Mine mine = mine(context);
        Map<UUID, List<Recorded>> events = new LinkedHashMap<>();
        for (Recorded recorded : mine.chain()) {
            recorded.event()
                    .visit()
                    .ifPresent(visit -> events.computeIfAbsent(visit, _ -> new ArrayList<>())
                            .add(recorded));
        }
        rendering.send(
                context,
                200,
                "my-record.jte",
                new RecordPage(
                        readings.of(context, "/record", mine.note()),
                        events.values().stream().map(MyRoom::visit).toList()));
    }

    private static RecordPage.Visit visit(List<Recorded> events) {
        Instant begun = events.getFirst().event().happenedAt();
        return new RecordPage.Visit(begun.toString(), Days.minute(begun), PatientWords.of(events));
    }

    /// Everything as it was recorded, one event a line, with what corrects what and why.
    void file(Context context) {
        String events =
                mine(context).chain().stream().map(Journal::json).collect(Collectors.joining(",\n", "[", "]\n"));
        context.header("Content-Disposition", "attachment; filename=\"record.json\"")
                .contentType("application/json; charset=utf-8")
                .result(events);
    }
}
