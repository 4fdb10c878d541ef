package filiform.app.web.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Questions as a product of dimensions: each takes one choice of every dimension, and a later choice overrides what an
/// earlier one said of the same thing. So the page is sent the dimensions and makes the questions itself.
///
/// @param what `triage` or `decide`
public record Sweep(String name, String what, List<List<ObjectNode>> dimensions) {

    public Sweep {
        dimensions = dimensions.stream().map(List::copyOf).toList();
        if (dimensions.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("Sweep '%s' has a dimension without a choice.".formatted(name));
        }
    }

    /// Each choice of the first dimension makes a group.
    public int groups() {
        return dimensions.getFirst().size();
    }

    /// Questions in one group.
    public int inGroup() {
        return dimensions.stream().skip(1).mapToInt(List::size).reduce(1, Math::multiplyExact);
    }

    public int size() {
        return Math.multiplyExact(groups(), inGroup());
    }

    public ObjectNode question(int group, int number) {
        ObjectNode question = dimensions.getFirst().get(group).deepCopy();
        int rest = number;
        for (List<ObjectNode> dimension : dimensions.subList(1, dimensions.size())) {
            merge(question, dimension.get(rest % dimension.size()));
            rest /= dimension.size();
        }
        return question;
    }

    private static void merge(ObjectNode into, ObjectNode more) {
        for (var entry : more.properties()) {
            if (entry.getValue() instanceof ObjectNode inner && into.get(entry.getKey()) instanceof ObjectNode outer) {
                merge(outer, inner);
            } else {
                into.set(entry.getKey(), entry.getValue().deepCopy());
            }
        }
    }

    /// One hash for each group, of all its answers in turn.
    public List<Integer> hashes(Function<JsonNode, String> answer) {
        return IntStream.range(0, groups())
                .parallel()
                .map(group -> {
                    int hash = 0x811c9dc5;
                    for (int i = 0; i < inGroup(); i++) {
                        String text = answer.apply(question(group, i));
                        for (int at = 0; at < text.length(); at++) {
                            hash = (hash ^ text.charAt(at)) * 0x01000193;
                        }
                    }
                    return hash;
                })
                .boxed()
                .toList();
    }

    public ObjectNode json() {
        ObjectNode sweep = JsonNodeFactory.instance.objectNode().put("what", what);
        ArrayNode all = sweep.putArray("dimensions");
        dimensions.forEach(dimension -> all.addArray().addAll(dimension));
        return sweep;
    }

    /// The same on the page: a function of the rules' module, their tables and a sweep.
    public static final String ON_THE_PAGE = """
            ([rules, tables, sweep, group]) => {
              const merge = (into, more) => {
                for (const [key, value] of Object.entries(more)) {
                  const both = [into[key], value].every((each) => each?.constructor === Object);
                  if (both) { merge(into[key], value); } else { into[key] = structuredClone(value); }
                }
              };
              const [first, ...others] = sweep.dimensions;
              const question = (group, number) => {
                const asked = structuredClone(first[group]);
                let rest = number;
                for (const dimension of others) {
                  merge(asked, dimension[rest % dimension.length]);
                  rest = Math.floor(rest / dimension.length);
                }
                return asked;
              };
              const count = others.reduce((a, b) => a * b.length, 1);
              const answer = (asked) => JSON.stringify(rules[sweep.what](tables, asked));
              if (group >= 0) {
                return Array.from({ length: count }, (_, i) => answer(question(group, i)));
              }
              return first.map((_, group) => {
                let hash = 0x811c9dc5;
                for (let i = 0; i < count; i++) {
                  const text = answer(question(group, i));
                  for (let at = 0; at < text.length; at++) {
                    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
                  }
                }
                return hash;
              });
            }""";
}
