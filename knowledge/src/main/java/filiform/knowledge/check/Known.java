package filiform.knowledge.check;

import filiform.atlas.Match;
import filiform.atlas.Named;
import filiform.atlas.Names;
import filiform.knowledge.read.Placed;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Faults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The names of one kind of thing: each stands for one thing only, and references use it exactly as it is written
/// there.
///
/// @param kind in words, such as "nerve"
record Known<T extends Named>(String kind, Names<Label> names, Map<String, Placed<T>> things) {

    /// A name with those synonyms that are still free, so that one clash does not hide the next.
    record Label(String name, List<String> synonyms) implements Named {}

    static <T extends Named> Known<T> of(String kind, List<Placed<T>> things, Faults faults) {
        var owners = new HashMap<String, String>();
        var labels = new ArrayList<Label>();
        var byName = new HashMap<String, Placed<T>>();
        for (Placed<T> thing : things) {
            String name = thing.value().name();
            boolean free = claim(owners, name, name, thing, faults, "name");
            var synonyms = new ArrayList<String>();
            List<String> all = thing.value().synonyms();
            for (int i = 0; i < all.size(); i++) {
                if (claim(owners, all.get(i), name, thing, faults, "synonyms", i)) {
                    synonyms.add(all.get(i));
                }
            }
            if (free) {
                labels.add(new Label(name, synonyms));
            }
            byName.putIfAbsent(name, thing);
        }
        return new Known<>(kind, new Names<>(labels), byName);
    }

    private static boolean claim(
            Map<String, String> owners, String name, String owner, Placed<?> thing, Faults faults, Object... steps) {
        String before = owners.putIfAbsent(Names.fold(name), owner);
        if (before != null) {
            faults.add(
                    Code.NAME_TWICE, thing.at().where(steps), "'%s' already stands for '%s'.".formatted(name, before));
        }
        return before == null;
    }

    /// The thing of exactly this name, or a fault that says which name was probably meant.
    Optional<Placed<T>> find(String name, Faults faults, String where) {
        Placed<T> thing = things.get(name);
        if (thing == null) {
            faults.add(Code.NAME_UNKNOWN, where, "There is no %s '%s'.%s".formatted(kind, name, meant(name)));
        }
        return Optional.ofNullable(thing);
    }

    private String meant(String name) {
        List<String> names = switch (this.names.find(name)) {
            case Match.Found<Label>(Label label) -> List.of(label.name());
            case Match.Ambiguous<Label>(var candidates) -> candidates;
            case Match.Missing<Label>(var suggestions) -> suggestions;
        };
        return names.isEmpty() ? "" : " Did you mean '%s'?".formatted(String.join("' or '", names));
    }
}
