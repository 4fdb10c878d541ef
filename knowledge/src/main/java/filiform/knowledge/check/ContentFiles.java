package filiform.knowledge.check;

import filiform.knowledge.Knowledge;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Faults;
import filiform.knowledge.tree.Section;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The content files as bytes, by name with forward slashes, sorted.
record ContentFiles(SortedMap<String, byte[]> bytes) {

    private static final String BUNDLED = "content/";

    /// Every file of a folder but the schemas and hidden files; what is of no known kind is a fault.
    static ContentFiles of(Path folder, Faults faults) throws IOException {
        var bytes = new TreeMap<String, byte[]>();
        for (Path path : paths(folder)) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            if (Section.of(name).isEmpty()) {
                faults.add(Code.FILE_UNKNOWN, name, "No kind of content file has this place and name.");
            } else if (Files.size(path) > YamlTree.LARGEST) {
                faults.add(
                        Code.TOO_LARGE,
                        name,
                        "Is %d bytes long, at most %d.".formatted(Files.size(path), YamlTree.LARGEST));
            } else {
                bytes.put(name, Files.readAllBytes(path));
            }
        }
        return new ContentFiles(bytes);
    }

    private static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder, 8)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !folder.relativize(path).startsWith("schema"))
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /// The files that were packed into the program.
    static ContentFiles bundled(Collection<String> names, Faults faults) throws IOException {
        var bytes = new TreeMap<String, byte[]>();
        for (String name : names) {
            try (InputStream in = Knowledge.class.getResourceAsStream(BUNDLED + name)) {
                if (in == null) {
                    faults.add(Code.STALE, name, "Was compiled but is not packed into the program.");
                } else {
                    bytes.put(name, in.readAllBytes());
                }
            }
        }
        return new ContentFiles(bytes);
    }

    /// SHA-256 over each name, its length, and the length and bytes of its file, so that nothing can shift between
    /// them.
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            bytes.forEach((name, content) -> {
                add(digest, name.getBytes(StandardCharsets.UTF_8));
                add(digest, content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(part.length).flip());
        digest.update(part);
    }
}
