package filiform.app.contract;

import filiform.app.json.Fields;
import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.BodyPlace;
import filiform.atlas.Match;
import filiform.atlas.Muscle;
import filiform.atlas.Names;
import filiform.measure.Answer;
import filiform.response.After;
import filiform.response.Descriptor;
import filiform.response.Direction;
import filiform.response.Felt;
import filiform.response.NeedlePlace;
import filiform.response.Report;
import filiform.response.Seen;
import filiform.response.StopTable;
import filiform.response.TimeCourse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads what `respond` is asked: the needle, the sensation, the signs, the patient, and what is known after a stop.
final class RespondForm {

    private final Atlas atlas;
    private final StopTable table;

    RespondForm(Atlas atlas, StopTable table) {
        this.atlas = atlas;
        this.table = table;
    }

    record Read(NeedleAsked needle, Report report, After after) {}

    Read read(Fields fields) {
        NeedleAsked needle = NeedleAsked.read(fields.object("needle"), atlas.sites(), false);
        Felt felt = felt(fields.object("sensation"));
        var seen = new Seen(words(fields, "signs", table.signs()), muscles(fields), weak(fields));
        Fields patient = fields.object("patient");
        var dulling = Common.answers(patient, table.dulling());
        patient.close();
        After after = after(fields.object("after"));
        fields.close();
        NeedlePlace place = needle.site().isEmpty()
                ? NeedlePlace.UNKNOWN
                : NeedlePlace.at(needle.site().getFirst(), atlas);
        return new Read(needle, new Report(place, felt, seen, dulling), after);
    }

    private Felt felt(Fields sensation) {
        var where = new ArrayList<>(
                sensation.texts("where").stream().map(this::place).toList());
        where.addAll(new DrawnPlaces(atlas).read(sensation));
        var felt = new Felt(
                words(sensation, "quality", table.qualities()),
                answer(sensation, "radiates"),
                sensation.word("direction", Direction.class).orElse(Direction.NOT_KNOWN),
                where,
                sensation.whole("intensity", 0, 10),
                sensation.word("course", TimeCourse.class).orElse(TimeCourse.NOT_KNOWN),
                sensation.whole("minutes", 0, 1440));
        sensation.close();
        return felt;
    }

    private static After after(Fields fields) {
        var after = new After(
                answer(fields, "symptom_free"), answer(fields, "examination_normal"), answer(fields, "agreed"));
        fields.close();
        return after;
    }

    private static Answer answer(Fields fields, String key) {
        return fields.word(key, Answer.class).orElse(Answer.UNKNOWN);
    }

    /// A place under the name in which referred pain is known, or an area of skin under its own; what is neither stays
    /// as it was told.
    private String place(String text) {
        if (atlas.places().find(text) instanceof Match.Found<BodyPlace>(BodyPlace place)) {
            return place.name();
        }
        return atlas.areas().find(text) instanceof Match.Found<Area>(Area area) ? area.name() : text;
    }

    private List<String> muscles(Fields fields) {
        var muscles = new ArrayList<String>();
        for (String text : fields.texts("twitch_in")) {
            fields.find(fields.where("twitch_in"), text, atlas.muscles())
                    .map(Muscle::name)
                    .ifPresent(muscles::add);
        }
        return muscles;
    }

    /// Muscles, and movements as the atlas names them.
    private List<String> weak(Fields fields) {
        var weak = new ArrayList<String>();
        for (String text : fields.texts("weak")) {
            if (atlas.muscles().all().stream()
                    .flatMap(muscle -> muscle.actions().stream())
                    .anyMatch(action -> Names.fold(action.name()).equals(Names.fold(text)))) {
                weak.add(text);
            } else {
                fields.find(fields.where("weak"), text, atlas.muscles())
                        .map(Muscle::name)
                        .ifPresent(weak::add);
            }
        }
        return weak;
    }

    private static Set<String> words(Fields fields, String key, Names<Descriptor> vocabulary) {
        var words = new LinkedHashSet<String>();
        for (String text : fields.texts(key)) {
            fields.find(fields.where(key), text, vocabulary)
                    .map(Descriptor::name)
                    .ifPresent(words::add);
        }
        return words;
    }
}
