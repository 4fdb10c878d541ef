package filiform.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.Version;
import filiform.app.atlas.AtlasSearch;
import filiform.app.atlas.AtlasSearch.Hit;
import filiform.app.atlas.Kind;
import filiform.app.atlas.Link;
import filiform.app.atlas.Relations;
import filiform.app.atlas.RelationsJson;
import filiform.app.atlas.Sheets;
import filiform.app.contract.AnswerJson;
import filiform.app.contract.AtlasJson;
import filiform.app.json.Faults;
import filiform.app.json.Faults.Code;
import filiform.app.json.Fields;
import filiform.app.json.Shown;
import filiform.app.text.AtlasText;
import filiform.app.text.SheetText;
import filiform.atlas.Grade;
import filiform.atlas.Named;
import filiform.knowledge.Counts;
import filiform.knowledge.Knowledge;
import filiform.knowledge.check.ContentCheck;
import filiform.knowledge.check.Report;
import filiform.knowledge.tree.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `filiform atlas list|show|search|check`: the knowledge itself.
@Command(name = "atlas", description = "The knowledge: list, show, search, check.", mixinStandardHelpOptions = true)
final class AtlasCommand {

    private final Output output = new Output();

    @Command(name = "list", description = "Everything in the atlas by name.", mixinStandardHelpOptions = true)
    int list(@Option(names = "--json", description = "machine form") boolean json) {
        Knowledge knowledge = Knowledge.load();
        ObjectNode all = lists(kind -> kind.names(knowledge.atlas()).all());
        if (json) {
            output.json(stamped(all, knowledge));
        } else {
            output.text(AtlasText.names(all));
        }
        return 0;
    }

    @Command(
            name = "search",
            description = "By name, other name, place of pain, condition or sign; at most 8 words are used.",
            mixinStandardHelpOptions = true)
    int search(
            @Parameters(paramLabel = "TEXT", arity = "1..*") List<String> text,
            @Option(names = "--json", description = "machine form") boolean json) {
        Knowledge knowledge = Knowledge.load();
        String wanted = String.join(" ", text);
        var search = new AtlasSearch(
                new Sheets(new Relations(knowledge.atlas())),
                knowledge.localisation().signs());
        List<Hit> hits = search.search(wanted);
        if (!json) {
            output.text(AtlasText.hits(hits, search.near(wanted)));
            return 0;
        }
        ObjectNode all = lists(kind -> kind.names(knowledge.atlas()).search(AtlasSearch.used(wanted)));
        ArrayNode array = all.putArray("hits");
        hits.forEach(hit -> array.addObject()
                .put("kind", hit.link().kind().word())
                .put("name", hit.link().name())
                .put("why", hit.why()));
        output.json(stamped(all, knowledge));
        return 0;
    }

    private static ObjectNode lists(Function<Kind, List<? extends Named>> things) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        for (Kind kind : Kind.values()) {
            ArrayNode array = all.putArray(kind.plural());
            things.apply(kind).forEach(thing -> array.add(thing.name()));
        }
        return all;
    }

    @Command(
            name = "show",
            description = "One thing with its figures, sources and gaps.",
            mixinStandardHelpOptions = true)
    int show(
            @Parameters(paramLabel = "NAME", arity = "1..*") List<String> words,
            @Option(names = "--json", description = "machine form") boolean json) {
        String name = String.join(" ", words);
        Knowledge knowledge = Knowledge.load();
        var sheets = new Sheets(new Relations(knowledge.atlas()));
        Sheets.Lookup lookup = sheets.find(name, List.of(Kind.values()));
        if (lookup.found().isEmpty()) {
            return output.faults(List.of(notFound(name, lookup)), json);
        }
        if (json) {
            ObjectNode answer = JsonNodeFactory.instance.objectNode();
            ArrayNode things = answer.putArray("things");
            for (Named thing : lookup.found()) {
                ObjectNode node = AtlasJson.of(thing, knowledge.atlas());
                RelationsJson.add(node, thing, sheets.relations());
                things.add(node);
            }
            output.json(stamped(answer, knowledge));
        } else {
            output.text(lookup.found().stream()
                    .map(thing -> SheetText.of(sheets.of(thing)))
                    .collect(Collectors.joining("\n")));
        }
        return 0;
    }

    private static Fault notFound(String name, Sheets.Lookup lookup) {
        return lookup.candidates().isEmpty()
                ? Faults.of(Code.UNKNOWN_NAME, "NAME", Fields.unknown(name, names(lookup.near())))
                : Faults.of(
                        Code.AMBIGUOUS_NAME,
                        "NAME",
                        "'%s' may mean: %s.".formatted(Shown.of(name), String.join("; ", names(lookup.candidates()))));
    }

    private static List<String> names(List<Link> links) {
        return links.stream().map(Link::name).distinct().toList();
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
}
