package filiform.app.web.my;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.web.draw.DrawChart;
import filiform.app.web.form.Filled;
import filiform.app.web.my.AnswerView.Field;
import filiform.app.web.my.AnswerView.More;
import filiform.app.web.my.CheckInDesk.Kept;
import filiform.app.web.my.CheckPage.Item;
import filiform.app.web.my.CheckPage.Line;
import filiform.app.web.my.CheckPage.Named;
import filiform.followup.Session;
import filiform.followup.Triaged;
import filiform.followup.Urgency;
import filiform.followup.checkin.CheckIn;
import filiform.followup.checkin.CheckInQuestion;
import filiform.followup.checkin.CheckInTable;
import filiform.knowledge.Knowledge;
import filiform.planning.Guidance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the page on which a patient tells how it goes, and the answer on it.
public final class MyPages {

    private final Knowledge knowledge;
    private final MyVisits visits;

    public MyPages(Knowledge knowledge) {
        this.knowledge = knowledge;
        visits = new MyVisits(knowledge);
    }

    /// The questions for a visit, with the answer to what was told last.
    ///
    /// @param all      visits of the patient, the latest first
    /// @param contacts earlier contacts that count
    public CheckPage check(
            Reading read, List<MyVisit> all, MyVisit visit, int contacts, Instant now, Optional<AnswerView> answer) {
        List<MyVisit> lingering = MyVisits.lingering(all, visit);
        Set<String> factors = factors(lingering);
        CheckInTable table = knowledge.tables().checkIns();
        return new CheckPage(
                read,
                UUID.randomUUID(),
                answer.map(AnswerView::id).orElse(""),
                visit.id().toString(),
                visit.needled().map(Instant::toString).orElse(""),
                visit.needled().map(HomePages::minute).orElse(""),
                lingering.size() > 1,
                sessions(lingering),
                now.toEpochMilli(),
                String.join("|", factors.stream().sorted().toList()),
                contacts,
                questions(lingering, now).stream()
                        .map(question -> item(read, table, question))
                        .toList(),
                more(read, factors),
                cards(read),
                DrawChart.of(knowledge.atlas(), read::word),
                answer);
    }

    /// Of the screenings of these visits: a "yes" that was told once holds for each of them.
    static Set<String> factors(List<MyVisit> visits) {
        return visits.stream().flatMap(visit -> visit.factors().stream()).collect(Collectors.toSet());
    }

    private String sessions(List<MyVisit> visited) {
        ArrayNode sessions = JsonNodeFactory.instance.arrayNode();
        for (MyVisit visit : visited) {
            ObjectNode session = sessions.addObject();
            ArrayNode regions = session.putArray("regions");
            visits.regions(visit.sites()).stream().sorted().forEach(regions::add);
            session.put("needled", visit.needled().map(Instant::toString).orElse(""));
        }
        return sessions.toString();
    }

    /// What any of these visits asks.
    private List<CheckInQuestion> questions(List<MyVisit> visited, Instant now) {
        CheckInTable table = knowledge.tables().checkIns();
        var asked = new HashMap<String, Set<String>>();
        for (MyVisit visit : visited) {
            OptionalDouble hours = CheckInDesk.hours(visit, now).stream()
                    .mapToDouble(Double::doubleValue)
                    .findFirst();
            var session = new Session(visits.regions(visit.sites()), hours, Guidance.PALPATION);
            CheckIn.questions(table, knowledge.tables().triage(), session)
                    .forEach(question -> asked.computeIfAbsent(question.id(), _ -> new HashSet<>())
                            .addAll(question.symptoms()));
        }
        return table.questions().stream()
                .filter(question -> asked.containsKey(question.id()))
                .map(question -> new CheckInQuestion(
                        question.id(),
                        question.words(),
                        question.symptoms().stream()
                                .filter(asked.getOrDefault(question.id(), Set.of())::contains)
                                .toList()))
                .toList();
    }

    private static Item item(Reading read, CheckInTable table, CheckInQuestion question) {
        return new Item(
                new CheckInQuestion(question.id(), read.word(question.words()), question.symptoms()),
                question.symptoms().stream()
                        .map(symptom -> new Line(symptom, read.word(table.words(symptom))))
                        .toList());
    }

    private List<More> more(Reading read, Set<String> known) {
        return knowledge.tables().triage().factors().all().stream()
                .filter(factor -> !known.contains(factor.name()))
                .map(factor -> new More(factor.name(), read.word(factor.question())))
                .toList();
    }

    private static List<Named> cards(Reading read) {
        return Stream.of(Urgency.values())
                .map(urgency -> new Named(urgency.words(), AnswerWords.card(read.language(), urgency)))
                .toList();
    }

    /// What a patient is told of an answer.
    ///
    /// @param told as it was sent
    public AnswerView answer(Reading read, Kept kept, CheckInForm.Read told) {
        Triaged triaged = kept.triaged();
        List<String> asked = triaged.ask().stream().map(Triaged.Ask::about).toList();
        return new AnswerView(
                kept.id().toString(),
                triaged.urgency().words(),
                AnswerWords.card(read.language(), triaged.urgency()),
                AnswerWords.why(read.language(), triaged),
                read.language().say(triaged.advice()),
                told.open() > 0 && triaged.urgency() != Urgency.EMERGENCY,
                more(read, Set.of()).stream()
                        .filter(more -> asked.contains(more.name()))
                        .toList(),
                fields(told.told()));
    }

    private static List<Field> fields(Map<String, List<String>> told) {
        var fields = new ArrayList<Field>();
        told.forEach((name, values) -> {
            if (name.matches("shown|visit|words|place|(told|which|factor)\\..+")) {
                values.forEach(value -> fields.add(new Field(name, value)));
            }
        });
        return fields;
    }

    /// Reads a form.
    public CheckInForm.Read read(Filled form) {
        return new CheckInForm(knowledge.tables().checkIns(), knowledge.tables().triage()).read(form);
    }
}
