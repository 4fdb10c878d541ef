package filiform.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.AnswerJson;
import filiform.app.json.Faults;
import filiform.app.json.Faults.Code;
import filiform.knowledge.tree.Fault;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Where answers and faults go: answers to standard output, faults to standard error, both in UTF-8.
final class Output {

    static final int UNUSABLE = 2;

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    void text(String text) {
        out.println(text.stripTrailing());
    }

    void json(ObjectNode node) {
        out.println(write(node));
    }

    /// Every fault, and the exit code that goes with them.
    int faults(List<Fault> faults, boolean json) {
        if (json) {
            err.println(write(AnswerJson.faults(faults)));
        } else {
            err.println(faults.size() == 1 ? "One fault:" : faults.size() + " faults:");
            faults.forEach(fault -> err.println("  %s  %s  %s".formatted(fault.code(), fault.where(), fault.what())));
        }
        return UNUSABLE;
    }

    /// A mistake of the program itself: said without a stack trace and without any input.
    void mistake(Exception mistake, boolean json) {
        String what = "Filiform made a mistake (%s). Nothing was decided; do not rely on this run."
                .formatted(mistake.getClass().getSimpleName());
        faults(List.of(Faults.of(Code.PROGRAM, "program", what)), json);
    }

    private static String write(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write JSON.", e);
        }
    }
}
