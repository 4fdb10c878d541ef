package filiform.record.store;

import java.sql.SQLException;
import java.util.Objects;

/// What PostgreSQL's codes mean for people (SQLSTATE, appendix A of its manual).
final class PostgresTrouble {

    private PostgresTrouble() {}

    static String sentence(String place, SQLException cause) {
        String state = Objects.requireNonNullElse(cause.getSQLState(), "");
        return switch (state) {
            case "53100" ->
                "The disk of the server is full: nothing more can be recorded in %s. What was acknowledged is safe. Free some space and try again."
                        .formatted(place);
            case "53300" ->
                "The server of %s has no connection to spare. Close other programs, or allow more connections."
                        .formatted(place);
            case "28P01", "28000" ->
                "The server of %s refuses this user or password. Check --database-user and the password."
                        .formatted(place);
            case "3D000" ->
                "The server has no database %s. Make it first: CREATE DATABASE … OWNER the user.".formatted(place);
            case "42501", "25006" ->
                "The journal %s cannot be written: it is read-only for this user, or the server is a standby."
                        .formatted(place);
            case "55P03", "40001", "40P01" ->
                "The journal %s is held by another program for too long. Close that program and try again."
                        .formatted(place);
            case "XX001", "XX002" ->
                "The journal %s is damaged. Keep the server's files and restore it from a backup.".formatted(place);
            default -> byClass(place, state);
        };
    }

    /// The first two letters are the class of a code.
    private static String byClass(String place, String state) {
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08", "57", "" ->
                "The server of %s cannot be reached, or cut the connection. What was acknowledged is safe; the clinic goes on by itself when the server is back. Whether the last entry was recorded shows when it is sent again."
                        .formatted(place);
            case "53", "58" ->
                "The server of %s is in trouble with its disk or memory (code %s). What was acknowledged is safe if its disk is."
                        .formatted(place, state);
            default -> "The journal %s cannot be used (code %s).".formatted(place, state);
        };
    }
}
