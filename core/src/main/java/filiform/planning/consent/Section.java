package filiform.planning.consent;

import java.util.List;

/// A part of the text under its heading.
public record Section(Part part, String heading, List<Line> lines) {

    public Section {
        lines = List.copyOf(lines);
        if (heading.isBlank()) {
            throw new IllegalArgumentException("%s needs a heading.".formatted(part));
        }
    }
}
