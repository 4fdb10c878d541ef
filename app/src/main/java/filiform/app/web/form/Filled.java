package filiform.app.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A form as it was sent. Each field is read by name; what nobody read is a stranger.
public final class Filled {

    /// The field that ties a form to the browser that it was sent to.
    public static final String FORM_TOKEN = "csrf";

    /// What proves again who sends a form.
    public static final String PROOF_PASSWORD = "proof.password";

    public static final String PROOF_CODE = "proof.code";

    private static final Set<String> SECRETS =
            Set.of(FORM_TOKEN, PROOF_PASSWORD, PROOF_CODE, "password", "new_password", "repeated", "code", "secret");

    private static final Set<String> AROUND = Set.of(FORM_TOKEN, PROOF_PASSWORD, PROOF_CODE);

    private final Map<String, List<String>> fields;
    private final List<String> read = new ArrayList<>();

    public Filled(Map<String, List<String>> fields) {
        this.fields = new LinkedHashMap<>(fields);
        // They belong to the way here, not to what the form says.
        this.fields.keySet().removeAll(AROUND);
    }

    /// Whether a field is never shown again, wherever the form goes.
    public static boolean secret(String name) {
        return SECRETS.contains(name);
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
