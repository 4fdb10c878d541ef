package filiform.record;

import filiform.record.seal.Sha256;
import filiform.record.store.OwnerOnly;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Handle;

/// Writes one consistent state of the journal into one archive while the clinic works on. The bodies in it stay
/// sealed, and the key file is never part of it.
final class Backup {

    private final Handle handle;
    private final ChainKeys keys;
    private final Progress progress;

    Backup(Handle handle, ChainKeys keys, Progress progress) {
        this.handle = handle;
        this.keys = keys;
        this.progress = progress;
    }

    /// The archive is there whole or not at all.
    Manifest write(Path archive, Instant now) {
        if (Files.exists(archive)) {
            throw new JournalException("%s is there already. Name a new file for the backup.".formatted(archive));
        }
        Path unfinished = archive.resolveSibling(archive.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            OwnerOnly.makeFolder(archive);
            Manifest manifest;
            try (FileChannel channel = OwnerOnly.newFile(unfinished);
                    OutputStream out = Channels.newOutputStream(channel)) {
                var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
                manifest = write(zip, now);
                zip.finish();
                channel.force(true);
            }
            Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } catch (IOException e) {
            throw new JournalException(
                    "The backup %s cannot be written (%s). The journal is as it was."
                            .formatted(archive, e.getClass().getSimpleName()),
                    e);
        }
    }

    private Manifest write(ZipOutputStream zip, Instant now) throws IOException {
        var parts = new ArrayList<Manifest.Part>();
        for (ArchivedTable table : ArchivedTable.values()) {
            zip.putNextEntry(new ZipEntry(table.entry()));
            parts.add(part(zip, table));
            zip.closeEntry();
        }
        var manifest = new Manifest(
                now,
                Rows.head(handle).sequence(),
                keys.ring().fingerprint(),
                Answers.hash(handle, keys),
                List.copyOf(parts));
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(manifest.json(keys.ring()));
        zip.closeEntry();
        return manifest;
    }

    private Manifest.Part part(ZipOutputStream zip, ArchivedTable table) throws IOException {
        long all = table.rows(handle);
        long done = 0;
        var out = new DigestOutputStream(zip, Sha256.digest());
        try (var lines = table.lines(handle)) {
            while (lines.hasNext()) {
                out.write((lines.next() + "\n").getBytes(StandardCharsets.UTF_8));
                done++;
                if (done % 10_000 == 0) {
                    progress.at(done, all);
                }
            }
        }
        progress.at(done, all);
        return new Manifest.Part(
                table.entry(), done, Sha256.hex(out.getMessageDigest().digest()));
    }
}
