package filiform.app.web.form;

import filiform.knowledge.tree.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What stands in a form: each field's values, and what is wrong with them.
///
/// @param form   prefix of every id on the page
/// @param values by the name of the field
/// @param faults by the name of the field; those of no field stand under a blank name
public record Typed(String form, Map<String, List<String>> values, Map<String, List<String>> faults) {

    public Typed {
        values = new LinkedHashMap<>(values);
        faults = new LinkedHashMap<>(faults);
    }

    public static Typed of(String form, Map<String, List<String>> values) {
        return new Typed(form, values, Map.of());
    }

    /// One line of the summary above the form.
    ///
    /// @param target id of the field, or blank
    public record Line(String target, String words) {}

    public String value(String name) {
        List<String> found = values.getOrDefault(name, List.of());
        return found.isEmpty() ? "" : found.getFirst();
    }

    /// True where this choice is taken; a choice that nobody took falls to the blank one.
    public boolean chosen(String name, String value) {
        List<String> found = values.getOrDefault(name, List.of());
        return found.isEmpty() ? value.isEmpty() : found.contains(value);
    }

    public boolean ticked(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    public List<String> faultsOf(String name) {
        return faults.getOrDefault(name, List.of());
    }

    public boolean faulty(String name) {
        return faults.containsKey(name);
    }

    public boolean sound() {
        return faults.isEmpty();
    }

    public String id(String name) {
        return (form + "-" + name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    public String faultId(String name) {
        return id(name) + "-fault";
    }

    public List<Line> summary() {
        return faults.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(words -> new Line(entry.getKey().isEmpty() ? "" : id(entry.getKey()), words)))
                .toList();
    }

    /// The same with its faults, each at the field that `fields` names for its place.
    public Typed with(List<Fault> found, FieldPlaces fields) {
        var byField = new LinkedHashMap<String, List<String>>();
        for (Fault fault : found) {
            String field = fields.field(fault.where());
            List<String> before = byField.getOrDefault(field, List.of());
            if (!before.contains(fault.what())) {
                var lines = new java.util.ArrayList<>(before);
                lines.add(fault.what());
                byField.put(field, lines);
            }
        }
        return new Typed(form, values, byField);
    }
}
