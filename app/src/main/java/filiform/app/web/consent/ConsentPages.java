package filiform.app.web.consent;

import filiform.app.web.consent.ConsentView.Line;
import filiform.app.web.consent.ConsentView.Part;
import filiform.app.web.consent.ConsentView.RiskRow;
import filiform.app.web.consent.ConsentView.TouchRow;
import filiform.app.web.form.Typed;
import filiform.app.web.page.Card;
import filiform.app.web.page.Shell;
import filiform.app.web.page.StepStrip;
import filiform.app.web.page.VisitPages;
import filiform.app.web.visit.VisitState;
import filiform.atlas.Basis;
import filiform.atlas.Grade;
import filiform.atlas.Source;
import filiform.planning.consent.ConsentText;
import filiform.planning.consent.Count;
import filiform.planning.consent.Risk;
import filiform.planning.consent.Section;
import filiform.planning.consent.Touch;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes the page of a consent.
final class ConsentPages {

    /// What neither the plan, nor this patient, nor a harm changes.
    private static final Set<filiform.planning.consent.Part> FOLDED = EnumSet.of(
            filiform.planning.consent.Part.DIFFERENT,
            filiform.planning.consent.Part.ASK,
            filiform.planning.consent.Part.COPY);

    private final Shell shell;

    ConsentPages(Shell shell) {
        this.shell = shell;
    }

    ConsentView page(
            VisitState state,
            StepStrip steps,
            String patient,
            Card standing,
            ConsentText text,
            String hash,
            Map<String, List<String>> values,
            List<String> faults) {
        return new ConsentView(
                shell.titled((faults.isEmpty() ? "" : "Not saved: ") + "Consent"),
                steps,
                VisitPages.address(state.id()) + "/consent",
                VisitPages.address(state.id()) + "/table",
                patient,
                text.title(),
                text.note(),
                standing,
                text.sections().stream().map(section -> part(section, text)).toList(),
                hash,
                state.site(),
                Typed.of("consent", values),
                faults);
    }

    private static Part part(Section section, ConsentText text) {
        return new Part(
                section.heading(),
                FOLDED.contains(section.part()),
                section.lines().stream()
                        .map(line -> new Line(
                                line.text(),
                                line.basis().map(ConsentPages::basis).orElse("")))
                        .toList(),
                section.part() == filiform.planning.consent.Part.RISKS
                        ? text.risks().stream().map(ConsentPages::risk).toList()
                        : List.of(),
                section.part() == filiform.planning.consent.Part.TOUCH
                        ? text.touches().stream().map(ConsentPages::touch).toList()
                        : List.of());
    }

    /// Where every count is of one visit, the first is the most: the others are only fewer of the same.
    private static RiskRow risk(Risk risk) {
        boolean most =
                risk.notKnown().isEmpty() && risk.harm().counts().stream().allMatch(Count::forOneVisit);
        int shown = most ? 1 : risk.words().size();
        return new RiskRow(
                risk.harm().name(),
                risk.harm().words(),
                risk.shown().map(IconArray::of).orElse(""),
                risk.shown()
                        .map(frequency -> (risk.atMost() ? "at most " : "") + IconArray.words(frequency))
                        .orElse(""),
                risk.words().subList(0, shown),
                risk.words().subList(shown, risk.words().size()),
                risk.notKnown(),
                risk.raisedBy(),
                risk.mayRaise(),
                risk.harm().watch(),
                basis(risk.grade(), risk.sources()));
    }

    private static TouchRow touch(Touch touch) {
        return new TouchRow(
                touch.structure(),
                touch.words(),
                IconArray.of(touch.shown()),
                (touch.below() ? "fewer than " : "") + IconArray.words(touch.shown()),
                basis(Optional.of(touch.grade()), touch.sources()));
    }

    private static String basis(Basis basis) {
        return basis(Optional.of(basis.grade()), basis.sources());
    }

    private static String basis(Optional<Grade> grade, List<Source> sources) {
        String keys = String.join(", ", sources.stream().map(Source::key).toList());
        return grade.map(Grade::words).orElse("no number known") + (keys.isEmpty() ? "" : ": " + keys);
    }
}
