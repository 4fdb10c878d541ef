package filiform.app.web.live;

import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.json.Parsed;
import filiform.app.web.form.Filled;
import filiform.app.web.form.SectionForm;
import filiform.app.web.table.Kind;
import filiform.app.web.table.TableRoom;
import filiform.app.web.table.TableRoom.Sent;
import filiform.app.web.table.TableRoom.Standing;
import filiform.app.web.visit.Answers;
import filiform.app.web.visit.Entry;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitFile;
import filiform.app.web.visit.VisitState;
import filiform.knowledge.tree.Fault;
import filiform.record.Appended;
import filiform.record.visit.Scribe;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Takes what was tapped beside the needle, maybe long ago and more than once, and says how the visit stands.
public final class LiveRoom {

    /// What the live page records as the table does.
    private static final Set<Kind> KINDS =
            EnumSet.of(Kind.NEEDLE, Kind.OUT, Kind.RESPONSE, Kind.ACTION, Kind.NOTE, Kind.RETRACTION);

    private static final String SENSATION = Section.SENSATION.word();

    /// Somebody else may record at the same moment; what stands then is looked at again so often.
    private static final int TRIES = 3;

    private final TableRoom table;
    private final Scribe scribe;
    private final Answers answers;
    private final LiveState state;

    public LiveRoom(TableRoom table, Scribe scribe, Answers answers) {
        this.table = table;
        this.scribe = scribe;
        this.answers = answers;
        state = new LiveState(answers.decisions().knowledge().atlas());
    }

    public static boolean takes(String kind) {
        return kind.equals(SENSATION) || Kind.of(kind).filter(KINDS::contains).isPresent();
    }

    public Optional<Standing> find(UUID visit) {
        return table.find(visit);
    }

    /// How the visit stands.
    ///
    /// @param asking under which a needle would be recorded
    public ObjectNode state(Standing standing, Sent asking, String token) {
        return state.of(
                standing,
                asking.author(),
                token,
                next -> table.refusals(standing, Kind.NEEDLE, new Filled(needle(standing, next)), asking));
    }

    /// Records one tap, or says every reason why not. What is there already under its id was recorded before.
    public List<String> record(UUID visit, String kind, Map<String, List<String>> fields, Sent sent) {
        List<String> refused = List.of();
        for (int i = 0; i < TRIES; i++) {
            if (there(visit, sent)) {
                return List.of();
            }
            Standing standing = table.find(visit).orElseThrow();
            refused = once(standing, kind, fields, sent);
            boolean moved = table.find(visit).orElseThrow().note().seen()
                    != standing.note().seen();
            if (refused.isEmpty() || !moved) {
                return refused;
            }
        }
        return refused;
    }

    private boolean there(UUID visit, Sent sent) {
        return scribe.journal()
                .find(sent.id())
                .filter(known -> known.event().visit().equals(Optional.of(visit)))
                .isPresent();
    }

    private List<String> once(Standing standing, String kind, Map<String, List<String>> fields, Sent sent) {
        if (kind.equals(SENSATION)) {
            return felt(standing.state(), new Filled(fields), sent);
        }
        Kind form = Kind.of(kind).orElseThrow();
        var filled = new Filled(form == Kind.NEEDLE ? needle(standing, fields) : fields);
        return table.record(standing, form, filled, sent);
    }

    /// The clinic numbers the needles as they arrive: a page without network cannot know what others recorded.
    private static Map<String, List<String>> needle(Standing standing, Map<String, List<String>> fields) {
        var numbered = new HashMap<>(fields);
        numbered.put("number", List.of(Integer.toString(standing.note().nextNumber())));
        return numbered;
    }

    private List<String> felt(VisitState visit, Filled filled, Sent sent) {
        for (String around : List.of("id", "happened_at", "corrects", "why")) {
            filled.text(around);
        }
        SectionForm.Read read = SectionForm.read(Section.SENSATION, filled);
        var entry =
                new Entry(sent.id(), Section.SENSATION, sent.happened(), filled.text("when"), List.of(), read.input());
        var faults = new ArrayList<String>();
        if (!filled.strangers().isEmpty() || entry.when().length() > 200) {
            faults.add("This holds a field that is not known here.");
        }
        if (answers.answer(visit, Section.SENSATION.step(), VisitFile.input(visit.with(entry), entry))
                instanceof Parsed.Bad<?>(List<Fault> wrong)) {
            wrong.forEach(fault -> faults.add(fault.what()));
        }
        if (!faults.isEmpty()) {
            return faults;
        }
        var told = new Scribe.Entry(
                sent.id(),
                visit.patient(),
                Optional.of(visit.id()),
                sent.happened(),
                sent.author(),
                Optional.empty(),
                entry.told());
        return switch (scribe.write(told)) {
            case Appended.New _, Appended.AlreadyThere _ -> List.of();
            case Appended.Overtaken _, Appended.Conflict _ ->
                List.of("Something else was recorded under this entry's id. Look at what stands there.");
        };
    }
}
