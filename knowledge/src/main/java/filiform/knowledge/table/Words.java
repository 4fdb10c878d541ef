package filiform.knowledge.table;

import filiform.atlas.Named;
import filiform.atlas.Names;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Entry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// Words of content: fixed words as enums, names that must be unique, and names that must be known.
final class Words {

    private Words() {}

    /// The constant that a word stands for; the schema has let only such words through.
    static <E extends Enum<E>> E constant(String word, Class<E> words) {
        return Enum.valueOf(words, word.replace(' ', '_').replace('-', '_').toUpperCase(Locale.ROOT));
    }

    static <E extends Enum<E>> Set<E> constants(List<String> named, Class<E> words) {
        Set<E> all = EnumSet.noneOf(words);
        named.forEach(word -> all.add(constant(word, words)));
        return all;
    }

    /// Reads the things of a list and notes every name or synonym that stands for two of them.
    static <T extends Named> List<T> named(List<Entry> entries, Function<Entry, T> read) {
        var owners = new HashMap<String, String>();
        var things = new ArrayList<T>();
        for (Entry entry : entries) {
            T thing = read.apply(entry);
            var names = new ArrayList<String>(thing.synonyms());
            names.addFirst(thing.name());
            for (String name : names) {
                String before = owners.putIfAbsent(Names.fold(name), thing.name());
                if (before != null) {
                    entry.fault(Code.NAME_TWICE, "'%s' already stands for '%s'.".formatted(name, before));
                }
            }
            things.add(thing);
        }
        return things;
    }

    /// Notes every name under a key that is not among those known, and gives them all.
    static Set<String> known(Entry entry, String key, Set<String> known) {
        List<String> names = entry.texts(key);
        for (int i = 0; i < names.size(); i++) {
            if (!known.contains(names.get(i))) {
                entry.fault(Code.NAME_UNKNOWN, "There is no '%s'.".formatted(names.get(i)), key, i);
            }
        }
        return new HashSet<>(names);
    }

    static Set<String> namesOf(List<? extends Named> things) {
        var names = new HashSet<String>();
        things.forEach(thing -> names.add(thing.name()));
        return names;
    }

    /// Notes every id that stands twice.
    static void onlyOnce(List<Entry> entries, String key) {
        var seen = new HashSet<String>();
        for (Entry entry : entries) {
            if (!seen.add(entry.text(key))) {
                entry.fault(Code.NAME_TWICE, "'%s' stands twice.".formatted(entry.text(key)), key);
            }
        }
    }
}
