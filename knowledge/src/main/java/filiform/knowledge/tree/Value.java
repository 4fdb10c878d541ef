package filiform.knowledge.tree;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/// One value of a content file with the line that it starts on; the line is 0 in the compiled form.
public sealed interface Value {

    int line();

    record Text(String text, int line) implements Value {}

    /// A finite number.
    record Amount(double number, int line) implements Value {}

    record Flag(boolean flag, int line) implements Value {}

    /// A key with nothing behind it: always a fault, never a default.
    record Nothing(int line) implements Value {}

    record Items(List<Value> values, int line) implements Value {
        public Items {
            values = Collections.unmodifiableList(values);
        }
    }

    /// Named values in the order of the file.
    record Fields(Map<String, Value> values, int line) implements Value {
        public Fields {
            values = Collections.unmodifiableMap(values);
        }
    }

    default String kind() {
        return switch (this) {
            case Text _ -> "text";
            case Amount _ -> "a number";
            case Flag _ -> "true or false";
            case Nothing _ -> "nothing";
            case Items _ -> "a list";
            case Fields _ -> "a group of fields";
        };
    }
}
