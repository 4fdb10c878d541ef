package filiform.app.document;

import java.util.List;

/// A paper before it is set: what stands on it, in order.
///
/// @param title what it is
/// @param about whom and when, in one line
/// @param foot  which program and knowledge made it, and that nobody reviewed them
public record Paper(String title, String about, List<Part> parts, String foot) {

    /// What stands for a fact that nobody recorded.
    public static final String UNKNOWN = "not recorded";

    public Paper {
        parts = List.copyOf(parts);
    }

    /// One part of a paper.
    public sealed interface Part {}

    /// Begins a section.
    public record Heading(String words) implements Part {}

    /// A paragraph.
    public record Words(String words) implements Part {}

    /// Names and values, one to a line. A blank value is told as [#UNKNOWN].
    public record Facts(List<Fact> facts) implements Part {
        public Facts {
            facts = List.copyOf(facts);
        }

        public static Facts of(String... namesAndValues) {
            var facts = new java.util.ArrayList<Fact>();
            for (int i = 0; i < namesAndValues.length; i += 2) {
                facts.add(new Fact(namesAndValues[i], namesAndValues[i + 1]));
            }
            return new Facts(facts);
        }
    }

    /// One name and its value.
    public record Fact(String name, String value) {
        public Fact {
            value = value.isBlank() ? UNKNOWN : value;
        }
    }

    /// A list. Where it is empty, `none` is said: what nothing means must be told.
    public record Items(List<String> items, String none) implements Part {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// A table, each row as long as its head. A blank cell is told as [#UNKNOWN]; without rows `none` is said.
    public record Table(List<String> head, List<List<String>> rows, String none) implements Part {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream()
                    .map(row -> row.stream()
                            .map(cell -> cell.isBlank() ? UNKNOWN : cell)
                            .toList())
                    .toList();
            for (List<String> row : rows) {
                if (row.size() != head.size()) {
                    throw new IllegalArgumentException(
                            "A row has %d cells under %d heads.".formatted(row.size(), head.size()));
                }
            }
        }
    }

    /// A line to sign on, or who signed and when.
    public record Signature(String who, String when) implements Part {}
}
