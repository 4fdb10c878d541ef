package filiform.atlas;

import java.util.List;

/// What a number or a rule stands on. Without a source it cannot be built.
public record Basis(Grade grade, List<Source> sources, String note) {

    public Basis {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("A basis needs a source. Note was '%s'.".formatted(note));
        }
    }

    /// Fewer than this many people, or an assumption, and no answer claims less than 1 in 1,000.
    public static final int ENOUGH_PEOPLE = 100;
}
