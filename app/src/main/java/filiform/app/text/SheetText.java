package filiform.app.text;

import filiform.app.atlas.Sheet;
import filiform.app.atlas.Sheet.Part;
import filiform.app.atlas.Sheet.Row;
import filiform.atlas.Basis;
import filiform.atlas.Source;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A sheet of the atlas in plain text; its sources stand once, at the end.
public final class SheetText {

    private final Lines lines = new Lines();
    private final Map<String, Source> sources = new TreeMap<>();

    private SheetText() {}

    public static String of(Sheet sheet) {
        return new SheetText().write(sheet);
    }

    private String write(Sheet sheet) {
        lines.heading("%s (%s)".formatted(sheet.self().name(), sheet.kind()));
        if (!sheet.synonyms().isEmpty()) {
            lines.paragraph("also called: " + String.join(", ", sheet.synonyms()));
        }
        for (Part part : sheet.parts()) {
            switch (part) {
                case Part.Warning(String words) -> lines.heading("! " + words);
                case Part.Facts facts -> {
                    lines.heading(facts.title());
                    facts.rows().forEach(this::row);
                }
            }
        }
        if (!sources.isEmpty()) {
            lines.heading("Sources");
            sources.forEach((key, source) -> lines.item("%s: %s %s"
                    .formatted(key, source.citation(), source.locator())
                    .strip()));
        }
        return lines.toString();
    }

    private void row(Row row) {
        String links = row.links().stream().map(link -> link.name()).collect(Collectors.joining(", "));
        String words = row.words().isEmpty() ? links : links.isEmpty() ? row.words() : links + ": " + row.words();
        lines.item(row.label().isEmpty() ? words : row.label() + ": " + words);
        row.basis().forEach(basis -> lines.below(basis(basis)));
    }

    private String basis(Basis basis) {
        basis.sources().forEach(source -> sources.put(source.key(), source));
        String keys = basis.sources().stream().map(Source::key).collect(Collectors.joining(", "));
        return "[%s: %s]%s".formatted(basis.grade().words(), keys, basis.note().isBlank() ? "" : " " + basis.note());
    }
}
