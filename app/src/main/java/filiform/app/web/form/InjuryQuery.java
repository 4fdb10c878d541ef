package filiform.app.web.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An examination after a needle as it stands in an address, turned into the contract's JSON. It judges nothing. It
/// holds no name of a patient, and has no field for one.
///
/// @param typed    what was sent
/// @param input    the question
/// @param places   which field stands for which place of the question
/// @param lines    the findings, each thing of one day and side once; what was told later counts
/// @param fresh    those of them that were just typed
/// @param strangers names that are no field of this form
public record InjuryQuery(
        Typed typed,
        ObjectNode input,
        FieldPlaces places,
        List<FoundLine> lines,
        List<FoundLine> fresh,
        List<String> strangers) {

    public static final String FORM = "injury";

    /// Every kind of finding, in the order of the page.
    public static final List<String> KINDS = Stream.concat(
                    FindingsForm.KINDS.stream().map(FindingsForm.Kind::key), Stream.of(FoundLine.OUTLINE))
            .toList();

    private static final List<String> DATES = List.of("onset", "examined");
    private static final List<String> WORDS = List.of("site", "side", "technique", "guidance");
    private static final List<String> NUMBERS = List.of("diameter_mm", "length_mm", "depth_mm", "passes");
    private static final String NEW = "new.";

    public InjuryQuery {
        lines = List.copyOf(lines);
        fresh = List.copyOf(fresh);
        strangers = List.copyOf(strangers);
    }

    /// Reads an address or a form.
    ///
    /// @param today the day on which another examination begins, where that was asked for
    public static InjuryQuery of(Map<String, List<String>> parameters, String today) {
        var filled = new Filled(parameters);
        var values = new LinkedHashMap<>(parameters);
        var lines = new ArrayList<FoundLine>();
        for (String kind : KINDS) {
            for (String name : filled.after(kind + ".")) {
                filled.all(kind + "." + name).forEach(text -> add(lines, FoundLine.of(kind, name, text)));
            }
        }
        var fresh = new ArrayList<FoundLine>();
        for (String kind : KINDS) {
            FoundLine line = typed(filled, kind);
            if (!line.name().isEmpty() || !line.value().isEmpty()) {
                add(lines, line);
                fresh.add(line);
            }
        }
        lines.sort(Comparator.comparingInt(line -> KINDS.indexOf(line.kind())));
        List<String> removed = filled.all("remove");
        lines.removeIf(line -> removed.contains(line.field() + "=" + line.text()));
        if (!filled.text("again").isEmpty() && !filled.text("examined").isEmpty()) {
            lines.replaceAll(line -> line.on(filled.text("examined")));
            values.put("examined", List.of(today));
        }
        ObjectNode input = input(filled, values, lines);
        return new InjuryQuery(
                Typed.of(FORM, values),
                input,
                places(lines, fresh, parameters.keySet()),
                lines,
                fresh,
                filled.strangers());
    }

    private static void add(List<FoundLine> lines, FoundLine line) {
        lines.removeIf(line::replaces);
        lines.add(line);
    }

    private static FoundLine typed(Filled filled, String kind) {
        String prefix = NEW + kind + ".";
        String name = filled.text(prefix + "name");
        String more = filled.text(prefix + "more");
        String joined = more.isEmpty() ? name : name + (kind.equals("ncs") ? " across " : " by ") + more;
        var parts = new ArrayList<>(List.of(filled.text(prefix + "value")));
        for (String tag : List.of("date", "side")) {
            String text = filled.text(prefix + tag);
            if (!text.isEmpty()) {
                parts.add(text);
            }
        }
        FoundLine line = FoundLine.of(kind, joined, String.join("@", parts));
        return line.name().isEmpty() && line.value().isEmpty() ? new FoundLine(kind, "", "", List.of()) : line;
    }

    private static ObjectNode input(Filled filled, Map<String, List<String>> values, List<FoundLine> lines) {
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        ObjectNode needle = JsonNodeFactory.instance.objectNode();
        WORDS.forEach(key -> SectionForm.text(needle, key, filled.text("needle." + key)));
        NUMBERS.forEach(key -> SectionForm.number(needle, key, filled.text("needle." + key)));
        if (!needle.isEmpty()) {
            input.set("needle", needle);
        }
        DATES.forEach(filled::text);
        DATES.forEach(key -> SectionForm.text(input, key, new Filled(values).text(key)));
        SectionForm.text(input, "began", filled.text("began"));
        History.read(input, filled);
        ArrayNode findings = input.putArray("findings");
        lines.forEach(line -> findings.add(line.json()));
        return input;
    }

    /// A fault of a finding just typed stands where it was typed, else in the list.
    private static FieldPlaces places(List<FoundLine> lines, List<FoundLine> fresh, Set<String> told) {
        var fields = new ArrayList<>(List.of("began", "findings"));
        fields.addAll(DATES);
        fields.addAll(told);
        Stream.concat(WORDS.stream(), NUMBERS.stream()).forEach(key -> fields.add("needle." + key));
        var named = new LinkedHashMap<String, String>();
        History.PAIN.forEach(key -> {
            fields.add("pain." + key);
            named.put("pain[0]." + key, "pain." + key);
        });
        for (int i = 0; i < lines.size(); i++) {
            FoundLine line = lines.get(i);
            String field = fresh.contains(line) ? NEW + line.kind() + ".name" : line.field();
            fields.add(field);
            named.put("findings[" + i + "]", field);
        }
        return new FieldPlaces(fields.stream().distinct().toList(), named);
    }

    /// The findings that stand in the list: all but those just typed that have a fault, which stay where they were
    /// typed.
    ///
    /// @param faulty the form with its faults
    public List<FoundLine> listed(Typed faulty) {
        return lines.stream()
                .filter(line -> !fresh.contains(line) || !faulty.faulty(NEW + line.kind() + ".name"))
                .toList();
    }

    /// True where there is something to answer.
    public boolean asked() {
        return !lines.isEmpty();
    }

    /// The fields of the examination itself, without its findings.
    private Map<String, String> about() {
        var about = new LinkedHashMap<String, String>();
        Stream.concat(WORDS.stream(), NUMBERS.stream())
                .map(key -> "needle." + key)
                .forEach(field -> about.put(field, typed.value(field)));
        DATES.forEach(field -> about.put(field, typed.value(field)));
        about.put("began", typed.value("began"));
        typed.values().keySet().stream()
                .filter(name -> History.GROUPS.stream().anyMatch(group -> name.startsWith(group + ".")))
                .forEach(name -> about.put(name, typed.value(name)));
        History.PAIN.forEach(key -> about.put("pain." + key, typed.value("pain." + key)));
        about.values().removeIf(String::isBlank);
        return about;
    }

    /// What asks the same again.
    public String address() {
        return address("/injury");
    }

    /// The same question at another page.
    public String address(String path) {
        String fields = fields().stream()
                .map(field -> pair(field.getKey(), field.getValue()))
                .collect(Collectors.joining("&"));
        return fields.isEmpty() ? path : path + "?" + fields;
    }

    /// The fields that ask the same again.
    private List<Map.Entry<String, String>> fields() {
        return Stream.concat(
                        about().entrySet().stream(), lines.stream().map(line -> Map.entry(line.field(), line.text())))
                .toList();
    }

    /// The fields by which this examination is recorded: all but the needle's, which is the visit's.
    public List<Map.Entry<String, String>> recorded() {
        return fields().stream()
                .filter(field -> !field.getKey().startsWith("needle."))
                .toList();
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
