package filiform.app.contract;

import filiform.app.json.Fields;
import filiform.atlas.Names;
import filiform.atlas.Site;
import filiform.followup.Case;
import filiform.followup.Session;
import filiform.followup.TriageTable;
import filiform.measure.Answer;
import filiform.planning.Guidance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what `triage` is asked: the session, the patient, the symptoms. What is left out is unknown.
final class TriageForm {

    private final Names<Site> sites;
    private final TriageTable table;

    TriageForm(Names<Site> sites, TriageTable table) {
        this.sites = sites;
        this.table = table;
    }

    Case read(Fields fields) {
        Fields session = fields.object("session");
        List<Site> needled = needled(session);
        Common.side(session, "side");
        OptionalDouble hours = session.number("hours_since", 0, 100_000);
        Guidance guidance = session.word("guidance", Guidance.class).orElse(Guidance.PALPATION);
        session.close();
        Map<String, Answer> factors = Common.answers(fields.object("patient"), table.factors());
        Map<String, Answer> symptoms = Common.answers(fields.object("symptoms"), table.symptoms());
        OptionalInt contacts = fields.whole("contacts_before", 0, 1_000);
        fields.close();
        Set<String> regions =
                needled.stream().flatMap(site -> site.regions().stream()).collect(Collectors.toSet());
        return new Case(new Session(regions, hours, guidance), factors, symptoms, contacts);
    }

    /// One site, or several: their regions add up.
    private List<Site> needled(Fields session) {
        var needled = new ArrayList<Site>();
        session.named("site", sites).ifPresent(needled::add);
        List<String> names = session.texts("sites");
        for (int i = 0; i < names.size(); i++) {
            session.find(session.where("sites") + "[" + i + "]", names.get(i), sites)
                    .ifPresent(needled::add);
        }
        return needled;
    }
}
