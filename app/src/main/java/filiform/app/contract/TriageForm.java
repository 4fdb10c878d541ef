package filiform.app.contract;

import filiform.app.json.Fields;
import filiform.atlas.Names;
import filiform.atlas.Site;
import filiform.followup.Case;
import filiform.followup.Session;
import filiform.followup.TriageTable;
import filiform.measure.Answer;
import filiform.planning.Guidance;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

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
        Optional<Site> site = session.named("site", sites);
        Common.side(session, "side");
        OptionalDouble hours = session.number("hours_since", 0, 100_000);
        Guidance guidance = session.word("guidance", Guidance.class).orElse(Guidance.PALPATION);
        session.close();
        Map<String, Answer> factors = Common.answers(fields.object("patient"), table.factors());
        Map<String, Answer> symptoms = Common.answers(fields.object("symptoms"), table.symptoms());
        OptionalInt contacts = fields.whole("contacts_before", 0, 1_000);
        fields.close();
        Set<String> regions = site.map(Site::regions).orElse(Set.of());
        return new Case(new Session(regions, hours, guidance), factors, symptoms, contacts);
    }
}
