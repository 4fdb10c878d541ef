package filiform.record;

import filiform.record.seal.KeyRing;
import filiform.record.seal.Sha256;
import filiform.record.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jdbi.v3.core.Handle;

/// Puts a backup into an empty journal of either kind, all of it or nothing, and checks that it answers the same. What
/// was erased since the backup is erased again when the journal is opened.
public final class Restore {

    private final Path archive;
    private final Progress progress;

    private Restore(Path archive, Progress progress) {
        this.archive = archive;
        this.progress = progress;
    }

    /// Restores an archive.
    ///
    /// @param keys of the clinic that took it: they are in no backup
    public static void into(Database where, Keys keys, Path archive, Progress progress) {
        new Restore(archive, progress).run(where, keys);
    }

    private void run(Database where, Keys keys) {
        try (var zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
                Store store = where.open()) {
            Manifest.Signed signed = Manifest.of(entry(zip, Manifest.ENTRY).readAllBytes());
            Manifest manifest = signed.manifest();
            KeyRing ring = keys.unlock(Optional.of(manifest.keys()), store.folder());
            if (!signed.isSignedBy(ring)) {
                throw damaged("its manifest was altered");
            }
            for (Manifest.Part part : manifest.parts()) {
                requireWhole(zip, part);
            }
            store.write(handle -> {
                fill(handle, zip, manifest);
                requireSameAnswers(handle, new ChainKeys(ring, handle), manifest);
                return true;
            });
            store.settle();
        } catch (IOException e) {
            throw new JournalException(
                    "The backup %s cannot be read, or is none. Nothing was restored.".formatted(archive), e);
        }
    }

    private void requireWhole(ZipFile zip, Manifest.Part part) throws IOException {
        try (var in = new DigestInputStream(entry(zip, part.name()), Sha256.digest())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            if (!Sha256.hex(in.getMessageDigest().digest()).equals(part.sha256())) {
                throw damaged("its part %s was altered".formatted(part.name()));
            }
        }
    }

    private void fill(Handle handle, ZipFile zip, Manifest manifest) {
        Rows.JournalHead head = Rows.lock(handle);
        if (head.sequence() > 0 || head.keys().isPresent() || hasOldEvents(handle)) {
            throw new JournalException("There is a journal already. A backup is restored into an empty place only.");
        }
        for (ArchivedTable table : ArchivedTable.values()) {
            long rows = manifest.parts().stream()
                    .filter(part -> part.name().equals(table.entry()))
                    .mapToLong(Manifest.Part::rows)
                    .sum();
            fill(handle, zip, table, rows);
        }
        handle.execute("""
                INSERT INTO chain_head (chain, position, hash, last_recorded)
                SELECT event.chain, event.position, event.hash, event.recorded_at FROM event
                JOIN (SELECT chain, MAX(position) AS position FROM event GROUP BY chain) AS last
                  ON last.chain = event.chain AND last.position = event.position""");
        handle.execute("UPDATE journal_head SET sequence = (SELECT COALESCE(MAX(sequence), 0) FROM event)");
        Rows.claim(handle, manifest.keys());
        handle.execute("DROP TABLE old_event");
    }

    private void fill(Handle handle, ZipFile zip, ArchivedTable table, long rows) {
        long done = 0;
        try (var lines = new BufferedReader(new InputStreamReader(entry(zip, table.entry()), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                table.insert(handle, line);
                done++;
                if (done % 10_000 == 0) {
                    progress.at(done, rows);
                }
            }
        } catch (IOException _) {
            throw damaged("its part %s cannot be read at row %d".formatted(table.entry(), done + 1));
        }
        progress.at(done, rows);
    }

    private void requireSameAnswers(Handle handle, ChainKeys keys, Manifest manifest) {
        if (Rows.head(handle).sequence() != manifest.sequence()
                || !Answers.hash(handle, keys).equals(manifest.answers())) {
            throw damaged("the restored journal does not answer what the saved one answered");
        }
    }

    private static boolean hasOldEvents(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM old_event")
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    private InputStream entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged("its part %s is missing".formatted(name));
        }
        return zip.getInputStream(entry);
    }

    private JournalException damaged(String what) {
        return new JournalException("The backup %s is damaged: %s. Nothing was restored.".formatted(archive, what));
    }
}
