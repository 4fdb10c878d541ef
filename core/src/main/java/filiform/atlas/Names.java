package filiform.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds things by name or synonym, without regard to case, hyphens or doubled spaces.
public final class Names<T extends Named> {

    private static final int SUGGESTIONS = 3;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, T> byName = new LinkedHashMap<>();
    private final List<T> all;

    public Names(List<T> things) {
        all = List.copyOf(things);
        for (T thing : things) {
            add(thing.name(), thing);
            thing.synonyms().forEach(synonym -> add(synonym, thing));
        }
    }

    private void add(String name, T thing) {
        T before = byName.putIfAbsent(fold(name), thing);
        if (before != null) {
            throw new IllegalArgumentException(
                    "The name '%s' belongs to '%s' and to '%s'.".formatted(name, before.name(), thing.name()));
        }
    }

    public List<T> all() {
        return all;
    }

    /// The thing of exactly this name; asking for one that content was checked to hold.
    public T get(String name) {
        T thing = byName.get(fold(name));
        if (thing == null) {
            throw new IllegalArgumentException("Nothing is named '%s'.".formatted(name));
        }
        return thing;
    }

    public boolean has(String name) {
        return byName.containsKey(fold(name));
    }

    public Match<T> find(String name) {
        String wanted = fold(name);
        T exact = byName.get(wanted);
        if (exact != null) {
            return new Match.Found<>(exact);
        }
        List<String> longer = wanted.isEmpty() ? List.of() : namesWhere(key -> key.startsWith(wanted + " "));
        return longer.size() > 1 ? new Match.Ambiguous<>(longer) : new Match.Missing<>(near(wanted));
    }

    /// Everything whose name or synonym contains each word of the text, best first; for search boxes.
    public List<T> search(String text) {
        List<String> words = List.of(fold(text).split(" "));
        return byName.entrySet().stream()
                .filter(entry -> words.stream().allMatch(entry.getKey()::contains))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    private List<String> namesWhere(java.util.function.Predicate<String> test) {
        return byName.entrySet().stream()
                .filter(entry -> test.test(entry.getKey()))
                .map(entry -> entry.getValue().name())
                .distinct()
                .toList();
    }

    private List<String> near(String wanted) {
        record Candidate(String name, int distance) {}
        int most = Math.max(2, Math.min(wanted.length(), EditDistance.LONGEST) / 3);
        var candidates = new ArrayList<Candidate>();
        byName.forEach((key, thing) -> {
            int distance = key.contains(wanted) && wanted.length() > 2 ? 1 : EditDistance.between(wanted, key);
            if (distance <= most) {
                candidates.add(new Candidate(thing.name(), distance));
            }
        });
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name)
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    /// The form under which a name is looked up: without regard to case, hyphens or doubled spaces.
    public static String fold(String name) {
        return BLANKS.matcher(name.strip().toLowerCase(Locale.ROOT).replace('-', ' '))
                .replaceAll(" ");
    }
}
