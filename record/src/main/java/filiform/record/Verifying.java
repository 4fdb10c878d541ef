package filiform.record;

import filiform.record.Verification.Fault;
import filiform.record.seal.Aes;
import filiform.record.seal.KeyRing;
import filiform.record.seal.Sha256;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/// Reads the whole journal once, in its order, and checks everything that was promised of it: numbers without a gap,
/// each hash, each link of each chain, each seal, the heads, the keys and the checkpoints.
final class Verifying {

    private static final int EVERY = 10_000;

    private final Handle handle;
    private final KeyRing ring;
    private final List<Checkpoint> checkpoints;
    private final Map<String, State> chains = new TreeMap<>();
    private final List<Fault> whole = new ArrayList<>();
    private final Set<String> erasures = new HashSet<>();
    private long last;
    private long events;
    private int checked;

    /// @param kept checkpoints that were kept outside the journal
    Verifying(Handle handle, KeyRing ring, List<Checkpoint> kept) {
        this.handle = handle;
        this.ring = ring;
        var all = new ArrayList<>(Checkpoints.all(handle));
        kept.stream().filter(checkpoint -> !all.contains(checkpoint)).forEach(all::add);
        all.sort(Comparator.comparingLong(Checkpoint::sequence));
        this.checkpoints = List.copyOf(all);
    }

    Verification verify(Progress progress) {
        long all = Rows.head(handle).sequence();
        try (var rows = Replay.rows(handle, 0)) {
            while (rows.hasNext()) {
                Replay.Keyed next = rows.next();
                checkpointsBefore(next.row().sequence());
                read(next);
                events++;
                if (events % EVERY == 0) {
                    progress.at(events, all);
                }
            }
        }
        checkpointsBefore(Long.MAX_VALUE);
        if (last != all) {
            whole.add(new Fault(
                    "journal", 0, last, "The journal ends at %d but %d events were recorded.".formatted(last, all)));
        }
        heads();
        progress.at(events, all);
        return result();
    }

    private void read(Replay.Keyed keyed) {
        EventRow row = keyed.row();
        if (row.sequence() != last + 1) {
            whole.add(new Fault(
                    "journal",
                    0,
                    row.sequence(),
                    "Events %d to %d are missing.".formatted(last + 1, row.sequence() - 1)));
        }
        last = row.sequence();
        State state = chains.computeIfAbsent(row.chain(), _ -> new State());
        fault(row, keyed, state)
                .ifPresent(what -> state.bad(new Fault(row.chain(), row.position(), row.sequence(), what)));
        state.position = row.position();
        state.hash = row.hash();
    }

    private Optional<String> fault(EventRow row, Replay.Keyed keyed, State state) {
        if (row.position() != state.position + 1) {
            return Optional.of("Position %d follows position %d.".formatted(row.position(), state.position));
        }
        if (!row.previous().equals(state.hash)) {
            return Optional.of("It does not follow the event before it: that one was changed or exchanged.");
        }
        if (!EventHash.of(row).equals(row.hash())) {
            return Optional.of("It was changed: its hash does not fit.");
        }
        state.erased = keyed.wrapped().isEmpty();
        return keyed.wrapped().isEmpty()
                ? Optional.empty()
                : seal(row, keyed.wrapped().get(), state);
    }

