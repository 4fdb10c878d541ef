package filiform.record;

import filiform.record.seal.Encoding;
import filiform.record.seal.Sha256;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Images and papers of patients, each by the hash of its content, sealed under the patient's key. The event that
/// speaks of one names its hash; erasing the patient erases them.
public final class Attachments {

    private final Journal journal;
    private final Clock clock;

    Attachments(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /// Keeps a content, on disk when this returns. The same content again changes nothing. Refuses what is empty,
    /// larger than [Attachment#MAX_BYTES], or no PNG, JPEG, PDF or DICOM, with a [JournalException].
    public Attachment add(Chain patient, byte[] content) {
        if (content.length == 0 || content.length > Attachment.MAX_BYTES) {
            throw new JournalException(
                    "A file to attach has 1 byte to 10 MB, this one has %d bytes.".formatted(content.length));
        }
        AttachmentType type = AttachmentType.of(content)
                .orElseThrow(
                        () -> new JournalException(
                                "Only PNG, JPEG, PDF and DICOM can be attached, and this file is none of them, whatever its name says."));
        var attachment = new Attachment(patient, Sha256.of(content), type, content.length, clock.instant());
        return journal.writeSealed((handle, keys) -> {
            if (keys.isErased(patient)) {
                throw new ErasedException();
            }
            insert(handle, attachment, keys.sealBytes(patient, about(attachment.hash(), patient), content));
            return attachment;
        });
    }

    /// What is kept of a patient, oldest first.
    public List<Attachment> of(Chain patient) {
        return journal.readSealed((handle, keys) -> {
            keys.requireNotErased(patient);
            return list(handle, patient);
        });
    }

    /// The content; none if nothing with this hash is kept of this patient. Throws a [JournalException] where it was
    /// altered.
    public Optional<byte[]> content(Chain patient, String hash) {
        return journal.readSealed((handle, keys) -> {
            keys.requireNotErased(patient);
            return sealed(handle, patient, hash).map(bytes -> open(keys, patient, hash, bytes));
        });
    }

    static List<Attachment> list(Handle handle, Chain patient) {
        return handle.createQuery(
                        "SELECT hash, type, bytes, added_at FROM attachment WHERE chain = :chain ORDER BY added_at, hash")
                .bind("chain", patient.toString())
                .map((row, _) -> new Attachment(
                        patient,
                        row.getString("hash"),
                        AttachmentType.valueOf(row.getString("type")),
                        row.getLong("bytes"),
                        Times.of(row.getString("added_at"))))
                .list();
    }

    static Optional<byte[]> sealed(Handle handle, Chain patient, String hash) {
        return handle.createQuery("SELECT sealed FROM attachment WHERE chain = :chain AND hash = :hash")
                .bind("chain", patient.toString())
                .bind("hash", hash)
                .map((row, _) -> row.getBytes("sealed"))
                .findOne();
    }

    static byte[] open(ChainKeys keys, Chain patient, String hash, byte[] sealed) {
        return keys.open(patient, about(hash, patient), sealed)
                .filter(content -> Sha256.of(content).equals(hash))
                .orElseThrow(() -> new JournalException(
                        "An attachment of %s is damaged or was altered. Restore it from a backup.".formatted(patient)));
    }

    private static void insert(Handle handle, Attachment attachment, byte[] sealed) {
        handle.createUpdate("""
                        INSERT INTO attachment (chain, hash, type, bytes, added_at, sealed)
                        VALUES (:chain, :hash, :type, :bytes, :added_at, :sealed)
                        ON CONFLICT (chain, hash) DO NOTHING""")
                .bind("chain", attachment.patient().toString())
                .bind("hash", attachment.hash())
                .bind("type", attachment.type().name())
                .bind("bytes", attachment.bytes())
                .bind("added_at", Times.text(attachment.addedAt()))
                .bind("sealed", sealed)
                .execute();
    }

    private static byte[] about(String hash, Chain patient) {
        return Encoding.of("filiform attachment 1", patient, hash).bytes();
    }
}
