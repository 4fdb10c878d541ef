package filiform.record.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.record.event.PatientEvent.CheckedIn;
import java.util.List;

/// What a list shows of an answer from home.
///
/// @param words  of the patient, or blank
/// @param yes    the symptoms that were answered "yes"
/// @param places where it is felt
public record ToldFromHome(String words, List<String> yes, List<String> places) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public ToldFromHome {
        yes = List.copyOf(yes);
        places = List.copyOf(places);
    }

    /// What an answer says.
    public static ToldFromHome of(CheckedIn told) {
        List<String> yes = told.input().path("symptoms").properties().stream()
                .filter(answer -> answer.getValue().asText().equals("yes"))
                .map(answer -> answer.getKey())
                .toList();
        return new ToldFromHome(told.words(), yes, told.places());
    }

    /// Whether the patient said more than the questions asked: words, or a drawing. Nobody has judged that yet.
    public boolean beyond() {
        return !words.isBlank() || !places.isEmpty();
    }

    String text() {
        ObjectNode text = JSON.createObjectNode().put("words", words);
        yes.forEach(text.putArray("yes")::add);
        places.forEach(text.putArray("places")::add);
        return text.toString();
    }

    static ToldFromHome read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            return new ToldFromHome(json.path("words").asText(), texts(json.path("yes")), texts(json.path("places")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row of the answers from home is no JSON.", e);
        }
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
