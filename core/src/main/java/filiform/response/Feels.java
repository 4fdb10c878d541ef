package filiform.response;

import filiform.atlas.Atlas;
import filiform.atlas.Basis;
import filiform.planning.Contact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How a touch of one structure may feel, told before anybody has felt anything. It explains and decides nothing.
///
/// @param feelings falling by chance; empty where nobody knows
/// @param bases    what the chances stand on
public record Feels(List<Feeling> feelings, List<Basis> bases) {

    /// A quality and how often it is told, 0 to 1, given the touch.
    public record Feeling(String quality, double chance) {}

    public Feels {
        feelings = List.copyOf(feelings);
        bases = List.copyOf(bases);
    }

    /// The causes that may happen at this structure, weighed by how likely each is once it is touched. A cause of the
    /// nerves of muscles is not told of a nerve of the skin, nor the other way round.
    ///
    /// @param causes the names of those that are told
    public static Feels of(CauseTable table, Atlas atlas, Contact contact, Set<String> causes) {
        List<Cause> here = Guesses.of(table, atlas, Set.of(), List.of(contact)).stream()
                .filter(guess -> guess.contact().isPresent())
                .map(Guess::cause)
                .filter(cause -> causes.contains(cause.what()))
                .toList();
        double whole = here.stream().mapToDouble(Cause::weight).sum();
        Map<String, Double> chances = new TreeMap<>();
        for (Cause cause : here) {
            cause.picture()
                    .feels()
                    .forEach((quality, chance) -> chances.merge(quality, chance * cause.weight() / whole, Double::sum));
        }
        var feelings = new ArrayList<Feeling>();
        chances.forEach((quality, chance) -> feelings.add(new Feeling(quality, chance)));
        feelings.sort(Comparator.comparingDouble(Feeling::chance).reversed());
        return new Feels(feelings, here.stream().map(Cause::basis).distinct().toList());
    }
}
