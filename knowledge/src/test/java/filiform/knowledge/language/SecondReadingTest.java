package filiform.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.knowledge.Knowledge;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Faults;
import filiform.knowledge.tree.Place;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Value;
import filiform.knowledge.tree.Value.Fields;
import filiform.knowledge.tree.Value.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// A sentence counts as read a second time only as both languages stood then.
class SecondReadingTest {

    private static final int MARKS_A_LINE = 12;
    private static final String ENGLISH = "Call today.";
    private static final String SPANISH = "Llame hoy.";
    private static final String MARK = Mark.of(ENGLISH, SPANISH);

    @Test
    void aSentenceThatWasReadBearsItsMark() {
        assertThat(unread(file(ENGLISH, SPANISH, MARK))).isEmpty();
        assertThat(unread(file(ENGLISH, SPANISH, "00000000 " + MARK + "\n" + MARK)))
                .isEmpty();
    }

    @Test
    void aChangeOfEitherLanguageTakesTheMarkAway() {
        assertThat(unread(file(ENGLISH, "Llame mañana.", MARK))).containsExactly(ENGLISH);
        assertThat(unread(file("Call now.", SPANISH, MARK))).containsExactly("Call now.");
        assertThat(unread(file(ENGLISH, SPANISH + " ", MARK))).containsExactly(ENGLISH);
    }

    @Test
    void aFileThatNobodyReadHasNoMark() {
        assertThat(unread(file(ENGLISH, SPANISH, ""))).containsExactly(ENGLISH);
    }

    /// One file that was read does not speak for another.
    @Test
    void oneSentenceThatNobodyReadMakesTheLanguageOneThatWasNot() {
        Language both = read(
                Map.of("languages/a.yaml", file(ENGLISH, SPANISH, MARK), "languages/b.yaml", file("No", "No", "")));

        assertThat(both.unread()).containsExactly("No");
        assertThat(both.readTwice()).isFalse();
        assertThat(Language.ENGLISH.readTwice()).isTrue();
    }

    /// For the second reader, once every sentence of a file of `languages/` was compared with the English:
    /// `-Dreading.file=es.yaml -Dreading.by="who it was"` writes its marks.
    @Test
    @EnabledIfSystemProperty(named = "reading.file", matches = "[a-z-]+\\.yaml")
    void marksAreWritten() throws IOException {
        String file = "languages/" + System.getProperty("reading.file");
        Path path = Path.of("content", file);
        Entry sentences = Knowledge.compiled().content().files().entrySet().stream()
                .filter(each -> each.getKey().equals(file))
                .map(each -> new Entry(new Place.Top(file), each.getValue(), new Reading(Map.of(), new Faults())))
                .map(top -> top.entry("sentences"))
                .findFirst()
                .orElseThrow();
        List<String> marks = sentences.keys().stream()
                .map(english -> Mark.of(english, sentences.text(english)))
                .toList();
        String lines = IntStream.rangeClosed(0, (marks.size() - 1) / MARKS_A_LINE)
                .mapToObj(
                        line -> marks.stream().skip((long) line * MARKS_A_LINE).limit(MARKS_A_LINE))
                .map(line -> "    " + line.collect(Collectors.joining(" ")) + "\n")
                .collect(Collectors.joining());

        String before = Files.readString(path).split("\nsecond_reading:", 2)[0].stripTrailing();
        Files.writeString(
                path,
                "%s\nsecond_reading:\n  by: \"%s\"\n  marks: >-\n%s"
                        .formatted(before, System.getProperty("reading.by", "nobody said who"), lines));
    }

    private static List<String> unread(Fields file) {
        return List.copyOf(read(Map.of("languages/es.yaml", file)).unread());
    }

    private static Language read(Map<String, Fields> files) {
        var faults = new Faults();
        List<Language> languages =
                LanguageReader.read(new Content(new TreeMap<>(files)), new Reading(Map.of(), faults));
        assertThat(faults.all()).isEmpty();
        return languages.getLast();
    }

    /// @param marks blank where nobody read the file a second time
    private static Fields file(String english, String spanish, String marks) {
        var file = new LinkedHashMap<String, Value>();
        file.put("language", fields(Map.of("code", new Text("es", 0), "name", new Text("Español", 0))));
        file.put("sentences", fields(Map.of(english, new Text(spanish, 0))));
        if (!marks.isBlank()) {
            file.put("second_reading", fields(Map.of("by", new Text("a reader", 0), "marks", new Text(marks, 0))));
        }
        return fields(file);
    }

    private static Fields fields(Map<String, Value> values) {
        return new Fields(values, 0);
    }
}
