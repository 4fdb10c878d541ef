package filiform.app.web.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.atlas.Names;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One finding as an address holds it: `muscle.supinator=0@2026-02-20@right`. The field names its kind and subject; the
/// value says what was found, then, each after an `@`, its date or day and its side where they are its own.
///
/// @param kind  a key of [FindingsForm#KINDS], or `outline`
/// @param name  what was examined; `radial nerve across spiral groove` for `ncs`, `radial nerve by ultrasound` for
///              `imaging`, the view for an outline
/// @param value what was found; for `emg` denervation (`true`, `false`) or the units that answer (`none`, `reduced`,
///              `full`); for `radiation` also what runs there (`nerve`, `dull`); `reduced:20,30;25,30;25,40` for an
/// outline, `reduced+rest:` where the rest is normal
/// @param tags  dates, days and sides
public record FoundLine(String kind, String name, String value, List<String> tags) {

    public static final String OUTLINE = "outline";

    private static final String REST = "+rest";
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{1,5}");
    private static final Pattern ACROSS = Pattern.compile("(.*?) (?:across|by) (.*)");
    private static final Pattern DRAWN = Pattern.compile("([^:+]*)(\\+rest)?:(.*)");
    private static final Set<String> IRRITATED = Set.of("pain", "paraesthesia");
    private static final Set<String> RECRUITED = Set.of("none", "reduced", "full");
    private static final Set<String> QUALITIES = Set.of("nerve", "dull");

    public FoundLine {
        tags = List.copyOf(tags);
    }

    static FoundLine of(String kind, String name, String text) {
        List<String> parts = List.of(text.split("@", -1));
        return new FoundLine(
                kind,
                name.strip(),
                parts.getFirst().strip(),
                parts.stream()
                        .skip(1)
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList());
    }

    public String field() {
        return kind + "." + name;
    }

    public String text() {
        return String.join("@", Stream.concat(Stream.of(value), tags.stream()).toList());
    }

    /// Its own date, or blank where it is of the present examination.
    public String date() {
        return tags.stream()
                .filter(tag -> DATE.matcher(tag).matches())
                .findFirst()
                .orElse("");
    }

    /// Its own side, or blank where it is the needle's.
    public String side() {
        return tags.stream()
                .map(tag -> tag.toLowerCase(Locale.ROOT))
                .filter(tag -> tag.equals("left") || tag.equals("right"))
                .findFirst()
                .orElse("");
    }

    /// The same finding with its day written down.
    FoundLine on(String date) {
        return tags.stream().anyMatch(FoundLine::timed)
                ? this
                : new FoundLine(
                        kind,
                        name,
                        value,
                        Stream.concat(Stream.of(date), tags.stream()).toList());
    }

    private static boolean timed(String tag) {
        return DATE.matcher(tag).matches() || DAY.matcher(tag).matches();
    }

    /// True where this, told later, takes the other's place: the same thing of the same day and side. Outlines stand
    /// beside one another.
    boolean replaces(FoundLine other) {
        boolean same = kind.equals(other.kind)
                && Names.fold(name).equals(Names.fold(other.name))
                && Set.copyOf(tags).equals(Set.copyOf(other.tags));
        if (!same || kind.equals(OUTLINE)) {
            return same && value.equals(other.value);
        }
        return !beside(other);
    }

    /// Tingling and pain stand beside lost touch; the units that answer beside denervation.
    private boolean beside(FoundLine other) {
        return switch (kind) {
            case "area" ->
                !value.equals("normal")
                        && !other.value.equals("normal")
                        && !value.equals(other.value)
                        && (IRRITATED.contains(value) || IRRITATED.contains(other.value));
            case "emg" -> RECRUITED.contains(value) != RECRUITED.contains(other.value);
            default -> false;
        };
    }

    /// The finding as the contract reads it.
    ObjectNode json() {
        ObjectNode finding = JsonNodeFactory.instance.objectNode();
        if (kind.equals(OUTLINE)) {
            outline(finding);
        } else {
            FindingsForm.KINDS.stream()
                    .filter(each -> each.key().equals(kind))
                    .findFirst()
                    .ifPresent(each -> named(finding, each));
        }
        for (String tag : tags) {
            if (DATE.matcher(tag).matches()) {
                finding.put("examined", tag);
            } else if (DAY.matcher(tag).matches()) {
                finding.put("day", Integer.parseInt(tag));
            } else {
                finding.put("side", tag);
            }
        }
        return finding;
    }

    private void named(ObjectNode finding, FindingsForm.Kind known) {
        Matcher parts = ACROSS.matcher(name);
        if (!known.more().isEmpty() && parts.matches()) {
            SectionForm.text(finding, kind, parts.group(1));
            SectionForm.text(finding, known.more().getFirst(), parts.group(2));
        } else {
            SectionForm.text(finding, kind, name);
        }
        if (kind.equals("emg") && RECRUITED.contains(value)) {
            finding.put("recruitment", value);
        } else if (kind.equals("radiation") && QUALITIES.contains(value)) {
            finding.put("quality", value);
        } else if (known.yes() && (value.equals("true") || value.equals("false"))) {
            finding.put(known.value(), Boolean.parseBoolean(value));
        } else {
            SectionForm.text(finding, known.value(), value);
        }
    }

    private void outline(ObjectNode finding) {
        ObjectNode outline = finding.putObject(OUTLINE);
        SectionForm.text(outline, "view", name);
        Matcher drawn = DRAWN.matcher(value);
        if (!drawn.matches()) {
            SectionForm.text(finding, "sensation", value);
            return;
        }
        SectionForm.text(finding, "sensation", drawn.group(1).strip());
        if (REST.equals(drawn.group(2))) {
            finding.put("rest", "normal");
        }
        ArrayNode points = outline.putArray("points");
        for (String point : drawn.group(3).split(";", -1)) {
            ArrayNode corner = points.addArray();
            for (String number : point.split(",", -1)) {
                ObjectNode held = JsonNodeFactory.instance.objectNode();
                SectionForm.number(held, "n", number.strip());
                corner.add(held.path("n"));
            }
        }
    }
}
