package filiform.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import filiform.app.Ran;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Input that nobody writes by mistake. Each ends in a clear fault, exit 2, nothing on standard output, no trace of the
/// program's inside.
class HostileInputTest {

    private static final String[] COMMANDS = {"screen", "plan", "respond", "localise", "assess", "triage", "visit"};

    static Stream<Arguments> bytes() {
        byte[] noise = new byte[10_000_000];
        new Random(1).nextBytes(noise);
        String list = "[" + "0,".repeat(5_000_000) + "0]";
        return Stream.of(
                arguments("nothing", text(""), "F-001"),
                arguments("blanks", text(" \n\t "), "F-001"),
                arguments("10 MB of noise", noise, "F-002"),
                arguments("10 MB of valid JSON", text(list), "F-002"),
                arguments("1 MB of noise", Arrays.copyOf(noise, 900_000), "F-001"),
                arguments("lists in lists", text("[".repeat(100_000)), "F-003"),
                arguments("closed lists in lists", text("[".repeat(100_000) + "]".repeat(100_000)), "F-003"),
                arguments("objects in objects", text("{\"site\":".repeat(100_000)), "F-003"),
                arguments("25 levels", text("[".repeat(25) + "]".repeat(25)), "F-003"),
                arguments("not a number", text("{\"age\": NaN}"), "F-001"),
                arguments("infinity", text("{\"age\": Infinity}"), "F-001"),
                arguments("minus infinity", text("{\"age\": -Infinity}"), "F-001"),
                arguments("a number of many digits", text("{\"age\": " + "9".repeat(100_000) + "}"), "F-002"),
                arguments("a key of many letters", text("{\"" + "k".repeat(200_000) + "\": 1}"), "F-002"),
                arguments("a broken end", text("{\"site\": \"lateral arm\""), "F-001"),
                arguments("two values", text("{} {}"), "F-001"),
                arguments("a comment", text("{} // nothing"), "F-001"),
                arguments("single quotes", text("{'site': 'lateral arm'}"), "F-001"),
                arguments("a key twice", text("{\"site\": \"lateral arm\", \"site\": \"rhomboids\"}"), "F-004"),
                arguments(
                        "a key twice at depth", text("{\"facts\": {\"sex\": \"male\", \"sex\": \"female\"}}"), "F-004"),
                arguments("half a character", new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}, "F-001"),
                arguments("no UTF-8", new byte[] {'"', (byte) 0xFF, (byte) 0xFE, '"'}, "F-001"),
                arguments("UTF-16", "{\"site\": \"x\"".getBytes(StandardCharsets.UTF_16), "F-001"),
                arguments("null bytes", new byte[64], "F-001"),
                arguments("a raw null byte in a text", text("{\"site\": \"lateral\0arm\"}"), "F-001"),
                arguments("a program", text("#!/bin/sh\nrm -rf /\n"), "F-001"),
                arguments("YAML", text("site: lateral arm\n"), "F-001"));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bytes")
    void everyCommandRefusesItWithItsCode(String what, byte[] input, String code) {
        for (String command : COMMANDS) {
            Ran ran = Ran.input(input, command, "-", "--json");
            refused(ran);
            assertThat(ran.faults()).as("%s of %s", what, command).anyMatch(fault -> fault.startsWith(code));
            Ran told = Ran.input(input, command, "-");
            assertThat(told.exit()).isEqualTo(2);
            assertThat(told.out()).isEmpty();
            assertThat(told.err()).contains(code).hasSizeLessThan(60_000);
        }
    }

