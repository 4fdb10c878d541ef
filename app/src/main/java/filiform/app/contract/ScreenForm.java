package filiform.app.contract;

import filiform.app.json.Fields;
import filiform.atlas.Names;
import filiform.atlas.Site;
import filiform.atlas.Term;
import filiform.measure.Answer;
import filiform.measure.Person;
import filiform.screening.Asked;
import filiform.screening.ScreeningTable;
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

    ScreenForm(Names<Site> sites, ScreeningTable table) {
        this.sites = sites;
        this.table = table;
    }

    record Read(Asked asked, List<Site> site) {}

    Read read(Fields fields) {
        Optional<Site> site = fields.named("site", sites);
        Fields facts = fields.object("facts");
        Person person = Common.person(facts);
        facts.close();
        var techniques = new LinkedHashSet<String>();
        for (String text : fields.texts("technique")) {
            fields.find(fields.where("technique"), text, table.techniques())
                    .map(Term::name)
                    .ifPresent(techniques::add);
        }
        Map<String, Answer> answers = Common.answers(fields.object("answers"), table.questions());
        fields.close();
        Set<String> regions = site.map(found -> Set.of(found.region())).orElse(Set.of());
        return new Read(
                new Asked(person, regions, techniques, answers), site.stream().toList());
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
        return new Asked(asked.person(), asked.regions(), asked.techniques(), answers);
    }
}
