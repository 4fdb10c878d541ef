package filiform.knowledge.injury;

import filiform.measure.Side;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A published patient: what was found at the bedside, and the nerve that the report names.
///
/// @param source   the report's DOI, address or citation
/// @param findings of the bedside examination alone; a study that names the nerve would give the answer away. Blank
///                 where the report tells nothing that can be coded without its diagnosis
/// @param right    what counts as right; several where the report itself is not more exact; none where this atlas does
///                 not hold the nerve
/// @param levels   where on the nerve, as far as the report states it
record Patient(int number, String source, String findings, List<Right> right, List<Stated> levels, String note) {

    private static final String NOT_HELD = "not in this atlas";

    /// @param side `UNSAID` where the report's side is not needed
    record Right(String nerve, Side side) {}

    /// A stretch between two points of a nerve, or one point where both are the same.
    record Stated(String nerve, String from, String to) {

        static Stated read(String text) {
            String[] part = text.split(": from | to ", 3);
            return new Stated(part[0], part[1], part[2]);
        }
    }

    static List<Patient> all() {
        return lines("patients").map(Patient::read).toList();
    }

    private static Patient read(String[] part) {
        return new Patient(
                Integer.parseInt(part[0]),
                part[1],
                part[2],
                part[3].equals(NOT_HELD)
                        ? List.of()
                        : Arrays.stream(part[3].split(";", -1))
                                .map(name -> new Right(Coded.sideless(name), Coded.side(name)))
                                .toList(),
                part[4].isEmpty()
                        ? List.of()
                        : Arrays.stream(part[4].split(";", -1))
                                .map(Stated::read)
                                .toList(),
                part[5]);
    }

    /// The lines of a case file, in parts.
    static Stream<String[]> lines(String file) {
        try (InputStream in =
                Objects.requireNonNull(Patient.class.getResourceAsStream("/cases/" + file + ".csv"), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\\|", -1));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the published patients.", e);
        }
    }

    /// The same patient, as another reader coded the findings.
    Patient as(String otherFindings) {
        return new Patient(number, source, otherFindings, right, levels, note);
    }

    int count() {
        return findings.isEmpty() ? 0 : Coded.list(findings).size();
    }
}
