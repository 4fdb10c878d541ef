package filiform.app.web.form;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// What is told of an examination beside its findings: how it went, whose nerve it is, and the pain at that time.
final class History {

    static final List<String> GROUPS = List.of("course", "host");
    static final List<String> PAIN = List.of("score", "burning", "allodynia");

    private History() {}

    static void read(ObjectNode input, Filled filled) {
        for (String group : GROUPS) {
            ObjectNode answers = JsonNodeFactory.instance.objectNode();
            filled.after(group + ".").forEach(name -> SectionForm.text(answers, name, filled.text(group + "." + name)));
            if (!answers.isEmpty()) {
                input.set(group, answers);
            }
        }
        ObjectNode pain = JsonNodeFactory.instance.objectNode();
        SectionForm.number(pain, "score", filled.text("pain.score"));
        SectionForm.text(pain, "burning", filled.text("pain.burning"));
        SectionForm.text(pain, "allodynia", filled.text("pain.allodynia"));
        if (!pain.isEmpty()) {
            input.putArray("pain").add(pain);
        }
    }
}
