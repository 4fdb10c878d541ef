package filiform.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What is done once when a journal is opened: it is bound to its keys, what version 0.1 recorded is taken into chains,
/// and the read models read what they have not read.
final class Opening {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Opening() {}

    static void begin(Handle handle, ChainKeys keys, Models models) {
        String fingerprint = keys.ring().fingerprint();
        Optional<String> bound = Rows.lock(handle).keys();
        if (bound.isPresent() && !bound.get().equals(fingerprint)) {
            throw new JournalException("The journal was opened with other keys just now. Name its own key file.");
        }
        if (bound.isEmpty()) {
            Rows.claim(handle, fingerprint);
            models.clear(handle);
            takeOver(handle, keys);
        }
        models.catchUp(handle, keys);
    }

    /// Takes the events of version 0.1 over, each visit as an unnamed patient, with their ids, times and places. Their
    /// unsealed bodies do not stay behind.
    private static void takeOver(Handle handle, ChainKeys keys) {
        var appending = new Appending(handle, keys, Models.none());
        try (var rows = handle.createQuery("SELECT * FROM old_event ORDER BY sequence")
                .setFetchSize(Replay.FETCH)
                .map((row, _) -> new Old(
                        row.getLong("sequence"),
                        Times.of(row.getString("recorded_at")),
                        new Event(
                                UUID.fromString(row.getString("id")),
                                Chain.unnamed(UUID.fromString(row.getString("visit"))),
                                Optional.of(UUID.fromString(row.getString("visit"))),
                                row.getString("type"),
                                1,
                                Times.of(row.getString("happened_at")),
                                Event.SYSTEM,
                                corrects(row.getString("body")),
                                row.getString("program"),
                                row.getString("knowledge"),
                                row.getString("body"))))
                .iterator()) {
            while (rows.hasNext()) {
                Old old = rows.next();
                appending.put(old.event(), old.sequence(), old.recordedAt());
            }
        }
        handle.execute("DROP TABLE old_event");
    }

    /// Version 0.1 named the corrected event in the body, and asked for no reason.
    private static Optional<Correction> corrects(String body) {
        try {
            return Optional.of(JSON.readTree(body).path("corrects").asText(""))
                    .filter(id -> !id.isEmpty())
                    .map(id -> new Correction(
                            UUID.fromString(id), "Corrected in version 0.1, which asked for no reason."));
        } catch (JsonProcessingException e) {
            throw new JournalException("An event of the journal of version 0.1 is damaged. Nothing was changed.", e);
        }
    }

    private record Old(long sequence, Instant recordedAt, Event event) {}
}