    private static void refused(Ran ran) {
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).doesNotContain("Exception", "\tat ", "jackson", "picocli", "F-099");
        assertThat(ran.err().codePoints().filter(each -> each != '\n' && Character.isISOControl(each)))
                .isEmpty();
    }

    static Stream<String> values() {
        return Stream.of(
                "{\"steps\": [" + "{\"step\": \"triage\"},".repeat(300) + "{\"step\": \"triage\"}]}",
                "{\"session\": {\"hours_since\": 1e999}}",
                "{\"contacts_before\": -1e999}",
                "{\"tilt_deg\": 1e999, \"girth_mm\": -1e999}",
                "{\"needle\": {\"site\": \"rhomboids\", \"tilt_deg\": 1e999}}",
                "{\"stimulation\": \"" + "9".repeat(100_000) + " mA yes\"}",
                "{\"stimulation\": {\"current_ma\": {}, \"\\u0000\": []}}",
                "{\"contacts_before\": 99999999999999999999}",
                "{\"signs\": [\"" + "x".repeat(100_000) + "\"]}",
                "{\"site\": \"" + "x".repeat(100_000) + "\"}",
                "{\"" + "x".repeat(40_000) + "\": {\"" + "y".repeat(40_000) + "\": 1}}",
                "{\"symptoms\": {\"" + "x".repeat(40_000) + "\": \"yes\"}}",
                "{\"symptoms\": {\"\\u001b[2J\": \"yes\"}}",
                "{\"site\": \"lateral\\u0000arm\"}",
                "{\"site\": \"\\u202emra laretal\"}",
                "{\"site\": \"\\ud800\"}",
                "{\"about\": {\"title\": \"\\u001b[31m\"}, \"steps\": [{\"step\": \"triage\"}]}",
                "{\"\\u0000\": \"\\u0007\"}",
                "{\"\": \"\"}",
                "\"screen\"",
                "null",
                "true",
                "1e999");
    }

    @ParameterizedTest
    @MethodSource("values")
    void noCommandAnswersOrBreaksOnIt(String input) {
        for (String command : COMMANDS) {
            refused(Ran.json(command, input));
        }
    }

    @Test
    void aHundredThousandUnknownKeysDrawAHundredFaultsAndOneThatSaysSo() {
        String keys = String.join(
                ",",
                IntStream.range(0, 100_000).mapToObj(i -> "\"" + i + "\":1").toList());
        for (String input :
                new String[] {"{" + keys + "}", "{\"symptoms\":{" + keys + "}}", "{\"answers\":{" + keys + "}}"}) {
            Ran ran = Ran.json("triage", input.length() > 1_000_000 ? input.substring(0, 900_000) + "\":1}" : input);
            refused(ran);
            assertThat(ran.faults().size()).isLessThanOrEqualTo(101);
        }
        String fewer = String.join(
                ",", IntStream.range(0, 90_000).mapToObj(i -> "\"" + i + "\":1").toList());
        Ran ran = Ran.json("triage", "{" + fewer + "}");
        assertThat(ran.faults()).hasSize(101).last().isEqualTo("F-018 $");
        refused(Ran.json("triage", "{\"symptoms\":{" + fewer + "}}"));
        refused(Ran.json("screen", "{\"answers\":{" + fewer + "}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-file.json", "no/such/folder/file.json", "\0", "."})
    void aFileThatCannotBeReadIsAFault(String file) {
        for (String command : COMMANDS) {
            Ran ran = Ran.with(command, file, "--json");
            refused(ran);
            assertThat(ran.faults()).singleElement().asString().startsWith("F-016");
        }
    }

    @Test
    void anEmptyFileAndAFolderAreFaults(@TempDir Path folder) throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.json"));
        assertThat(Ran.with("screen", empty.toString(), "--json").faults()).containsExactly("F-001 $");
        refused(Ran.with("screen", folder.toString(), "--json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plan --depth",
                "plan --depth 5 --depth 6 --site x --needle 0.25x50",
                "plan --site x --needle NaNxNaN",
                "plan --site x --needle 0.25x50 --depth 0x1p3",
                "plan --site x --needle 0.25x50 --depth 10d",
                "plan --site x --needle 0.25x50 --age NaN",
                "plan --site rhomboids --needle 0.25x50 --tilt Infinity",
                "plan --site rhomboids --needle 0.25x50 --azimuth 1e999",
                "plan --site rhomboids --needle 0.25x50 --entry-x --entry-y 3",
                "plan --site rhomboids --needle 0.25x50 --girth 0x1p9",
                "plan --site rhomboids --needle 0.25x50 --stimulation NaNmA",
                "plan --site rhomboids --needle 0.25x50 --stimulation ........mA",
                "plan ../examples/mcmanus-2018.json --site x",
                "screen a b",
                "sceen x",
                "screen @../pom.xml",
                "triage - --color=never"
            })
    void aCommandLineThatIsWrongIsAFault(String line) {
        if (!line.isEmpty()) {
            String[] arguments = (line + " --json").split(" ");
            refused(Ran.with(arguments));
        }
    }
}
