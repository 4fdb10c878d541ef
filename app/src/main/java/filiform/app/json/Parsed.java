package filiform.app.json;

import filiform.knowledge.tree.Fault;
import java.util.List;
import java.util.function.Function;

/// Input that came over the border: a value, or every fault found in it.
public sealed interface Parsed<T> {

    record Ok<T>(T value) implements Parsed<T> {}

    record Bad<T>(List<Fault> faults) implements Parsed<T> {
        public Bad {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("Bad input needs a fault.");
            }
        }
    }

    default <R> Parsed<R> then(Function<T, Parsed<R>> next) {
        return switch (this) {
            case Ok<T>(T value) -> next.apply(value);
            case Bad<T>(List<Fault> faults) -> new Bad<>(faults);
        };
    }
}
