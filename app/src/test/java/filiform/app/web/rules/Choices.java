package filiform.app.web.rules;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;

/// What dimensions of a [Sweep] are made of.
final class Choices {

    static final List<String> ANSWERS = List.of("yes", "no", "unknown");

    private Choices() {}

    static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// Answers by name, under one key of the question.
    static ObjectNode answers(String key, Map<String, String> answers) {
        ObjectNode question = empty();
        ObjectNode inner = question.putObject(key);
        answers.forEach(inner::put);
        return question;
    }

    /// One list of texts.
    static ObjectNode list(String key, List<String> texts) {
        ObjectNode report = empty();
        texts.forEach(report.putArray(key)::add);
        return report;
    }

    /// Every way to answer these.
    static List<Map<String, String>> allAnswers(Collection<String> names) {
        List<Map<String, String>> all = List.of(Map.of());
        for (String name : new TreeSet<>(names)) {
            var longer = new ArrayList<Map<String, String>>();
            for (Map<String, String> shorter : all) {
                for (String answer : ANSWERS) {
                    var more = new LinkedHashMap<>(shorter);
                    more.put(name, answer);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    static Map<String, String> all(Collection<String> names, String answer) {
        var answers = new HashMap<String, String>();
        names.forEach(name -> answers.put(name, answer));
        return answers;
    }

    /// One region of each kind that the table tells apart, one that it does not name, none, and two at once.
    static List<List<String>> regions(Collection<? extends Collection<String>> named) {
        var every = new TreeSet<String>();
        named.forEach(every::addAll);
        var kinds = new LinkedHashMap<List<Boolean>, String>();
        every.forEach(region -> kinds.putIfAbsent(
                named.stream().map(regions -> regions.contains(region)).toList(), region));
        var choices = new ArrayList<List<String>>();
        choices.add(List.of());
        choices.add(List.of("nowhere that the table names"));
        kinds.values().forEach(region -> choices.add(List.of(region)));
        choices.add(List.of(every.first(), every.last()));
        return choices;
    }

    /// Not known; each bound and what lies just before it.
    static List<OptionalDouble> around(Collection<Double> bounds) {
        var points = new ArrayList<OptionalDouble>(List.of(OptionalDouble.empty()));
        for (double bound : new TreeSet<>(bounds)) {
            if (bound > 0) {
                points.add(OptionalDouble.of(Math.nextDown(bound)));
            }
            points.add(OptionalDouble.of(bound));
        }
        return points;
    }
}
