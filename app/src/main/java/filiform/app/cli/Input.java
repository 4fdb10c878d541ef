package filiform.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import filiform.app.json.Faults;
import filiform.app.json.Faults.Code;
import filiform.app.json.Json;
import filiform.app.json.Parsed;
import filiform.app.json.Shown;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Reads the question from a file, or from standard input where the file is "-" or left out.
final class Input {

    private Input() {}

    static Parsed<JsonNode> read(String file) {
        if (file.isEmpty() && atTerminal()) {
            return Faults.one(Code.BAD_COMMAND, "command line", "Name a FILE, or - to read standard input.");
        }
        try (InputStream in = file.isEmpty() || file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
            return Json.read(in);
        } catch (IOException | InvalidPathException _) {
            return Faults.one(
                    Code.UNREADABLE, Shown.of(file), "The file '%s' cannot be read.".formatted(Shown.of(file)));
        }
    }

    /// Somebody sits there who would not know that the program waits for typing.
    @SuppressWarnings("SystemConsoleNull") // the null checker does not know yet that it never is null
    private static boolean atTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
