package filiform.app.contract;

import filiform.app.json.Fields;
import filiform.app.json.Shown;
import filiform.atlas.Match;
import filiform.atlas.Names;
import filiform.atlas.Site;
import filiform.atlas.Term;
import filiform.injury.recovery.Baseline;
import filiform.measure.Answer;
import filiform.measure.Person;
import filiform.measure.Side;
import filiform.screening.Asked;
import filiform.screening.Medicine;
import filiform.screening.ScreeningTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads what `screen` is asked: the facts, the site, the technique and the answers.
final class ScreenForm {

    private final Names<Site> sites;
    private final ScreeningTable table;
    private final ExaminationForm examinations;
    private final PractitionerForm practitioners;

    ScreenForm(Names<Site> sites, ScreeningTable table, ExaminationForm examinations, PractitionerForm practitioners) {
        this.sites = sites;
        this.table = table;
        this.examinations = examinations;
        this.practitioners = practitioners;
    }

    /// What was read.
    ///
    /// @param practitioner who is to hold the needle; empty where nobody was told
    /// @param warnings     about medicines that no class here holds
    record Read(Asked asked, List<Site> site, Optional<PractitionerForm.Read> practitioner, List<String> warnings) {}

    Read read(Fields fields) {
        Optional<Site> site = fields.named("site", sites);
        Fields facts = fields.object("facts");
        Person person = Common.person(facts);
        facts.close();
        var techniques = new LinkedHashSet<String>();
        for (String text : fields.texts("technique")) {
            technique(fields, site, text).ifPresent(techniques::add);
        }
        var warnings = new ArrayList<String>();
        var unlisted = new ArrayList<String>();
        List<Medicine> medicines = medicines(fields.texts("medicines"), unlisted, warnings);
        Map<String, Answer> answers = Common.answers(fields.object("answers"), table.questions());
        baseline(fields, answers, warnings);
        Optional<PractitionerForm.Read> practitioner = practitioners.read(fields, warnings);
        fields.close();
        Set<String> regions = site.map(Site::regions).orElse(Set.of());
        return new Read(
                new Asked(person, regions, techniques, medicines, unlisted, answers),
                site.stream().toList(),
                practitioner,
                warnings);
    }

    /// What was found before the needle answers questions with yes, whatever was told.
    private void baseline(Fields fields, Map<String, Answer> answers, List<String> warnings) {
        Baseline.screening(examinations.before(fields, Side.UNSAID)).forEach((id, answer) -> {
            if (table.questions().has(id)) {
                if (answers.put(id, answer) == Answer.NO) {
                    warnings.add("'%s' was answered no, but the examination before the needle says yes: yes counts."
                            .formatted(id));
                }
            }
        });
    }

    /// A way of needling; the name of one of the site's techniques stands for how deep that goes.
    private Optional<String> technique(Fields fields, Optional<Site> site, String text) {
        Optional<String> ofSite = site.stream()
                .flatMap(found -> found.techniques().stream())
                .filter(each -> Names.fold(each.name()).equals(Names.fold(text)))
                .map(each -> each.depth().words())
                .findFirst();
        return ofSite.isPresent()
                ? ofSite
                : fields.find(fields.where("technique"), text, table.techniques())
                        .map(Term::name);
    }

    /// A medicine that is not listed is no fault, since nobody lists all: the question whether all are known stays
    /// open,
    /// and a warning says so.
    private List<Medicine> medicines(List<String> texts, List<String> unlisted, List<String> warnings) {
        var found = new ArrayList<Medicine>();
        for (String text : texts) {
            switch (table.medicines().find(text)) {
                case Match.Found<Medicine>(Medicine medicine) -> found.add(medicine);
                case Match.Ambiguous<Medicine>(List<String> candidates) -> {
                    unlisted.add(text);
                    warnings.add(unlisted(text, candidates));
                }
                case Match.Missing<Medicine>(List<String> near) -> {
                    unlisted.add(text);
                    warnings.add(unlisted(text, near));
                }
            }
        }
        return found;
    }

    private static String unlisted(String text, List<String> near) {
        return "'%s' is not in the list of medicines, which says nothing about it: find out whether it thins the blood, weakens"
                        .formatted(Shown.of(text))
                + " the defence against germs or bears on another question."
                + (near.isEmpty() ? "" : " Was this meant: %s?".formatted(String.join("; ", near)));
    }

    /// The same, with every open question answered no: shows what would clear.
    Asked allNo(Asked asked) {
        var answers = new LinkedHashMap<String, Answer>();
        table.questions().all().forEach(question -> answers.put(question.id(), Answer.NO));
        asked.answers().forEach((id, answer) -> {
            if (answer != Answer.UNKNOWN) {
                answers.put(id, answer);
            }
        });
        return new Asked(
                asked.person(), asked.regions(), asked.techniques(), asked.medicines(), asked.unlisted(), answers);
    }
}
