package filiform.app.web;

import filiform.app.json.Faults;
import filiform.app.json.Faults.Code;
import filiform.app.json.Shown;
import filiform.knowledge.tree.Fault;
import java.util.List;

/// Fields of an address that no form has.
final class Strangers {

    private Strangers() {}

    static List<Fault> faults(List<String> names) {
        return names.stream()
                .map(name -> Faults.of(
                        Code.UNKNOWN_KEY, "$." + name, "'%s' is not a field of this form.".formatted(Shown.of(name))))
                .toList();
    }
}
