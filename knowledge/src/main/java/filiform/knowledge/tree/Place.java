package filiform.knowledge.tree;

/// Where a value stands: a file and the way down from its top, written out only when somebody asks.
public sealed interface Place {

    record Top(String file) implements Place {}

    /// One step below another place.
    ///
    /// @param step the key of a field, or the number of an item from 0
    record Below(Place above, String step) implements Place {}

    default Place then(Object step) {
        return new Below(this, step.toString());
    }

    default String file() {
        return switch (this) {
            case Top(String file) -> file;
            case Below(Place above, var _) -> above.file();
        };
    }

    /// The way down as a JSON pointer, empty for the whole file.
    default String pointer() {
        return switch (this) {
            case Top _ -> "";
            case Below(Place above, String step) ->
                above.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
        };
    }

    /// "muscles/forearm.yaml:12 /muscles/0/roots"; a line of 0 is left out.
    default String words(int line) {
        return (file() + (line > 0 ? ":" + line : "") + " " + pointer()).strip();
    }
}
