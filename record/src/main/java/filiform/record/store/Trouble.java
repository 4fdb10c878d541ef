package filiform.record.store;

import filiform.record.JournalException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Turns what the database says into a sentence for people.
final class Trouble {

    private Trouble() {}

    /// Keeps only the database's own exception as the cause: those around it repeat the recorded values.
    static JournalException with(String place, Throwable cause) {
        return deepest(cause)
                .map(found -> new JournalException(sentence(place, found), found))
                // Neither its words nor itself: they may repeat the recorded values.
                .orElseGet(() -> new JournalException("The journal %s cannot be used (%s)."
                        .formatted(place, cause.getClass().getSimpleName())));
    }

    private static Optional<SQLException> deepest(Throwable cause) {
        Optional<SQLException> found = Optional.empty();
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                found = Optional.of(sql);
            }
        }
        return found;
    }

    static JournalException withFolder(Path file, IOException cause) {
        String reason = switch (cause) {
            case AccessDeniedException _ -> "it is read-only for this user";
            case FileAlreadyExistsException _ -> "its name is taken by a file";
            case FileSystemException found when found.getReason() != null -> found.getReason();
            default -> cause.toString();
        };
        return new JournalException("The folder of the journal %s cannot be used: %s.".formatted(file, reason), cause);
    }

    /// The lowest byte of the code is its kind; the rest says where SQLite met it.
    private static String sentence(String place, SQLException cause) {
        if (!(cause instanceof SQLiteException) && place.startsWith("postgresql:")) {
            return PostgresTrouble.sentence(place, cause);
        }
        int code = cause instanceof SQLiteException found ? found.getResultCode().code : cause.getErrorCode();
        return switch (SQLiteErrorCode.getErrorCode(code & 0xff)) {
            case SQLITE_FULL ->
                "The disk is full: nothing more can be recorded in %s. What was acknowledged is safe. Free some space and try again."
                        .formatted(place);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                "The journal %s cannot be written: it or its folder is read-only for this user.".formatted(place);
            case SQLITE_CANTOPEN ->
                "The journal %s cannot be opened: the folder is missing, read-only or not a folder.".formatted(place);
            case SQLITE_NOTADB ->
                "%s is not a journal of Filiform, or its beginning is damaged. Nothing was changed. Restore it from a backup, or choose another folder."
                        .formatted(place);
            case SQLITE_CORRUPT ->
                "The journal %s is damaged. Nothing was changed. Keep the file and restore it from a backup."
                        .formatted(place);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                "The journal %s is held by another program for too long. Close that program and try again."
                        .formatted(place);
            case SQLITE_IOERR ->
                "The disk did not accept or return data of the journal %s. Check the disk; what was acknowledged before is safe if the disk is."
                        .formatted(place);
            default -> "The journal %s cannot be used: %s".formatted(place, cause.getMessage());
        };
    }
}
