package filiform.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import filiform.app.Case;
import filiform.app.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `docs/schema` says exactly what goes in and comes out.
class SchemasTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Schemas SCHEMAS = new Schemas();

    static List<Case> answered() {
        return Case.answered();
    }

    static List<Case> refused() {
        return Case.refused();
    }

    @ParameterizedTest
    @MethodSource("answered")
    void eachAnsweredCaseFitsItsTwoSchemas(Case each) {
        assertThat(SCHEMAS.complaints(each.step() + ".input", each.input())).isEmpty();
        Ran ran = Ran.json(each.step(), each.input().toString());
        assertThat(ran.exit()).as(ran.err()).isEqualTo(each.exit());
        assertThat(SCHEMAS.complaints(each.step() + ".answer", ran.answer())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatTheReaderRefusesForItsFormTheSchemaRefusesToo(Case each) {
        assertThat(SCHEMAS.complaints(each.step() + ".input", each.input()).isEmpty())
                .isEqualTo(!each.form());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void faultsFitTheirSchema(Case each) throws IOException {
        Ran ran = Ran.json(each.step(), each.input().toString());
        assertThat(SCHEMAS.complaints("faults", MAPPER.readTree(ran.err()))).isEmpty();
    }

    @Test
    void theShippedExamplesFitTheirSchemas() throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("../examples"))) {
            List<Path> files =
                    examples.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(files).isNotEmpty();
            for (Path file : files) {
                assertThat(SCHEMAS.complaints("visit.input", MAPPER.readTree(file.toFile())))
                        .isEmpty();
                Ran ran = Ran.with("visit", file.toString(), "--json");
                assertThat(SCHEMAS.complaints("visit.answer", ran.answer())).isEmpty();
            }
        }
    }

    @Test
    void theCountsOfTheKnowledgeFitTheirSchema() {
        Ran ran = Ran.with("atlas", "check", "--json");
        assertThat(ran.exit()).isZero();
        assertThat(SCHEMAS.complaints("atlas-check.answer", ran.answer())).isEmpty();
    }

    @Test
    void anAnswerWithAStrayKeyOrWithoutItsBasisDoesNotFit() {
        var answer = (com.fasterxml.jackson.databind.node.ObjectNode)
                Ran.json("triage", "{}").answer();
        answer.put("mood", "fine");
        assertThat(SCHEMAS.complaints("triage.answer", answer)).isNotEmpty();
        answer.remove(List.of("mood", "basis"));
        assertThat(SCHEMAS.complaints("triage.answer", answer)).isNotEmpty();
    }

    @Test
    void everyObjectIsClosedAndEveryFieldIsDescribed() throws IOException {
        try (Stream<Path> files = Files.list(Schemas.FOLDER)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                var loose = new ArrayList<String>();
                walk(MAPPER.readTree(file.toFile()), "", loose);
                assertThat(loose).as(file.getFileName().toString()).isEmpty();
            }
        }
    }

    private static void walk(JsonNode node, String place, List<String> loose) {
        if (node.path("type").asText().equals("object") && !node.has("additionalProperties")) {
            loose.add(place + " is open");
        }
        for (var field : node.path("properties").properties()) {
            if (!field.getValue().has("description") && !field.getValue().has("$ref")) {
                loose.add(place + "/" + field.getKey() + " is not described");
            }
        }
        node.properties().forEach(child -> walk(child.getValue(), place + "/" + child.getKey(), loose));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), place + "/" + i, loose);
        }
    }

    @Test
    void theTableNamesEachSchema() throws IOException {
        String table = Files.readString(Schemas.FOLDER.resolve("README.md"));
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.list(Schemas.FOLDER)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !table.contains("(" + name + ")"))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }
}
