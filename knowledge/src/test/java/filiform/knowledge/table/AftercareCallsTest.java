package filiform.knowledge.table;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.atlas.Named;
import filiform.followup.Case;
import filiform.followup.Factor;
import filiform.followup.Session;
import filiform.followup.Triage;
import filiform.followup.TriageTable;
import filiform.followup.Urgency;
import filiform.followup.aftercare.HomeCare;
import filiform.measure.Answer;
import filiform.planning.Guidance;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a patient takes home is never calmer than triage: where a symptom that it speaks of can be an emergency after
/// that needling, it names the emergency number; where it can be urgent, it says so or "the same day".
class AftercareCallsTest {

    private static final TriageTable TRIAGE = Reviewed.KNOWLEDGE.tables().triage();
    private static final List<Double> HOURS = List.of(1.0, 30.0, 60.0, 100.0, 200.0, 500.0, 900.0);

    /// By the piece, the symptom, and the words by which its call names it.
    @ParameterizedTest
    @CsvSource({
        "lung, shortness of breath, short of breath",
        "lung, chest pain, pain in the chest",
        "lung, cough, dry cough",
        "lung, shoulder tip pain, tip of the shoulder",
        "lung, fainting, fainting",
        "cord, weakness on both sides, any of these",
        "cord, bladder or bowel change, any of these",
        "cord, severe neck or back pain, any of these",
        "belly, belly pain or blood in urine, pain in the belly",
        "neck, severe headache, any of these",
        "neck, severe neck or back pain, any of these",
        "neck, growing swelling, any of these",
        "nerve, new weakness, weak after",
        "nerve, new numbness, weak or numb",
        "nerve, lasting nerve pain, burning pain",
        "nerve, growing weakness or numbness, gets worse or spreads",
        "nerve, tense painful limb, gets hard",
        "infection, fever, fights germs badly",
        "infection, skin infection signs, red skin that spreads",
        "infection, lasting lump or sore, lump or sore",
        "soreness, soreness, more than two weeks",
        "soreness, pain getting worse, it gets worse",
        "bruise, growing swelling, it grows on the head",
        "drowsiness, drowsiness, still sleepy",
        "light-headedness, fainting, you faint after a needle in the chest",
        "light-headedness, light-headedness, comes back",
        "nausea, nausea, until the next day",
        "skin, bleeding that does not stop, it still bleeds and",
        "skin, skin infection signs, red skin spreads"
    })
    void theCallIsNeverCalmerThanTriage(String id, String symptom, String named) {
        HomeCare care = care(id);
        Urgency worst = worst(care, symptom);
        String clause = Stream.of(care.call().split("\\. ", -1))
                .filter(each -> each.contains(named))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No clause of '%s' names '%s'.".formatted(care.call(), named)));

        switch (worst) {
            case EMERGENCY -> assertThat(clause).contains("emergency number");
            case URGENT -> assertThat(clause).containsAnyOf("emergency number", "same day");
            case SOON, ROUTINE, SELF_CARE -> assertThat(clause).containsAnyOf("call", "show it");
        }
    }

    /// One more piece needs a row above.
    @Test
    void everyPieceStandsAbove() {
        assertThat(Reviewed.KNOWLEDGE.tables().aftercare()).hasSize(12);
    }

    private static HomeCare care(String id) {
        return Reviewed.KNOWLEDGE.tables().aftercare().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// With a blood thinner and a weak immune system, at every hour, in each place that it is told for.
    private static Urgency worst(HomeCare care, String symptom) {
        Set<String> places = care.regions().isEmpty()
                ? Reviewed.KNOWLEDGE.atlas().sites().all().stream()
                        .flatMap(site -> site.regions().stream())
                        .collect(Collectors.toSet())
                : care.regions();
        Map<String, Answer> factors =
                TRIAGE.factors().all().stream().collect(Collectors.toMap(Factor::name, _ -> Answer.YES));
        Map<String, Answer> told = TRIAGE.symptoms().all().stream()
                .map(Named::name)
                .collect(Collectors.toMap(name -> name, name -> name.equals(symptom) ? Answer.YES : Answer.NO));
        return places.stream()
                .flatMap(place -> HOURS.stream()
                        .map(hours -> new Session(Set.of(place), OptionalDouble.of(hours), Guidance.PALPATION)))
                .map(session -> Triage.urgency(TRIAGE, new Case(session, factors, told, OptionalInt.of(0))))
                .max(Urgency::compareTo)
                .orElseThrow();
    }
}
