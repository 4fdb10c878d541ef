package filiform.app.web.my;

import java.util.List;

/// The patient's first page.
///
/// @param visits   the one that is asked about, then the others, the latest first
/// @param care     what to watch for, then what is common
/// @param told     what the patient told from home, the latest first
/// @param ends     when the link stops opening, as a script reads it
/// @param endsText the same in words
public record HomePage(
        Reading read, List<Visit> visits, List<Care> care, List<Past> told, String ends, String endsText) {

    /// A visit as its patient reads it.
    ///
    /// @param when  as a script reads it
    /// @param lines the needles, in words
    /// @param due   the open check-in, in words; blank where none is open
    public record Visit(String id, String when, String whenText, List<String> lines, String due, List<Time> times) {
        public Visit {
            lines = List.copyOf(lines);
            times = List.copyOf(times);
        }
    }

    /// A check-in.
    ///
    /// @param stand `answered`, `open`, `passed` or `later`
    public record Time(String name, String why, String stand, String words, String due, String dueText) {}

    /// Something to watch for, or that is common.
    public record Care(String kind, String heading, String words, List<String> steps, String call) {
        public Care {
            steps = List.copyOf(steps);
        }

        /// When to call, a sentence each: several in one block are read past.
        public List<String> calls() {
            return List.of(call.split("(?<=\\.) ", -1));
        }
    }

    /// What was told before.
    ///
    /// @param urgency in the patient's words
    /// @param seen    what the clinic did of it, in words
    public record Past(String when, String whenText, String urgency, String seen) {}

    public HomePage {
        visits = List.copyOf(visits);
        care = List.copyOf(care);
        told = List.copyOf(told);
    }

    public List<Care> watch() {
        return care.stream().filter(each -> each.kind().equals("watch")).toList();
    }

    public List<Care> common() {
        return care.stream().filter(each -> each.kind().equals("common")).toList();
    }
}
