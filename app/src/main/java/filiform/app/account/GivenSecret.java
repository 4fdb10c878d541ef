package filiform.app.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A secret that the clinic gives the program: in the environment, `NAME`, or in a file that the environment names,
/// `NAME_FILE`. Never on the command line, where every user of the machine can see it.
public final class GivenSecret {

    private static final int MOST_BYTES = 10_000;

    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    /// Why a secret cannot be used; the message never holds any of it.
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    private GivenSecret() {}

    /// The secret, or empty where neither is set.
    public static Optional<String> read(String name, Map<String, String> environment) {
        Optional<String> plain = Optional.ofNullable(environment.get(name));
        Optional<String> file = Optional.ofNullable(environment.get(name + "_FILE"));
        if (plain.isPresent() && file.isPresent()) {
            throw new Refused("%s and %s_FILE are both set: leave one out.".formatted(name, name));
        }
        return plain.isPresent() ? plain : file.map(path -> ofFile(Path.of(path)));
    }

    private static String ofFile(Path file) {
        mine(file);
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Refused("The secret file %s is larger than %d bytes.".formatted(file, MOST_BYTES));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Refused("The secret file %s cannot be read.".formatted(file));
        }
    }

    /// Refuses a file that others than its owner may read or write.
    public static void mine(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no file %s.".formatted(file));
        }
        var view =
                Optional.ofNullable(Files.getFileAttributeView(file, PosixFileAttributeView.class, new LinkOption[0]));
        if (view.isEmpty()) {
            return;
        }
        try {
            Set<PosixFilePermission> others = EnumSet.copyOf(OTHERS);
            others.retainAll(view.get().readAttributes().permissions());
            if (!others.isEmpty()) {
                throw new Refused("Others may use the file %s: give it to its owner alone, chmod 600.".formatted(file));
            }
        } catch (IOException e) {
            throw new Refused("The permissions of %s cannot be read.".formatted(file));
        }
    }
}
