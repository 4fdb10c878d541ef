package filiform.knowledge.tree;

import filiform.atlas.Basis;
import filiform.atlas.Figure;
import filiform.atlas.Grade;
import filiform.atlas.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A cursor on one group of fields. What is missing or of the wrong type becomes a fault and a harmless stand-in, so
/// that a reader goes on and finds the next fault; nothing read with faults may be used.
public final class Entry {

    private static final Source NO_SOURCE = new Source("?", "?", "", "?", "?");

    private final Place place;
    private final Value.Fields fields;
    private final Reading reading;

    public Entry(Place place, Value.Fields fields, Reading reading) {
        this.place = place;
        this.fields = fields;
        this.reading = reading;
    }

    public boolean has(String key) {
        return fields.values().containsKey(key);
    }

    public List<String> keys() {
        return List.copyOf(fields.values().keySet());
    }

    public String text(String key) {
        return get(key) instanceof Value.Text(String text, var _) ? text : wrong(key, "text", "");
    }

    public String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    public double number(String key) {
        return get(key) instanceof Value.Amount(double number, var _) ? number : wrong(key, "a number", 0.0);
    }

    public double number(String key, double otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    public int whole(String key) {
        double number = number(key);
        return number == Math.rint(number) ? (int) number : wrong(key, "a whole number", 0);
    }

    public boolean flag(String key, boolean otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        return get(key) instanceof Value.Flag(boolean flag, var _) ? flag : wrong(key, "true or false", otherwise);
    }

    /// One of a fixed set of words, written in lower case with spaces.
    public <E extends Enum<E>> E word(String key, Class<E> words) {
        String text = text(key);
        E[] all = words.getEnumConstants();
        for (E one : all) {
            if (one.name().replace('_', ' ').toLowerCase(Locale.ROOT).equals(text)) {
                return one;
            }
        }
        fault(Code.NOT_ALLOWED, "'%s' is not one of the words allowed.".formatted(text), key);
        return all[0];
    }

    /// The texts of a list; empty where the key is left out.
    public List<String> texts(String key) {
        var texts = new ArrayList<String>();
        for (Value value : items(key)) {
            texts.add(value instanceof Value.Text(String text, var _) ? text : wrong(key, "a list of texts", ""));
        }
        return texts;
    }

    /// The numbers of a list; empty where the key is left out.
    public List<Double> amounts(String key) {
        var amounts = new ArrayList<Double>();
        for (Value value : items(key)) {
            amounts.add(
                    value instanceof Value.Amount(double number, var _)
                            ? number
                            : wrong(key, "a list of numbers", 0.0));
        }
        return amounts;
    }

    /// The rows of numbers of a list, such as corners or places; empty where the key is left out.
    ///
    /// @param width the numbers of each row
    public List<double[]> rows(String key, int width) {
        var rows = new ArrayList<double[]>();
        for (Value value : items(key)) {
            if (value instanceof Value.Items(var row, var _)
                    && row.size() == width
                    && row.stream().allMatch(Value.Amount.class::isInstance)) {
                rows.add(row.stream()
                        .mapToDouble(each -> ((Value.Amount) each).number())
                        .toArray());
            } else {
                wrong(key, "a list of rows of %d numbers".formatted(width), "");
            }
        }
        return rows;
    }

    /// The groups of a list; empty where the key is left out.
    public List<Entry> entries(String key) {
        var entries = new ArrayList<Entry>();
        List<Value> items = items(key);
        for (int i = 0; i < items.size(); i++) {
            entries.add(below(place.then(key).then(i), items.get(i), key));
        }
        return entries;
    }

    /// One group below this; an empty one, with its fault, where there is none.
    public Entry entry(String key) {
        return below(place.then(key), get(key), key);
    }

    /// Numbers by name, in the order of the file.
    public Map<String, Double> numbers(String key) {
        Entry group = entry(key);
        var numbers = new LinkedHashMap<String, Double>();
        group.keys().forEach(name -> numbers.put(name, group.number(name)));
        return numbers;
    }

    public Figure figure(String key) {
        return entry(key).figure();
    }

    /// This group as a figure. The error of the mean is as given, else sd / sqrt(people). An unknown spread between
    /// people is taken to be as wide as the error, never as none.
    public Figure figure() {
        int people = has("people") ? whole("people") : 0;
        double sd = number("sd", number("error", 0));
        double error = number("error", people > 1 ? sd / Math.sqrt(people) : 0);
        if (!has("error") && !(has("sd") && people > 1)) {
            fault(Code.NO_ERROR, "Needs an error, or an sd and at least two people.");
        }
        return new Figure(number("mean"), sd, people, error, basis());
    }

    public Basis basis(String key) {
        return entry(key).basis();
    }

    /// The grade, sources and note that stand among these fields.
    public Basis basis() {
        List<Source> sources = sources();
        return new Basis(
                word("grade", Grade.class), sources.isEmpty() ? List.of(NO_SOURCE) : sources, text("note", ""));
    }

    /// The sources cited among these fields; none at all is a fault.
    public List<Source> sources() {
        List<String> keys = texts("sources");
        var sources = new ArrayList<Source>();
        for (int i = 0; i < keys.size(); i++) {
            Source source = reading.sources().get(keys.get(i));
            if (source == null) {
                fault(Code.SOURCE_UNKNOWN, "'%s' is not in sources/.".formatted(keys.get(i)), "sources", i);
            } else {
                sources.add(source);
            }
        }
        if (keys.isEmpty()) {
            wrong("sources", "a list of source keys", "");
        }
        return sources;
    }

    /// Notes a fault here, or at the place that the steps lead to.
    public void fault(Code code, String what, Object... steps) {
        reading.faults().add(code, where(steps), what);
    }

    public String where(Object... steps) {
        Place at = place;
        Value value = fields;
        for (Object step : steps) {
            at = at.then(step);
            value = Step.down(value, step.toString());
        }
        return at.words(value.line());
    }

    private @Nullable Value get(String key) {
        return fields.values().get(key);
    }

    private List<Value> items(String key) {
        Value value = get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof Value.Items(var values, var _) ? values : wrong(key, "a list", List.of());
    }

    private Entry below(Place at, @Nullable Value value, String key) {
        return value instanceof Value.Fields group
                ? new Entry(at, group, reading)
                : new Entry(at, wrong(key, "a group of fields", new Value.Fields(Map.of(), fields.line())), reading);
    }

    private <T> T wrong(String key, String expected, T instead) {
        Value value = get(key);
        if (value == null) {
            fault(Code.FIELD_MISSING, "'%s' is missing.".formatted(key));
        } else {
            fault(Code.WRONG_TYPE, "'%s' must be %s, is %s.".formatted(key, expected, value.kind()), key);
        }
        return instead;
    }
}
