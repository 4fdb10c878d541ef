package filiform.record.store;

import filiform.record.JournalException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Looks at a database file without a database, so that a stranger's file is left untouched.
/// The file is made for its owner alone: it holds patients' data.
final class DatabaseFile {

    /// SQLite's application id, the letters FILI, at byte 68 of the file.
    static final int MARK = 0x46494C49;

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int MARK_AT = 68;

    private DatabaseFile() {}

    /// Makes the file if it is missing, and says whether it is still empty.
    static boolean isFresh(Path file) throws IOException {
        try {
            Files.createFile(file, OwnerOnly.attributes("rw-------"));
        } catch (FileAlreadyExistsException _) {
            return Files.isRegularFile(file) && Files.size(file) == 0;
        }
        return true;
    }

    static void requireOurs(Path file) throws IOException {
        byte[] header = new byte[0];
        if (Files.isRegularFile(file)) {
            try (var in = Files.newInputStream(file)) {
                header = in.readNBytes(HEADER);
            }
        }
        if (header.length < HEADER || !Arrays.equals(header, 0, SQLITE.length, SQLITE, 0, SQLITE.length)) {
            throw new JournalException(
                    "%s is not a journal of Filiform, or its beginning is damaged. Nothing was changed. Restore it from a backup, or choose another folder."
                            .formatted(file));
        }
        if (ByteBuffer.wrap(header).getInt(MARK_AT) != MARK) {
            throw new JournalException(
                    "%s is the database of another program. Nothing was changed. Choose another folder."
                            .formatted(file));
        }
    }
}
