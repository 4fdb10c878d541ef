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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a patient takes home is never calmer than triage: where a symptom that it speaks of can be an emergency after
/// that needling, it names the emergency number; where it can be urgent, it says so or "the same day".
class AftercareCallsTest {

    private static final TriageTable TRIAGE = Reviewed.KNOWLEDGE.tables().triage();
    private static final List<Double> HOURS = List.of(1.0, 30.0, 60.0, 100.0, 200.0, 500.0, 900.0);

    @ParameterizedTest
    @CsvSource({
        "lung, shortness of breath|chest pain|cough|shoulder tip pain|fainting",
        "cord, weakness on both sides|bladder or bowel change|severe neck or back pain",
        "belly, belly pain or blood in urine",
        "neck, severe headache|growing swelling",
        "nerve, new weakness|new numbness|lasting nerve pain|growing weakness or numbness|tense painful limb",
        "infection, fever|skin infection signs|lasting lump or sore",
        "soreness, soreness|pain getting worse",
        "bruise, bruise|growing swelling",
        "drowsiness, drowsiness",
        "light-headedness, light-headedness|fainting",
        "nausea, nausea",
        "skin, bleeding that does not stop|skin infection signs"
    })
    void theCallIsNeverCalmerThanTriage(String id, String symptoms) {
        HomeCare care = care(id);
        Urgency worst = List.of(symptoms.split("\\|", -1)).stream()
                .map(symptom -> worst(care, symptom))
                .max(Urgency::compareTo)
                .orElseThrow();

        if (worst == Urgency.EMERGENCY) {
            assertThat(care.call()).as(id).contains("emergency number");
        } else if (worst == Urgency.URGENT) {
            assertThat(care.call()).as(id).containsAnyOf("emergency number", "same day");
        } else {
            assertThat(care.call()).as(id).contains("call the clinic");
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