    private Optional<String> seal(EventRow row, String wrapped, State state) {
        try {
            Chain chain = Chain.of(row.chain());
            if (!wrapped.equals(state.wrapped)) {
                state.wrapped = wrapped;
                state.key = ChainKeys.unwrap(ring, chain, wrapped);
            }
            Optional<SealedBody> body = Aes.open(state.key, EventHash.bodyIsAbout(row), ChainKeys.decode(row.sealed()))
                    .flatMap(SealedBody::of);
            if (body.isEmpty()) {
                return Optional.of("Its body was not sealed by this clinic for this place.");
            }
            if (row.type().equals(Erasure.TYPE)) {
                Erasure.patientOf(Opened.recorded(row, chain, body.get()).event())
                        .ifPresent(patient -> erasures.add(patient.toString()));
            }
            return Optional.empty();
        } catch (IllegalArgumentException | java.time.DateTimeException _) {
            return Optional.of("One of its values cannot be read.");
        } catch (JournalException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    private void checkpointsBefore(long sequence) {
        while (checked < checkpoints.size() && checkpoints.get(checked).sequence() < sequence) {
            Checkpoint checkpoint = checkpoints.get(checked++);
            wrong(checkpoint)
                    .ifPresent(what -> whole.add(new Fault(
                            "checkpoint",
                            0,
                            checkpoint.sequence(),
                            "Of %s: %s".formatted(checkpoint.takenAt(), what))));
        }
    }

    private Optional<String> wrong(Checkpoint checkpoint) {
        if (!checkpoint.signatureFits()) {
            return Optional.of("its signature does not fit.");
        }
        if (!checkpoint.key().equals(Base64.getEncoder().encodeToString(ring.verifying()))) {
            return Optional.of("it was signed with another clinic's key.");
        }
        if (checkpoint.sequence() > last) {
            return Optional.of(
                    "it covers event %d, but the journal ends at %d: an older journal stands in the place of the newer one, or its end was cut off."
                            .formatted(checkpoint.sequence(), last));
        }
        var digest = new HeadDigest();
        chains.forEach((chain, state) -> digest.add(chain, state.position, state.hash));
        return digest.hash().equals(checkpoint.digest()) && digest.chains() == checkpoint.chains()
                ? Optional.empty()
                : Optional.of("what it signed up to event %d is not what stands in the journal: it was rewritten."
                        .formatted(checkpoint.sequence()));
    }

    private void heads() {
        handle.createQuery("""
                        SELECT chain_head.chain, chain_head.position, chain_head.hash,
                          chain_key.chain AS has_key, chain_key.wrapped
                        FROM chain_head LEFT JOIN chain_key ON chain_key.chain = chain_head.chain""")
                .setFetchSize(Replay.FETCH)
                .map((row, _) -> head(
                        row.getString("chain"),
                        row.getLong("position"),
                        row.getString("hash"),
                        row.getString("has_key") != null,
                        row.getString("wrapped") != null))
                .forEach(found -> found.ifPresent(fault ->
                        chains.computeIfAbsent(fault.where(), _ -> new State()).bad(fault)));
        chains.forEach((chain, state) -> {
            if (!state.headed) {
                state.bad(new Fault(chain, state.position, 0, "The journal does not know the end of this chain."));
            }
        });
    }

    private Optional<Fault> head(String chain, long position, String hash, boolean keyed, boolean readable) {
        State state = chains.computeIfAbsent(chain, _ -> new State());
        state.headed = true;
        Optional<String> what = Optional.empty();
        if (state.position != position || !state.hash.equals(hash)) {
            what = Optional.of("The chain ends at %d but was recorded up to %d, or its end was changed."
                    .formatted(state.position, position));
        } else if (!keyed) {
            what = Optional.of("Its key is missing.");
        } else if (!readable && !erasures.contains(chain)) {
            what = Optional.of("Its key is gone, and no erasure is recorded.");
        } else if (readable && erasures.contains(chain)) {
            what = Optional.of(
                    "Its erasure is recorded, but its key is still there. Open the journal once to finish it.");
        }
        return what.map(told -> new Fault(chain, state.position, 0, told));
    }

    private Verification result() {
        var faults = new ArrayList<Fault>();
        chains.values().forEach(state -> state.fault.ifPresent(faults::add));
        faults.addAll(whole);
        long erased = chains.values().stream().filter(state -> state.erased).count();
        return new Verification(events, chains.size(), erased, checked, faults);
    }

    /// How far a chain was read.
    private static final class State {

        private long position;
        private String hash = Sha256.NONE;
        private String wrapped = "";
        private byte[] key = new byte[0];
        private boolean erased;
        private boolean headed;
        private Optional<Fault> fault = Optional.empty();

        /// Only the first bad place is told: the rest follows from it.
        private void bad(Fault found) {
            if (fault.isEmpty()) {
                fault = Optional.of(found);
            }
        }
    }
}
