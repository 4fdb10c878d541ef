package filiform.record.visit;

import filiform.record.event.VisitEvent.ConsentGiven;
import filiform.record.event.VisitEvent.ConsentWithdrawn;
import filiform.record.event.VisitEvent.NeedleInserted;
import filiform.record.event.VisitEvent.NeedleWithdrawn;
import filiform.record.event.VisitEvent.VisitClosed;
import filiform.record.event.VisitEvent.VisitReopened;
import filiform.record.event.What;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What is known of one visit: its events with every correction in the place of what it corrects.
///
/// @param standing  in the order of the journal, corrected events left out
/// @param corrected what was corrected, by the event that stands in its place
public record VisitNote(UUID visit, List<Said> standing, Map<UUID, Said> corrected) {

    public VisitNote {
        standing = List.copyOf(standing);
        corrected = Map.copyOf(corrected);
    }

    /// Folds the events of a visit, in the order of the journal. A correction stands where the corrected event stood.
    public static VisitNote of(UUID visit, List<Said> events) {
        Standing standing = Standing.of(events);
        return new VisitNote(visit, standing.said(), standing.corrected());
    }

    /// The events of one kind that stand, in order.
    public <T extends What> List<T> all(Class<T> kind) {
        return said(kind).map(said -> kind.cast(said.what())).toList();
    }

    /// The same with when and by whom.
    public Stream<Said> said(Class<? extends What> kind) {
        return standing.stream().filter(said -> kind.isInstance(said.what()));
    }

    public Optional<Said> find(UUID id) {
        return standing.stream().filter(said -> said.id().equals(id)).findFirst();
    }

    /// The consents that stand: those given after the last withdrawal.
    public List<ConsentGiven> consents() {
        return standing.stream()
                .skip(withdrawal() + 1L)
                .map(Said::what)
                .filter(ConsentGiven.class::isInstance)
                .map(ConsentGiven.class::cast)
                .toList();
    }

    /// True where the patient took back a consent and has given no new one.
    public boolean withdrawn() {
        return withdrawal() >= 0 && consents().isEmpty();
    }

    private int withdrawal() {
        int last = -1;
        for (int i = 0; i < standing.size(); i++) {
            last = standing.get(i).what() instanceof ConsentWithdrawn ? i : last;
        }
        return last;
    }

    /// The needles in the order of their numbers.
    public List<NeedleNote> needles() {
        var needles = new ArrayList<NeedleNote>();
        for (Said said : standing) {
            if (said.what() instanceof NeedleInserted needle) {
                needles.add(new NeedleNote(said.id(), said.happenedAt(), said.author(), needle, out(said)));
            }
        }
        needles.sort(Comparator.comparingInt(note -> note.needle().number()));
        return needles;
    }

    /// The number of the next needle: one more than the highest that was ever given.
    public int nextNumber() {
        return 1
                + Stream.concat(standing.stream(), corrected.values().stream())
                        .map(Said::what)
                        .filter(NeedleInserted.class::isInstance)
                        .mapToInt(what -> ((NeedleInserted) what).number())
                        .max()
                        .orElse(0);
    }

    /// A needle is named by the event that first recorded it, also after a correction.
    private Optional<NeedleNote.Out> out(Said needle) {
        List<UUID> names = names(needle);
        return standing.stream()
                .filter(said -> said.what() instanceof NeedleWithdrawn out && names.contains(out.needle()))
                .map(said -> new NeedleNote.Out(said.happenedAt(), said.author(), (NeedleWithdrawn) said.what()))
                .findFirst();
    }

    /// What an event took the place of; none where it corrects nothing.
    public Optional<Said> before(Said said) {
        return Optional.ofNullable(corrected.get(said.id()));
    }

    /// The ids of an event and of all that it corrected, the present one first.
    public List<UUID> names(Said said) {
        var names = new ArrayList<UUID>(List.of(said.id()));
        for (Said earlier = corrected.get(said.id()); earlier != null; earlier = corrected.get(earlier.id())) {
            names.add(earlier.id());
        }
        return names;
    }

    /// The signature that closes the visit, unless it was opened again.
    public Optional<Said> closed() {
        Optional<Said> closed = Optional.empty();
        for (Said said : standing) {
            if (said.what() instanceof VisitClosed) {
                closed = Optional.of(said);
            } else if (said.what() instanceof VisitReopened) {
                closed = Optional.empty();
            }
        }
        return closed;
    }

    /// The place in the journal of the newest event, 0 where there is none.
    public long seen() {
        return standing.stream().mapToLong(Said::sequence).max().orElse(0);
    }
}
