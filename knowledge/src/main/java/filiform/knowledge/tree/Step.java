package filiform.knowledge.tree;

/// One step down a tree; where there is nothing below, it stays, so that a fault still gets the nearest line.
public final class Step {

    private Step() {}

    public static Value down(Value value, String step) {
        return switch (value) {
            case Value.Fields(var values, var _) -> values.getOrDefault(step, value);
            case Value.Items(var values, var _) -> item(value, values, step);
            case Value.Text _, Value.Amount _, Value.Flag _, Value.Nothing _ -> value;
        };
    }

    private static Value item(Value list, java.util.List<Value> values, String step) {
        boolean number = step.matches("\\d{1,6}");
        return number && Integer.parseInt(step) < values.size() ? values.get(Integer.parseInt(step)) : list;
    }
}
