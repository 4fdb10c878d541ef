package filiform.knowledge.check;

import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Faults;
import filiform.knowledge.tree.Place;
import filiform.knowledge.tree.Value;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/// Reads one YAML file as a tree that knows its lines.
///
/// A plain word is text unless it is written like a JSON number, `true`, `false` or `null`: `no` and `1e400` are texts.
/// Blanks around a text are dropped. Anchors, aliases, tags and second documents are refused: content does not need
/// them, and they can be made to
/// explode.
final class YamlTree {

    /// In bytes; the longest file of real content is a twentieth of it.
    static final int LARGEST = 2_000_000;

    private static final int DEEPEST = 40;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private final String file;
    private final Faults faults;
    private final ParserImpl events;
    private int depth;

    private YamlTree(String file, String text, Faults faults) {
        this.file = file;
        this.faults = faults;
        events = new ParserImpl(new StreamReader(text), new LoaderOptions());
    }

    /// The fields at the top of the file; empty, with its faults, where the file cannot be used.
    static Optional<Value.Fields> read(String file, byte[] bytes, Faults faults) {
        if (bytes.length > LARGEST) {
            faults.add(Code.TOO_LARGE, file, "Is %d bytes long, at most %d.".formatted(bytes.length, LARGEST));
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new YamlTree(file, text, faults).document();
        } catch (CharacterCodingException e) {
            faults.add(Code.UNREADABLE, file, "Is not text in UTF-8.");
        } catch (MarkedYAMLException e) {
            faults.add(Code.UNREADABLE, file + line(e), Sentence.of(e.getProblem()));
        } catch (YAMLException e) {
            faults.add(Code.UNREADABLE, file, Sentence.of(String.valueOf(e.getMessage())));
        } catch (TooDeep e) {
            faults.add(Code.TOO_LARGE, file, "Is nested more than %d levels deep.".formatted(DEEPEST));
        }
        return Optional.empty();
    }

    private static String line(MarkedYAMLException e) {
        return e.getProblemMark() == null ? "" : ":" + (e.getProblemMark().getLine() + 1);
    }

    /// Ends the reading of a file at once: going on would only cost time.
    private static final class TooDeep extends Exception {
        private static final long serialVersionUID = 1;
    }

    private Optional<Value.Fields> document() throws TooDeep {
        var place = new Place.Top(file);
        events.getEvent();
        if (!events.checkEvent(Event.ID.DocumentStart)) {
            faults.add(Code.UNREADABLE, file, "Is empty.");
            return Optional.empty();
        }
        events.getEvent();
        Value value = value(place);
        events.getEvent();
        if (events.checkEvent(Event.ID.DocumentStart)) {
            faults.add(Code.NOT_PLAIN, file, "Holds a second document.");
        }
        if (value instanceof Value.Fields fields) {
            return Optional.of(fields);
        }
        faults.add(Code.WRONG_TYPE, place.words(value.line()), "Must be a group of fields.");
        return Optional.empty();
    }

    private Value value(Place place) throws TooDeep {
        Event event = events.getEvent();
        int line = event.getStartMark().getLine() + 1;
        if (event instanceof NodeEvent node) {
            refuseExtras(node, place.words(line));
        }
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event, line);
            case SequenceStart -> items(place, line);
            case MappingStart -> fields(place, line);
            default -> new Value.Nothing(line);
        };
    }

    private void refuseExtras(NodeEvent node, String where) {
        if (node instanceof AliasEvent || node.getAnchor() != null) {
            faults.add(Code.NOT_PLAIN, where, "Write the value out; anchors and aliases are not used.");
        }
        String tag = switch (node) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> null;
        };
        if (tag != null) {
            faults.add(Code.NOT_PLAIN, where, "Write the value without the tag '%s'.".formatted(tag));
        }
    }

    private Value.Items items(Place place, int line) throws TooDeep {
        deeper();
        var values = new ArrayList<Value>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            values.add(value(place.then(values.size())));
        }
        events.getEvent();
        depth--;
        return new Value.Items(values, line);
    }

    private Value.Fields fields(Place place, int line) throws TooDeep {
        deeper();
        Map<String, Value> values = new LinkedHashMap<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            field(place, values);
        }
        events.getEvent();
        depth--;
        return new Value.Fields(values, line);
    }

    private void field(Place place, Map<String, Value> values) throws TooDeep {
        Event event = events.peekEvent();
        int line = event.getStartMark().getLine() + 1;
        if (!(event instanceof ScalarEvent scalar)) {
            faults.add(Code.NOT_PLAIN, place.words(line), "The name of a field must be a plain word.");
            value(place);
            value(place);
            return;
        }
        events.getEvent();
        refuseExtras(scalar, place.words(line));
        String key = scalar.getValue();
        if (values.putIfAbsent(key, value(place.then(key))) != null) {
            faults.add(Code.KEY_TWICE, place.then(key).words(line), "'%s' stands here twice.".formatted(key));
        }
    }

    private void deeper() throws TooDeep {
        if (++depth > DEEPEST) {
            throw new TooDeep();
        }
    }

    private static Value scalar(ScalarEvent scalar, int line) {
        String text = scalar.getValue().strip();
        if (!scalar.isPlain()) {
            return new Value.Text(text, line);
        }
        return switch (text) {
            case "true", "false" -> new Value.Flag(text.equals("true"), line);
            case "", "~", "null" -> new Value.Nothing(line);
            default ->
                NUMBER.matcher(text).matches() && Double.isFinite(Double.parseDouble(text))
                        ? new Value.Amount(Double.parseDouble(text), line)
                        : new Value.Text(text, line);
        };
    }
}
