package filiform.record;

import filiform.record.seal.KeyFile;
import filiform.record.seal.KeyRing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the clinic's keys are: a file outside the folder whose data they open. Opening a new journal makes the file;
/// whoever loses it, loses the journal, so that a copy belongs elsewhere.
public final class Keys {

    private final Path file;
    private volatile boolean made;

    private Keys(Path file) {
        this.file = file;
    }

    /// The keys in a file, which need not be there yet.
    public static Keys at(Path file) {
        return new Keys(file.toAbsolutePath().normalize());
    }

    public Path file() {
        return file;
    }

    /// Whether this program made the file just now, so that somebody should be told to keep a copy.
    public boolean made() {
        return made;
    }

    /// Reads the keys, or makes them for a journal that has none yet.
    ///
    /// @param fingerprint of the keys that the journal was written with
    /// @param data        the folder that the keys must not lie in, nor above
    KeyRing unlock(Optional<String> fingerprint, Optional<Path> data) {
        data.ifPresent(this::requireApart);
        if (fingerprint.isEmpty() && !Files.exists(file)) {
            Optional<KeyRing> fresh = KeyFile.make(file);
            if (fresh.isPresent()) {
                made = true;
                return fresh.get();
            }
        }
        if (!Files.exists(file)) {
            throw new JournalException(
                    "The key file %s is missing, and without it the journal cannot be read. Put back the copy that was kept elsewhere."
                            .formatted(file));
        }
        KeyRing ring = KeyFile.read(file);
        if (fingerprint.isPresent() && !fingerprint.get().equals(ring.fingerprint())) {
            throw new JournalException(
                    "The key file %s holds the keys of another journal. Name the right one, or put back its copy."
                            .formatted(file));
        }
        return ring;
    }

    private void requireApart(Path data) {
        Path keys = real(Optional.ofNullable(file.getParent()).orElse(file));
        Path kept = real(data);
        if (keys.startsWith(kept) || kept.startsWith(keys)) {
            throw new JournalException(
                    "The key file %s must not lie in the folder %s, nor in a folder above it: whoever copies the data would copy the keys."
                            .formatted(file, data));
        }
    }

    /// The folder without links, as far as it exists.
    private static Path real(Path folder) {
        try {
            if (Files.exists(folder)) {
                return folder.toRealPath();
            }
            Path above = folder.getParent();
            return above == null ? folder : real(above).resolve(folder.getFileName());
        } catch (IOException e) {
            throw new JournalException("The folder %s cannot be looked at.".formatted(folder), e);
        }
    }
}
