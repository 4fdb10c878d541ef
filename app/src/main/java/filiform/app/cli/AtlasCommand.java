package filiform.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.Version;
import filiform.app.contract.AnswerJson;
import filiform.app.contract.AtlasJson;
import filiform.app.json.Faults;
import filiform.app.json.Faults.Code;
import filiform.app.json.Fields;
import filiform.app.json.Shown;
import filiform.app.text.AtlasText;
import filiform.atlas.Atlas;
import filiform.atlas.Grade;
import filiform.atlas.Match;
import filiform.atlas.Named;
import filiform.atlas.Names;
import filiform.knowledge.Counts;
import filiform.knowledge.Knowledge;
import filiform.knowledge.check.ContentCheck;
import filiform.knowledge.check.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `filiform atlas list|show|search|check`: the knowledge itself.
@Command(name = "atlas", description = "The knowledge: list, show, search, check.", mixinStandardHelpOptions = true)
final class AtlasCommand {

    private final Output output = new Output();

    @Command(
            name = "list",
            description = "Every nerve, muscle, area and site by name.",
            mixinStandardHelpOptions = true)
    int list(@Option(names = "--json", description = "machine form") boolean json) {
        Knowledge knowledge = Knowledge.load();
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        kinds(knowledge.atlas()).forEach((kind, names) -> {
            ArrayNode array = all.putArray(kind);
            names.all().forEach(thing -> array.add(thing.name()));
        });
        return print(all, knowledge, json);
    }

    @Command(name = "search", description = "Names and synonyms that hold each word.", mixinStandardHelpOptions = true)
    int search(
            @Parameters(paramLabel = "TEXT", arity = "1..*") List<String> text,
            @Option(names = "--json", description = "machine form") boolean json) {
        Knowledge knowledge = Knowledge.load();
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        kinds(knowledge.atlas()).forEach((kind, names) -> {
            ArrayNode array = all.putArray(kind);
            names.search(String.join(" ", text)).forEach(thing -> array.add(thing.name()));
        });
        return print(all, knowledge, json);
    }

    private int print(ObjectNode all, Knowledge knowledge, boolean json) {
        if (json) {
            output.json(stamped(all, knowledge));
        } else {
            output.text(AtlasText.names(all));
        }
        return 0;
    }

    @Command(
            name = "show",
            description = "One nerve, muscle, area or site with its sources.",
            mixinStandardHelpOptions = true)
    int show(
            @Parameters(paramLabel = "NAME", arity = "1..*") List<String> words,
            @Option(names = "--json", description = "machine form") boolean json) {
        String name = String.join(" ", words);
        Knowledge knowledge = Knowledge.load();
        var found = new ArrayList<Named>();
        var candidates = new ArrayList<String>();
        var near = new ArrayList<String>();
        kinds(knowledge.atlas()).values().forEach(names -> {
            switch (names.find(name)) {
                case Match.Found<? extends Named> match -> found.add(match.value());
                case Match.Ambiguous<? extends Named> match -> candidates.addAll(match.candidates());
                case Match.Missing<? extends Named> match -> near.addAll(match.suggestions());
            }
        });
        if (found.isEmpty()) {
            return candidates.isEmpty()
                    ? output.faults(List.of(Faults.of(Code.UNKNOWN_NAME, "NAME", Fields.unknown(name, near))), json)
                    : output.faults(
                            List.of(Faults.of(
                                    Code.AMBIGUOUS_NAME,
                                    "NAME",
                                    "'%s' may mean: %s.".formatted(Shown.of(name), String.join("; ", candidates)))),
                            json);
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode things = answer.putArray("things");
        found.forEach(thing -> things.add(AtlasJson.of(thing, knowledge.atlas())));
        if (json) {
            output.json(stamped(answer, knowledge));
        } else {
            found.forEach(thing -> output.text(AtlasText.of(AtlasJson.of(thing, knowledge.atlas()))));
        }
        return 0;
    }

    @Command(
            name = "check",
            description = "Check the knowledge and count it; of a folder, if one is given.",
            mixinStandardHelpOptions = true)
    int check(
            @Parameters(paramLabel = "FOLDER", arity = "0..1", defaultValue = "") String folder,
            @Option(names = "--json", description = "machine form") boolean json)
            throws IOException {
        if (!folder.isEmpty() && !Files.isDirectory(Path.of(folder))) {
            return output.faults(
                    List.of(Faults.of(Code.UNREADABLE, "FOLDER", "There is no folder '%s'.".formatted(folder))), json);
        }
        Report report = folder.isEmpty() ? ContentCheck.checkBundled() : ContentCheck.check(Path.of(folder));
        if (!report.good()) {
            return output.faults(report.faults(), json);
        }
        ObjectNode counts = counts(report.counts());
        counts.putArray("because");
        ObjectNode basis = counts.putObject("basis");
        basis.put("program", Version.PROGRAM);
        basis.put("knowledge", report.hash());
        // Only the content that was packed into the program can have been signed.
        basis.put("reviewed", folder.isEmpty() && Knowledge.load().reviewed());
        if (json) {
            output.json(counts);
        } else {
            output.text(AtlasText.counts(report.counts()));
        }
        return 0;
    }

    private static ObjectNode counts(Counts counts) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (Counts.Thing thing : Counts.Thing.values()) {
            node.put(thing.key(), counts.of(thing));
        }
        ObjectNode figures = node.putObject("figures");
        figures.put("all", counts.allFigures());
        for (Grade grade : Grade.values()) {
            figures.put(grade.words(), counts.of(grade));
        }
        return node;
    }

    /// Lists and counts are no advice and so have no reasons; figures carry their sources with them.
    private static ObjectNode stamped(ObjectNode answer, Knowledge knowledge) {
        answer.putArray("because");
        answer.set("basis", new AnswerJson(knowledge).basis());
        return answer;
    }

    private static Map<String, Names<? extends Named>> kinds(Atlas atlas) {
        Map<String, Names<? extends Named>> kinds = new LinkedHashMap<>();
        kinds.put("nerves", atlas.nerves());
        kinds.put("muscles", atlas.muscles());
        kinds.put("areas", atlas.areas());
        kinds.put("sites", atlas.sites());
        kinds.put("places", atlas.places());
        kinds.put("conditions", atlas.conditions());
        kinds.put("variants", atlas.variants());
        return kinds;
    }
}
