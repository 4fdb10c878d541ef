package filiform.app.web.my;

import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.account.Links;
import filiform.app.web.my.MyVisit.MyNeedle;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitState;
import filiform.atlas.Match;
import filiform.atlas.Site;
import filiform.followup.checkin.ToldBefore;
import filiform.knowledge.Knowledge;
import filiform.record.Recorded;
import filiform.record.event.VisitEvent.NeedleInserted;
import filiform.record.model.CheckIns;
import filiform.record.visit.NeedleNote;
import filiform.record.visit.Notes;
import filiform.record.visit.VisitNote;
import filiform.screening.Medicine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a patient's chain as the visits that the patient at home asks about.
public final class MyVisits {

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

    /// The visit that a patient at home is asked about: the one that is named; else the latest one with a
    /// needle, for a visit without one ends nothing that a needle began. Without any needle it is the latest
    /// one; none where there is no visit.
    ///
    /// @param visits the latest first
    /// @param named  its id, or its name in a link, see [Links#names]; what names none of them says nothing
    public static Optional<MyVisit> asked(List<MyVisit> visits, String named) {
        return visits.stream()
                .filter(visit -> visit.id().toString().equals(named)
                        || Links.names(visit.id()).equals(named))
                .findFirst()
                .or(() -> visits.stream()
                        .filter(visit -> visit.needled().isPresent())
                        .findFirst())
                .or(() -> visits.stream().findFirst());
    }

    /// The visits whose needles a patient may feel who tells about one of them: that one first, then those with needles
    /// in the two weeks before it and at any time after it, for a page may have stood open since.
    public static List<MyVisit> lingering(List<MyVisit> visits, MyVisit asked) {
        Instant from = asked.needled().orElse(asked.begun()).minus(CheckIns.LINGERS);
        return Stream.concat(
                        Stream.of(asked),
                        visits.stream()
                                .filter(visit -> !visit.id().equals(asked.id()))
                                .filter(visit ->
                                        visit.needled().filter(from::isBefore).isPresent()))
                .toList();
    }

    /// The parts of the body that these visits needled; empty where one of them is not known, for then any part may
    /// have been needled.
    public Set<String> needled(List<MyVisit> visits) {
        List<Set<String>> regions =
                visits.stream().map(visit -> regions(visit.sites())).toList();
        return regions.stream().anyMatch(Set::isEmpty)
                ? Set.of()
                : regions.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /// Every part of the body whose rules hold at these sites; empty where one of them is not known.
    public Set<String> regions(Collection<String> sites) {
        var regions = new HashSet<String>();
        for (String site : sites) {
            if (!(knowledge.atlas().sites().find(site) instanceof Match.Found<Site>(Site found))) {
                return Set.of();
            }
            regions.addAll(found.regions());
        }
        return regions;
    }
}
