package filiform.app.account;

import filiform.record.Journal;
import filiform.record.event.ClinicEvent.LinkGiven;
import filiform.record.event.ClinicEvent.LinkRevoked;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Links by which patients reach their own data, and nobody else's: each ends, can be revoked, and is stored as a hash.
public final class Links {

    /// The longest that a link may open.
    public static final Duration LONGEST = Duration.ofDays(90);

    /// Enough to tell the visits of one patient apart.
    private static final int NAME_LETTERS = 12;

    /// One link.
    public record Link(UUID id, UUID patient, Instant ends, boolean revoked) {}

    private final Journal journal;
    private final Recorder recorder;
    private final SecureRandom random;

    public Links(Journal journal, Recorder recorder, SecureRandom random) {
        this.journal = journal;
        this.recorder = recorder;
        this.random = random;
    }

    /// Makes a link and answers its token, which is never shown again.
    ///
    /// @param lasts at most [#LONGEST]
    public String give(UUID author, UUID patient, Duration lasts) {
        if (!lasts.isPositive() || lasts.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A link lasts up to %s, was %s.".formatted(LONGEST, lasts));
        }
        String token = Secret.token(random);
        Instant until = recorder.clock().instant().plus(lasts);
        recorder.clinic(author, new LinkGiven(UUID.randomUUID(), patient, Secret.hash(token), until));
        return token;
    }

    public void revoke(UUID author, UUID link) {
        recorder.clinic(author, new LinkRevoked(link));
    }

    /// By which a link names a visit: it tells nothing of the visit to who reads the link, and opens nothing by itself.
    public static String names(UUID visit) {
        return Secret.hash("visit " + visit).substring(0, NAME_LETTERS);
    }

    /// The link of a token, if it opens now.
    public Optional<Link> opens(String token) {
        if (token.length() > 100) {
            return Optional.empty();
        }
        Instant now = recorder.clock().instant();
        return links("WHERE token = ?", Secret.hash(token)).stream()
                .filter(link -> !link.revoked() && link.ends().isAfter(now))
                .findFirst();
    }

    /// Every link that a patient was given.
    public List<Link> of(UUID patient) {
        return links("WHERE patient = ? ORDER BY ends DESC", patient.toString());
    }

    private List<Link> links(String where, String bound) {
        return journal.read(handle -> handle.select("SELECT * FROM patient_link " + where, bound)
                .map((row, _) -> new Link(
                        UUID.fromString(row.getString("id")),
                        UUID.fromString(row.getString("patient")),
                        Instant.ofEpochMilli(row.getLong("ends")),
                        row.getLong("revoked") != 0))
                .list());
    }
}
