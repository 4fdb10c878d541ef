package filiform.app.web.visit;

import filiform.app.contract.ConsentAnswer;
import filiform.app.contract.Decided.Planned;
import filiform.app.contract.Decided.Screened;
import filiform.planning.Plan;
import filiform.planning.consent.ConsentAsked;
import filiform.planning.consent.ConsentTable;
import filiform.planning.consent.ConsentText;
import filiform.planning.consent.Inform;
import filiform.record.visit.Admission;
import filiform.screening.Screening;
import java.util.List;
import java.util.Optional;

/// The words to which the patient of a visit would have to agree now.
public record ConsentWords(Answers answers, ConsentTable table) {

    public ConsentText text(VisitState state) {
        Optional<Plan> plan = answers.latest(state, Section.NEEDLE).map(decided -> ((Planned) decided).plan());
        Optional<Screening> screening =
                answers.latest(state, Section.SCREENING).map(decided -> ((Screened) decided).screening());
        return Inform.inform(table, new ConsentAsked(plan, "", screening));
    }

    /// The version of these words: a hash over every one of them.
    public static String version(ConsentText text) {
        return new ConsentAnswer(text, List.of()).version();
    }

    /// What is planned now.
    public Admission.Planned planned(VisitState state) {
        return new Admission.Planned(state.site(), version(text(state)));
    }
}
