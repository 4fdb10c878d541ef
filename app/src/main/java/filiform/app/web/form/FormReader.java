package filiform.app.web.form;

import filiform.knowledge.tree.Fault;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// Reads the fields of a form one by one and gathers every fault.
public final class FormReader {

    /// A number as people type it, with a comma or a point.
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}([.,][0-9]{1,4})?");

    /// What every form bears besides its own fields.
    public static final List<String> ENVELOPE =
            List.of("id", "happened_at", "corrects", "why", "seen", "stands", "csrf");

    private static final int LINE = 300;
    private static final int TEXT = 4000;

    private final Filled filled;
    private final List<Fault> faults = new ArrayList<>();

    public FormReader(Filled filled) {
        this.filled = filled;
    }

    /// A short text, blank where nothing was typed.
    public String line(String name) {
        return text(name, LINE);
    }

    /// A long text.
    public String words(String name) {
        return text(name, TEXT);
    }

    public String told(String name, String what) {
        String text = words(name);
        if (text.isBlank()) {
            fault("F-006", name, what);
        }
        return text;
    }

    private String text(String name, int most) {
        String text = filled.text(name);
        if (text.length() > most) {
            fault("F-008", name, "At most %d letters, these are %d.".formatted(most, text.length()));
        }
        if (text.indexOf('\0') >= 0) {
            fault("F-008", name, "This holds a letter that cannot be kept.");
        }
        return text;
    }

    public Optional<Double> number(String name, double low, double high, String unit) {
        String text = filled.text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        double number = NUMBER.matcher(text).matches() ? Double.parseDouble(text.replace(',', '.')) : Double.NaN;
        if (!(number >= low && number <= high)) {
            fault(
                    "F-007",
                    name,
                    "A number of %s to %s %s is needed."
                            .formatted(plain(low), plain(high), unit)
                            .strip());
            return Optional.empty();
        }
        return Optional.of(number);
    }

    public Optional<Integer> count(String name, int low, int high) {
        Optional<Double> number = number(name, low, high, "");
        if (number.isPresent() && number.get() != Math.rint(number.get())) {
            fault("F-007", name, "A whole number is needed.");
            return Optional.empty();
        }
        return number.map(Double::intValue);
    }

    public double needed(String name, double low, double high, String unit) {
        Optional<Double> number = number(name, low, high, unit);
        if (number.isEmpty() && filled.text(name).isEmpty()) {
            fault("F-006", name, "Needed: a number of %s to %s %s.".formatted(plain(low), plain(high), unit));
        }
        return number.orElse(low);
    }

    public <E extends Enum<E>> Optional<E> word(String name, Class<E> kind) {
        String text = filled.text(name);
        for (E value : kind.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(text)) {
                return Optional.of(value);
            }
        }
        if (!text.isEmpty()) {
            fault("F-009", name, "This is none of the choices.");
        }
        return Optional.empty();
    }

    public Optional<UUID> id(String name) {
        String text = filled.text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            fault("F-009", name, "This is no entry of the record.");
            return Optional.empty();
        }
    }

    /// Every ticked entry of the record.
    public List<UUID> ids(String name) {
        var ids = new ArrayList<UUID>();
        for (String text : all(name)) {
            try {
                ids.add(UUID.fromString(text));
            } catch (IllegalArgumentException _) {
                fault("F-009", name, "This is no entry of the record.");
            }
        }
        return ids;
    }

    /// One of the words given, or blank.
    public String choice(String name, Set<String> known) {
        String text = filled.text(name);
        if (!text.isEmpty() && !known.contains(text)) {
            fault("F-009", name, "This is none of the choices.");
            return "";
        }
        return text;
    }

    public Optional<LocalDate> date(String name) {
        String text = filled.text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1900 && date.getYear() < 2200) {
                return Optional.of(date);
            }
        } catch (DateTimeParseException _) {
            // Said below.
        }
        fault("F-007", name, "A date is needed, as in 2026-01-31.");
        return Optional.empty();
    }

    public List<String> all(String name) {
        return filled.all(name).stream().limit(100).toList();
    }

    public List<String> after(String prefix) {
        return filled.after(prefix);
    }

    public void fault(String code, String name, String what) {
        faults.add(new Fault(code, "$." + name, what));
    }

    /// Every fault so far, with the fields that no form has.
    public List<Fault> faults() {
        var all = new ArrayList<>(faults);
        if (!filled.strangers().isEmpty()) {
            all.add(new Fault("F-005", "$", "This form has a field that is not known here."));
        }
        return all;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
