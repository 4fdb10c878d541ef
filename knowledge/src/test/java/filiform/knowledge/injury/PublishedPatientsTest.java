package filiform.knowledge.injury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import filiform.knowledge.injury.Reliability.Claim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The localiser beside published patients. Agreement is not asked for; honesty about it is.
class PublishedPatientsTest {

    private static final Path PAGE = Path.of("../docs/manual/localisation-accuracy.md");
    private static final Path DRAWING = Path.of("../docs/manual/localisation-reliability.svg");
    private static final List<Patient> PATIENTS = Patient.all();

    @Test
    void thePatientsAreWholeAndNameWhatTheAtlasHolds() {
        assertThat(PATIENTS)
                .extracting(Patient::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 83).boxed().toList());
        for (Patient patient : PATIENTS) {
            assertThat(patient.right()).allMatch(right -> Coded.ATLAS.nerves().has(right.nerve()));
            assertThat(patient.levels()).allSatisfy(level -> {
                var nerve = Coded.ATLAS.nerves().get(level.nerve());
                assertThat(nerve.indexOf(level.from())).isBetween(0, nerve.indexOf(level.to()));
                assertThat(patient.right()).anyMatch(right -> right.nerve().equals(level.nerve()));
            });
        }
    }

    @Test
    void whereTheAtlasDoesNotHoldTheNerveNothingIsClaimed() {
        for (Patient patient : PATIENTS) {
            if (patient.right().isEmpty() && patient.count() > 0) {
                Judged judged = Judged.of(patient);
                assertThat(judged.first().probability())
                        .as("case %d", patient.number())
                        .isLessThan(Math.max(0.5, judged.rival().probability()));
            }
        }
    }

    @Test
    void eachMissSaysWhy() {
        assertThat(Misses.of(AccuracyReport.ALL).stream()
                        .filter(missed -> !Misses.explained(missed))
                        .map(missed -> "case %d, %s: said first %s"
                                .formatted(
                                        missed.patient().number(),
                                        PatientTable.right(missed.patient()),
                                        missed.first().nerve())))
                .isEmpty();
    }

    @Test
    void thePageShowsWhatTheProgramSaysNow() throws IOException {
        for (Map.Entry<String, String> part : AccuracyReport.parts().entrySet()) {
            check(part.getKey(), part.getValue());
        }
        if (Boolean.getBoolean("validation.write")) {
            Files.writeString(DRAWING, AccuracyReport.drawing());
        }
        assertThat(Files.readString(DRAWING)).isEqualTo(AccuracyReport.drawing());
    }

    private static void check(String part, String now) throws IOException {
        String page = Files.readString(PAGE);
        String made = "<!-- %s: made by PublishedPatientsTest -->\n".formatted(part);
        int from = page.indexOf(made) + made.length();
        int to = page.indexOf("<!-- end of %s -->".formatted(part));
        assertThat(from).as("the mark of %s in the page", part).isBetween(made.length(), to);
        if (Boolean.getBoolean("validation.write")) {
            Files.writeString(PAGE, page.substring(0, from) + now + page.substring(to));
            return;
        }

        assertThat(page.substring(from, to))
                .as("the %s in docs/manual/localisation-accuracy.md; write it anew with -Dvalidation.write=true", part)
                .isEqualTo(now);
    }

    @Test
    void kappaIsCohens() {
        assertThat(TwoReaders.kappa(new int[][] {{15, 10}, {5, 20}})).isCloseTo(0.4, within(1e-9));
        assertThat(TwoReaders.kappa(new int[][] {{25, 25}, {25, 25}})).isCloseTo(0, within(1e-9));
    }

    @Test
    void agreementCountsEachThingOnce() {
        var agreement = TwoReaders.agreement(List.of(
                new TwoReaders(1, "action:elbow flexion=4;area:heel=pain;area:heel=normal", "action:elbow flexion=3"),
                new TwoReaders(2, "sign:foot drop=absent;reflex:ankle reflex=absent", "sign:foot drop=present")));

        assertThat(agreement).isEqualTo(new TwoReaders.Agreement(0, 1, 1, 2, 2, agreement.kappa()));
    }

    @Test
    void claimsFallIntoBinsOfTheirProbability() {
        Reliability honest = Reliability.of(
                List.of(new Claim(0.1, false), new Claim(0.15, true), new Claim(1, true), new Claim(0.2, true)));

        assertThat(honest.bins()).extracting(Reliability.Bin::of).containsExactly(2, 1, 1);
        assertThat(honest.bins()).extracting(Reliability.Bin::right).containsExactly(1, 1, 1);
        assertThat(honest.error()).isCloseTo((2 * 0.375 + 0.8 + 0) / 4, within(1e-9));
    }
}
