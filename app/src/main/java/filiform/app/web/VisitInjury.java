package filiform.app.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.Decided.Assessed;
import filiform.app.contract.Step;
import filiform.app.contract.Visit;
import filiform.app.json.Parsed;
import filiform.app.web.form.InjuryQuery;
import filiform.app.web.page.InVisit;
import filiform.app.web.page.InjuryPart.Place;
import filiform.app.web.page.VisitPages;
import filiform.app.web.visit.Answers;
import filiform.app.web.visit.Entry;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitFile;
import filiform.app.web.visit.VisitState;
import filiform.record.Journal;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Finding the nerve within a visit: its needle is known, what was examined before counts with it, and what is told is
/// recorded by the visit's own section. Nothing is recorded here.
final class VisitInjury {

    private static final UUID DRAFT = new UUID(0, 0);

    private final InjuryRoom room;
    private final Journal journal;
    private final Answers answers;
    private final ExaminedBefore examined;

    VisitInjury(InjuryRoom room, Journal journal, Answers answers) {
        this.room = room;
        this.journal = journal;
        this.answers = answers;
        examined = new ExaminedBefore(answers.decisions().knowledge());
    }

    void page(Context context) {
        send(context, "injury.jte");
    }

    void answer(Context context) {
        send(context, "injury-answer.jte");
    }

    private void send(Context context, String template) {
        UUID id = Told.id(context.pathParam("visit")).orElseThrow(() -> new NotFoundResponse());
        VisitState state = VisitState.of(id, journal.visit(id)).orElseThrow(() -> new NotFoundResponse());
        InjuryQuery query = InjuryQuery.of(begun(context.queryParamMap(), state), room.today());
        List<Parsed<InjuryRoom.Asked>> asked = asked(state, query).stream()
                .map(entry -> decide(state.with(entry), entry))
                .toList();
        String address = VisitPages.address(id);
        var place = new Place(address + "/injury", List.of(visit(state, query, address)));
        room.send(context, template, query, query.places().shifted(earlier(state)), place, asked);
    }

    /// How many findings of recorded examinations stand before those that are told.
    private static int earlier(VisitState state) {
        return state.latest(Section.FINDINGS)
                .map(entry -> VisitFile.input(state, entry).path("findings").size())
                .orElse(0);
    }

    /// The examination that is told; where nothing is, the latest that is recorded.
    private static Optional<Entry> asked(VisitState state, InjuryQuery query) {
        return query.asked()
                ? Optional.of(new Entry(
                        DRAFT,
                        Section.FINDINGS,
                        Instant.EPOCH,
                        "",
                        List.of(),
                        query.input().without(List.of("needle"))))
                : state.latest(Section.FINDINGS);
    }

    private Parsed<InjuryRoom.Asked> decide(VisitState state, Entry entry) {
        return switch (answers.answer(state, Step.ASSESS, VisitFile.input(state, entry))) {
            case Parsed.Ok<Visit.Said>(Visit.Said said) ->
                new Parsed.Ok<>(new InjuryRoom.Asked((Assessed) said.decided(), said.input()));
            case Parsed.Bad<Visit.Said>(var faults) -> new Parsed.Bad<>(faults);
        };
    }

    /// The needle is the visit's, whatever the address says. A page that begins empty begins with today, and with the
    /// onset that is recorded.
    private Map<String, List<String>> begun(Map<String, List<String>> told, VisitState state) {
        var values = new LinkedHashMap<>(told);
        values.keySet().removeIf(name -> name.startsWith("needle."));
        if (values.isEmpty()) {
            values.put("examined", List.of(room.today()));
            onset(state).ifPresent(day -> values.put("onset", List.of(day)));
        }
        for (String key : List.of("site", "side")) {
            String text = state.needle().path(key).asText("");
            if (!text.isEmpty()) {
                values.put("needle." + key, List.of(text));
            }
        }
        return values;
    }

    /// The onset that an examination told, else the day on which the patient felt something.
    private static Optional<String> onset(VisitState state) {
        return state.all(Section.FINDINGS).reversed().stream()
                .map(entry -> entry.input().path("onset").asText(""))
                .filter(day -> !day.isEmpty())
                .findFirst()
                .or(() -> state.all(Section.SENSATION).stream()
                        .findFirst()
                        .map(entry -> LocalDate.ofInstant(entry.happenedAt(), ZoneId.systemDefault())
                                .toString()));
    }

    private InVisit visit(VisitState state, InjuryQuery query, String address) {
        List<InVisit.Recorded> earlier = examined.of(state);
        return new InVisit(
                address,
                needle(state),
                examined.baseline(state),
                earlier,
                state.seen(),
                query.asked() ? query.recorded() : List.of(),
                !query.asked() && !earlier.isEmpty());
    }

    private static String needle(VisitState state) {
        ObjectNode needle = state.needle();
        if (needle.path("site").asText("").isEmpty()) {
            return "";
        }
        String side = needle.path("side").asText("side not told");
        String size = needle.has("diameter_mm") && needle.has("length_mm")
                ? "%s x %s mm"
                        .formatted(
                                needle.path("diameter_mm").asText(),
                                needle.path("length_mm").asText())
                : "size not told";
        String depth = needle.has("depth_mm") ? needle.path("depth_mm").asText() + " mm deep" : "depth not told";
        return "%s, %s; %s; %s".formatted(needle.path("site").asText(), side, size, depth);
    }
}
