package filiform.app.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A form as it was sent. Each field is read by name; what nobody read is a stranger.
public final class Filled {

    private final Map<String, List<String>> fields;
    private final List<String> read = new ArrayList<>();

    public Filled(Map<String, List<String>> fields) {
        this.fields = new LinkedHashMap<>(fields);
    }

    /// The text of a field without the space around it; blank where it is missing.
    public String text(String name) {
        read.add(name);
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    /// Every ticked value of a field.
    public List<String> all(String name) {
        read.add(name);
        return fields.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /// What follows the prefix in the names of the fields that have it.
    public List<String> after(String prefix) {
        return fields.keySet().stream()
                .filter(name -> name.startsWith(prefix) && name.length() > prefix.length())
                .map(name -> name.substring(prefix.length()))
                .toList();
    }

    public List<String> strangers() {
        return fields.keySet().stream().filter(name -> !read.contains(name)).toList();
    }

    public Map<String, List<String>> values() {
        return fields;
    }
}
