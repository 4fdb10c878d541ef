package filiform.knowledge.planning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/// A published needle study and what it counted or measured; the case file says what each word means.
record NeedleStudy(String key, String citation, String url, String read, String people, List<Outcome> outcomes) {

    /// What is compared.
    enum Kind {
        TIP_IN_MUSCLE,
        REACHES_MUSCLE,
        CONTACT,
        TIP_DISTANCE,
        NEEDLE_DISTANCE,
        DEPTH;

        boolean rate() {
            return switch (this) {
                case TIP_IN_MUSCLE, REACHES_MUSCLE, CONTACT -> true;
                case TIP_DISTANCE, NEEDLE_DISTANCE, DEPTH -> false;
            };
        }
    }

    /// What the site does with the study, from nothing to numbers that the prediction rests on.
    enum Use {
        NO,
        WORDS,
        FIGURES
    }

    /// One comparison. The question is kept as the case file writes it: see [StudyQuestion].
    record Outcome(
            String about,
            Kind kind,
            List<String> sites,
            List<String> structures,
            JsonNode question,
            Observed observed,
            Use used,
            String note,
            String why) {

        boolean seen() {
            return question.path("guidance").asText().equals("ultrasound");
        }

        boolean buildKnown() {
            return question.path("person").has("bmi");
        }

        /// The same of people of this body mass index, where the study tells none.
        Outcome unlessKnown(double bmi) {
            if (buildKnown()) {
                return this;
            }
            ObjectNode known = question.deepCopy();
            known.withObject("/person").put("bmi", bmi);
            return new Outcome(about, kind, sites, structures, known, observed, used, note, why);
        }
    }

    /// A study that does not state enough.
    record LeftOut(String study, String why) {}

    static List<NeedleStudy> all() {
        var studies = new ArrayList<NeedleStudy>();
        for (JsonNode node : file().required("studies")) {
            var outcomes = new ArrayList<Outcome>();
            node.required("outcomes").forEach(outcome -> outcomes.add(outcome(outcome)));
            studies.add(new NeedleStudy(
                    text(node, "key"),
                    text(node, "citation"),
                    text(node, "url"),
                    text(node, "read"),
                    text(node, "people"),
                    List.copyOf(outcomes)));
        }
        return studies;
    }

    static List<LeftOut> leftOut() {
        var left = new ArrayList<LeftOut>();
        file().required("left_out").forEach(node -> left.add(new LeftOut(text(node, "study"), text(node, "why"))));
        return left;
    }

    private static Outcome outcome(JsonNode node) {
        return new Outcome(
                text(node, "about"),
                word(Kind.class, text(node, "kind")),
                texts(node.required("sites")),
                texts(node.path("structures")),
                node,
                Observed.read(node.required("observed")),
                word(Use.class, text(node, "used")),
                node.path("note").asText(""),
                node.path("why").asText(""));
    }

    private static <E extends Enum<E>> E word(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text.toUpperCase(Locale.ROOT).replace(' ', '_')))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no %s.".formatted(text, type)));
    }

    private static List<String> texts(JsonNode node) {
        var all = new ArrayList<String>();
        if (node.isTextual()) {
            all.add(node.asText());
        }
        node.forEach(each -> all.add(each.asText()));
        return List.copyOf(all);
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).asText();
    }

    private static JsonNode file() {
        try (InputStream in =
                Objects.requireNonNull(NeedleStudy.class.getResourceAsStream("/cases/needle-studies.yaml"))) {
            Object tree = new Yaml().load(in);
            return new ObjectMapper().valueToTree(tree);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the needle studies.", e);
        }
    }
}
