package filiform.app.contract;

import filiform.app.json.Fields;
import filiform.atlas.Atlas;
import filiform.atlas.BodyPlace;
import filiform.atlas.Match;
import filiform.atlas.Names;
import filiform.measure.Answer;
import filiform.response.Descriptor;
import filiform.response.NeedlePlace;
import filiform.response.Report;
import filiform.response.StopTable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Reads what `respond` is asked: the needle, the sensation, the signs.
final class RespondForm {

    private final Atlas atlas;
    private final StopTable table;

    RespondForm(Atlas atlas, StopTable table) {
        this.atlas = atlas;
        this.table = table;
    }

    record Read(NeedleAsked needle, Report report) {}

    Read read(Fields fields) {
        NeedleAsked needle = NeedleAsked.read(fields.object("needle"), atlas.sites(), false);
        Fields sensation = fields.object("sensation");
        Set<String> qualities = words(sensation, "quality", table.qualities());
        Answer radiates = sensation.word("radiates", Answer.class).orElse(Answer.UNKNOWN);
        List<String> where = sensation.texts("where").stream().map(this::place).toList();
        OptionalInt intensity = sensation.whole("intensity", 0, 10);
        sensation.close();
        Set<String> signs = words(fields, "signs", table.signs());
        fields.close();
        NeedlePlace place = needle.site().isEmpty()
                ? NeedlePlace.UNKNOWN
                : NeedlePlace.at(needle.site().getFirst(), atlas);
        return new Read(needle, new Report(place, qualities, radiates, where, intensity, signs));
    }

    /// A place under the name in which referred pain is known; what is no known place stays as it was told.
    private String place(String text) {
        return atlas.places().find(text) instanceof Match.Found<BodyPlace>(BodyPlace place) ? place.name() : text;
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
