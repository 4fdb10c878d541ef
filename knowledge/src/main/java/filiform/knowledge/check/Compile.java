package filiform.knowledge.check;

import filiform.knowledge.Knowledge;
import filiform.knowledge.tree.Fault;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// Turns the content folder into the one file that the program reads. The build runs it; any fault ends the build.
public final class Compile {

    private Compile() {}

    /// Compiles.
    ///
    /// @param arguments the content folder and the folder to write into
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Expected a content folder and a target folder.");
        }
        compile(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /// Writes nothing if there is a fault, and then lists every fault in its exception.
    static void compile(Path content, Path target) throws IOException {
        ContentCheck.Checked checked = ContentCheck.run(content);
        if (!checked.report().good()) {
            throw new IOException("The clinical content has faults:\n"
                    + checked.report().faults().stream().map(Fault::toString).collect(Collectors.joining("\n")));
        }
        Files.createDirectories(target);
        try (OutputStream out = Files.newOutputStream(target.resolve(Knowledge.COMPILED))) {
            checked.compiled().write(out);
        }
    }
}
