package filiform.app.web.my;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.Decided;
import filiform.app.contract.Decided.TriageDecided;
import filiform.app.contract.Decisions;
import filiform.app.contract.Step;
import filiform.app.json.Parsed;
import filiform.followup.TriageTable;
import filiform.followup.Triaged;
import filiform.followup.Urgency;
import filiform.measure.Answer;
import filiform.record.event.PatientEvent.CheckedIn;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Judges what a patient tells from home by the same path as `filiform triage`: once for each visit whose needles may
/// still be felt, and once for each time at which it may have been told. The worst counts.
///
/// @param decisions that judge
public record HomeTriage(Decisions decisions) {

    /// What was judged.
    ///
    /// @param input   the one that led to the urgency
    /// @param triaged with the reasons and the questions of all
    public record Judged(ObjectNode input, Triaged triaged) {}

    /// Judges an answer.
    ///
    /// @param visits   that may be felt, the one that is asked about first, see [MyVisits#lingering]
    /// @param contacts earlier ones that count
    public Judged judge(List<MyVisit> visits, CheckInDesk.Sent sent, int contacts) {
        var inputs = new LinkedHashSet<ObjectNode>();
        for (MyVisit visit : visits) {
            // What was told before a needle went in is not about that needle, but a phone's clock may be slow.
            if (visit.equals(visits.getFirst())
                    || visit.needled().filter(sent.happened()::isBefore).isEmpty()) {
                inputs.add(input(visits, visit, sent, sent.happened(), contacts));
            }
            inputs.add(input(visits, visit, sent, sent.received(), contacts));
        }
        List<Judged> judged =
                inputs.stream().map(input -> new Judged(input, triaged(input))).toList();
        Urgency worst = judged.stream()
                .map(each -> each.triaged().urgency())
                .max(Comparator.naturalOrder())
                .orElse(Urgency.EMERGENCY);
        List<Judged> leading = judged.stream()
                .filter(each -> each.triaged().urgency() == worst)
                .toList();
        var triaged = new Triaged(
                worst,
                worst == Urgency.EMERGENCY ? List.of() : all(judged, Triaged::ask),
                all(leading, Triaged::advice),
                all(judged, Triaged::because).stream()
                        .sorted(Comparator.comparing(Triaged.Reason::urgency).reversed())
                        .toList(),
                all(leading, Triaged::normal));
        return new Judged(leading.getFirst().input(), triaged);
    }

    private static <T> List<T> all(List<Judged> judged, Function<Triaged, List<T>> part) {
        return judged.stream()
                .flatMap(each -> part.apply(each.triaged()).stream())
                .distinct()
                .toList();
    }

    private static ObjectNode input(
            List<MyVisit> visits, MyVisit visit, CheckInDesk.Sent sent, Instant told, int contacts) {
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        ObjectNode session = input.putObject("session");
        List<String> sites = visit.sites();
        if (!sites.isEmpty()) {
            ArrayNode needled = session.putArray("sites");
            sites.forEach(needled::add);
        }
        CheckInDesk.hours(visit, told).ifPresent(hours -> session.put("hours_since", hours));
        answers(input.putObject("patient"), factors(visits, sent));
        answers(input.putObject("symptoms"), sent.read().symptoms());
        input.put("contacts_before", Math.min(contacts, 1_000));
        return input;
    }

    /// What is known of the patient: as answered, and "yes" wherever a screening said yes.
    static Map<String, Answer> factors(List<MyVisit> visits, CheckInDesk.Sent sent) {
        var factors = new LinkedHashMap<>(sent.read().factors());
        MyPages.factors(visits).forEach(factor -> factors.put(factor, Answer.YES));
        return factors;
    }

    static void answers(ObjectNode into, Map<String, Answer> answers) {
        answers.forEach((name, answer) -> {
            if (answer != Answer.UNKNOWN) {
                into.put(name, answer.words());
            }
        });
    }

    /// What stands in the record, judged again for its reasons and steps: never calmer than the patient was told. A
    /// word of urgency that nobody knows is an emergency.
    public Triaged again(CheckedIn what) {
        Urgency told = Stream.of(Urgency.values())
                .filter(urgency -> urgency.words().equals(what.urgency()))
                .findFirst()
                .orElse(Urgency.EMERGENCY);
        // What stood in the record may name what the content no longer holds: nothing is known of it then.
        Triaged now = read(what.input()).orElseGet(() -> triaged(JsonNodeFactory.instance.objectNode()));
        if (now.urgency().compareTo(told) >= 0) {
            return now;
        }
        return new Triaged(
                told,
                told == Urgency.EMERGENCY ? List.of() : now.ask(),
                steps(told),
                now.because(),
                told == Urgency.EMERGENCY ? List.of() : now.normal());
    }

    private List<String> steps(Urgency urgency) {
        return decisions.knowledge().tables().triage().advice().stream()
                .filter(row -> row.urgency() == urgency)
                .map(TriageTable.Advice::lines)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private Triaged triaged(ObjectNode input) {
        return read(input).orElseThrow(() -> new IllegalStateException("Triage cannot read " + input));
    }

    private Optional<Triaged> read(ObjectNode input) {
        return switch (decisions.decide(Step.TRIAGE, input)) {
            case Parsed.Ok<Decided>(TriageDecided(Triaged triaged)) -> Optional.of(triaged);
            case Parsed.Ok<Decided>(Decided other) -> throw new IllegalStateException("Triage answered " + other);
            case Parsed.Bad<Decided>(var _) -> Optional.empty();
        };
    }
}
