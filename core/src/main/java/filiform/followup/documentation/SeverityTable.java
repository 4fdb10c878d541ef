package filiform.followup.documentation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Names the severity of an event by how long it lasted and how strong it was. Every combination has its rule, and
/// neither longer nor stronger is ever milder.
public record SeverityTable(List<SeverityRule> rules) {

    public SeverityTable {
        rules = List.copyOf(rules);
        var told = new HashSet<List<?>>();
        for (SeverityRule rule : rules) {
            if (!told.add(List.of(rule.lasted(), rule.felt()))) {
                throw new IllegalArgumentException("%s and %s have two rules.".formatted(rule.lasted(), rule.felt()));
            }
        }
        if (told.size() != Lasted.values().length * Felt.values().length) {
            throw new IllegalArgumentException(
                    "Every length and strength needs its rule, %d have one.".formatted(told.size()));
        }
        for (SeverityRule one : rules) {
            for (SeverityRule other : rules) {
                boolean worse = other.lasted().compareTo(one.lasted()) >= 0
                        && other.felt().compareTo(one.felt()) >= 0;
                if (worse && other.severity().compareTo(one.severity()) < 0) {
                    throw new IllegalArgumentException("%s is called milder than %s.".formatted(other, one));
                }
            }
        }
    }

    /// The rule that names it. Where length or strength is not known, the most serious that may hold; where several
    /// name that, the first of them.
    public SeverityRule of(Optional<Lasted> lasted, Optional<Felt> felt) {
        return rules.stream()
                .filter(rule -> lasted.isEmpty() || lasted.get() == rule.lasted())
                .filter(rule -> felt.isEmpty() || felt.get() == rule.felt())
                .reduce((one, other) -> other.severity().compareTo(one.severity()) > 0 ? other : one)
                .orElseThrow();
    }
}
