package filiform.app.web.my;

import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.web.my.MyVisit.MyNeedle;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitState;
import filiform.atlas.Match;
import filiform.atlas.Site;
import filiform.followup.checkin.ToldBefore;
import filiform.knowledge.Knowledge;
import filiform.record.Recorded;
import filiform.record.event.VisitEvent.NeedleInserted;
import filiform.record.visit.NeedleNote;
import filiform.record.visit.Notes;
import filiform.record.visit.VisitNote;
import filiform.screening.Medicine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads a patient's chain as the visits that the patient at home asks about.
public final class MyVisits {

    /// A needle this long before another visit's may still be what the patient feels: the second week after a needle
    /// is the last in which triage distinguishes an effect of it.
    private static final Duration LINGERS = Duration.ofDays(14);

    private final Knowledge knowledge;

    public MyVisits(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// The visits, the latest first.
    public List<MyVisit> of(List<Recorded> chain) {
        Map<UUID, List<Recorded>> events = new LinkedHashMap<>();
        for (Recorded recorded : chain) {
            recorded.event()
                    .visit()
                    .ifPresent(visit -> events.computeIfAbsent(visit, _ -> new ArrayList<>())
                            .add(recorded));
        }
        var visits = new ArrayList<MyVisit>();
        events.forEach((id, of) -> visits.add(visit(id, of)));
        visits.sort(Comparator.comparing((MyVisit visit) -> visit.needled().orElse(visit.begun()))
                .reversed());
        return visits;
    }

    private MyVisit visit(UUID id, List<Recorded> events) {
        VisitNote note = Notes.visit(id, events);
        List<NeedleNote> needles = note.needles();
        Optional<Instant> last = needles.stream()
                .map(needle -> needle.out().map(NeedleNote.Out::at).orElse(needle.in()))
                .max(Comparator.naturalOrder());
        return new MyVisit(
                id,
                events.getFirst().event().happenedAt(),
                last,
                needles.stream().map(needle -> needle(needle.needle())).toList(),
                VisitState.of(id, events).map(this::factors).orElse(Set.of()));
    }

    private MyNeedle needle(NeedleInserted needle) {
        return knowledge.atlas().sites().find(needle.site()) instanceof Match.Found<Site>(Site site)
                ? new MyNeedle(site.name(), needle.side(), site.regions())
                : new MyNeedle(needle.site(), needle.side(), Set.of());
    }

    private Set<String> factors(VisitState state) {
        return state.all(Section.SCREENING).stream()
                .map(entry -> yes(entry.input()))
                .flatMap(yes -> knowledge.tables().checkIns().toldBefore().stream()
                        .filter(told -> told.questions().stream().anyMatch(yes::contains)))
                .map(ToldBefore::factor)
                .collect(Collectors.toSet());
    }

    /// The questions of a screening that were answered "yes", by the patient or by a medicine.
    private Set<String> yes(ObjectNode screened) {
        var yes = new HashSet<String>();
        screened.path("answers").properties().stream()
                .filter(answer -> answer.getValue().asText().equals("yes"))
                .forEach(answer -> yes.add(answer.getKey()));
        screened.path("medicines").forEach(named -> {
            if (knowledge.tables().screening().medicines().find(named.asText())
                    instanceof Match.Found<Medicine>(Medicine medicine)) {
                yes.addAll(medicine.group().answers());
            }
        });
        return yes;
    }

    /// The sites whose needles the patient may still feel at a visit: its own and those of the two weeks before. Empty
    /// where one of them is not known, for then any part of the body may have been needled.
    public static List<String> sites(List<MyVisit> visits, MyVisit asked) {
        Instant end = asked.needled().orElse(asked.begun());
        List<MyNeedle> needles = visits.stream()
                .filter(visit -> visit.needled().isPresent())
                .filter(visit -> !visit.needled().get().isAfter(end)
                        && visit.needled().get().isAfter(end.minus(LINGERS)))
                .flatMap(visit -> visit.needles().stream())
                .toList();
        boolean known = asked.needled().isPresent()
                && needles.stream().noneMatch(needle -> needle.regions().isEmpty());
        return known ? needles.stream().map(MyNeedle::site).distinct().sorted().toList() : List.of();
    }

    /// The parts of the body of those sites; empty where they are not known.
    public Set<String> regions(List<String> sites) {
        return sites.stream()
                .flatMap(site -> knowledge.atlas().sites().get(site).regions().stream())
                .collect(Collectors.toSet());
    }
}
