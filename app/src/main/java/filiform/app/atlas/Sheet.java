package filiform.app.atlas;

import filiform.atlas.Basis;
import java.util.List;

/// What people read of one thing of the atlas.
///
/// @param kind in words, such as "root" for a nerve that is one
public record Sheet(Link self, String kind, List<String> synonyms, List<Part> parts) {

    /// A piece of the sheet.
    public sealed interface Part {

        /// What nobody may overlook.
        record Warning(String words) implements Part {}

        /// A list of what is known.
        ///
        /// @param under true where it belongs to the part before it
        record Facts(String title, boolean under, List<Row> rows) implements Part {
            public Facts {
                rows = List.copyOf(rows);
            }
        }
    }

    /// One line.
    ///
    /// @param label blank where it goes on with the line before
    /// @param links to other sheets
    /// @param words may be blank where the links say all
    /// @param basis what it stands on; empty where the line says no figure and no claim of its own
    public record Row(String label, List<Link> links, String words, List<Basis> basis) {
        public Row {
            links = List.copyOf(links);
            basis = basis.stream().distinct().toList();
        }

        static Row of(String label, String words, Basis... basis) {
            return new Row(label, List.of(), words, List.of(basis));
        }

        static Row to(String label, Link link, String words, Basis... basis) {
            return new Row(label, List.of(link), words, List.of(basis));
        }

        /// Lists the links, or says that they are not known.
        static Row list(String label, List<Link> links, Basis... basis) {
            return new Row(label, links, links.isEmpty() ? NOT_KNOWN : "", List.of(basis));
        }
    }

    /// What stands where the atlas holds nothing: never silence, which would read as "none".
    public static final String NOT_KNOWN = "not known";

    public Sheet {
        synonyms = List.copyOf(synonyms);
        parts = List.copyOf(parts);
    }

    /// Every line of the sheet.
    public List<Row> rows() {
        return parts.stream()
                .flatMap(part ->
                        part instanceof Part.Facts facts ? facts.rows().stream() : java.util.stream.Stream.<Row>empty())
                .toList();
    }

    /// What nobody may overlook.
    public List<String> warnings() {
        return parts.stream()
                .flatMap(part -> part instanceof Part.Warning warning
                        ? java.util.stream.Stream.of(warning.words())
                        : java.util.stream.Stream.<String>empty())
                .toList();
    }
}
