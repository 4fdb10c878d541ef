package filiform.app.web.my;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.web.draw.DrawChart;
import filiform.atlas.Site;
import filiform.followup.TriageTable;
import filiform.knowledge.Knowledge;
import filiform.knowledge.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every sentence that the patient's pages can say stands in every language.
class LanguagesTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final Pattern SAID = Pattern.compile("say\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static Set<String> sentences() {
        var all = new LinkedHashSet<String>();
        List<Path> files = Stream.of("src/main/jte", "src/main/jte/part", "src/main/java/filiform/app/web/my")
                .flatMap(folder -> in(Path.of(folder)).stream())
                .toList();
        assertThat(files).hasSizeGreaterThan(10);
        files.forEach(file -> SAID.matcher(read(file)).results().forEach(said -> all.add(said.group(1))));
        assertThat(all).contains("Get help now", "Show what to do and send", "You answered");
        content().forEach(all::add);
        return all;
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")
                            || file.getFileName().toString().startsWith("my-"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> content() {
        var checkIns = KNOWLEDGE.tables().checkIns();
        TriageTable triage = KNOWLEDGE.tables().triage();
        return Stream.of(
                        checkIns.times().stream().flatMap(time -> Stream.of(time.id(), time.words())),
                        checkIns.questions().stream().map(question -> question.words()),
                        checkIns.noticed().stream().map(noticed -> noticed.words()),
                        KNOWLEDGE.tables().aftercare().stream()
                                .flatMap(care -> Stream.concat(
                                        Stream.of(care.heading(), care.words(), care.call()), care.steps().stream())),
                        AnswerWords.dictionary(Language.ENGLISH, triage).values().stream(),
                        triage.factors().all().stream().map(factor -> factor.question()),
                        KNOWLEDGE.atlas().sites().all().stream()
                                .map(Site::regions)
                                .flatMap(Set::stream),
                        heard(),
                        Stream.of("left", "right"))
                .flatMap(each -> each);
    }

    /// What is said of the drawing, by whatever it asks to be translated.
    private static Stream<String> heard() {
        var asked = new LinkedHashSet<String>();
        DrawChart.of(KNOWLEDGE.atlas(), english -> {
            asked.add(english);
            return english;
        });
        return asked.stream();
    }

    @Test
    void everySentenceOfThePatientsPagesStandsInEveryLanguage() {
        Set<String> sentences = sentences();
        assertThat(sentences).hasSizeGreaterThan(380);
        assertThat(KNOWLEDGE.languages()).extracting(Language::code).contains("en", "es");
        for (Language language : KNOWLEDGE.languages()) {
            if (!language.isEnglish()) {
                assertThat(sentences)
                        .as(language.name())
                        .allSatisfy(english -> assertThat(language.sentences()).containsKey(english));
            }
        }
    }

    /// A number that differs, or a "call the emergency number" that is lost, would be another advice.
    @Test
    void numbersAndEmergencyCallsAreTheSameInEveryLanguage() {
        Language spanish = KNOWLEDGE.language("es");
        spanish.sentences().forEach((english, other) -> {
            assertThat(digits(other)).as(english).isEqualTo(digits(english));
            if (english.contains("emergency number")) {
                assertThat(other).as(english).contains("número de emergencias");
            }
            if (english.contains("blood thinner")) {
                assertThat(other).as(english).contains("sangre más líquida");
            }
            if (english.toLowerCase(java.util.Locale.ROOT).contains("do not drive")) {
                assertThat(other).as(english).containsIgnoringCase("no conduzca");
            }
        });
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]+", " ").strip();
    }

    @Test
    void anUnknownLanguageIsEnglish() {
        assertThat(KNOWLEDGE.language("xx")).isEqualTo(Language.ENGLISH);
        assertThat(Language.ENGLISH.say("Anything")).isEqualTo("Anything");
    }
}
