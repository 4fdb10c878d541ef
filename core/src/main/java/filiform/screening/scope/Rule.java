package filiform.screening.scope;

import filiform.atlas.Basis;
import filiform.atlas.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is held of some professions at a place.
///
/// @param since      when it was adopted, in words; blank where no source says
/// @param standings  what each group of sources says; never empty
/// @param conditions all of them bind, also where sources differ; none means that none was seen
public record Rule(Set<String> professions, String since, List<Standing> standings, List<Condition> conditions) {

    public Rule {
        professions = Set.copyOf(professions);
        standings = List.copyOf(standings);
        conditions = List.copyOf(conditions);
        if (professions.isEmpty() || standings.isEmpty()) {
            throw new IllegalArgumentException("A rule needs a profession and a standing, had %s and %d."
                    .formatted(professions, standings.size()));
        }
    }

    /// The most cautious of what the sources say on this day.
    Status decides(Optional<LocalDate> day) {
        return standings.stream()
                .map(standing -> standing.on(day))
                .max(java.util.Comparator.naturalOrder())
                .orElseThrow();
    }

    /// True where one source allows what another does not.
    boolean disputed(Optional<LocalDate> day) {
        return standings.stream()
                        .map(standing -> standing.on(day).allows())
                        .distinct()
                        .count()
                > 1;
    }

    /// Everything that the standings rest on, by the weakest grade.
    Basis basis() {
        var grade = standings.stream()
                .map(standing -> standing.basis().grade())
                .reduce((one, other) -> one.orWorse(other))
                .orElseThrow();
        List<Source> sources = standings.stream()
                .flatMap(standing -> standing.basis().sources().stream())
                .distinct()
                .toList();
        return new Basis(grade, sources, "");
    }
}
