package filiform.planning.consent;

import filiform.atlas.Site;
import filiform.measure.Answer;
import filiform.screening.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the consent text for a plan.
///
/// Nothing unknown takes a word away: an unknown site names every harm, a question that nobody answered names what it
/// could raise.
public final class Inform {

    private final ConsentTable table;
    private final ConsentAsked asked;

    private Inform(ConsentTable table, ConsentAsked asked) {
        this.table = table;
        this.asked = asked;
    }

    public static ConsentText inform(ConsentTable table, ConsentAsked asked) {
        return new Inform(table, asked).text();
    }

    private ConsentText text() {
        Optional<Site> site = asked.plan().map(plan -> plan.question().site());
        List<Benefit> benefits = table.benefits().stream()
                .filter(benefit -> benefit.regions().isEmpty()
                        || site.isEmpty()
                        || site.get().regions().stream().anyMatch(benefit.regions()::contains))
                .toList();
        List<Risk> risks = table.harms().stream()
                .filter(harm -> harm.arisesAt(site))
                .map(harm -> Risks.of(harm, raisers(harm, Answer.YES), raisers(harm, Answer.UNKNOWN)))
                .toList();
        List<Touch> touches = asked.plan().map(Touches::of).orElse(List.of());
        var sections = new ArrayList<Section>();
        for (Part part : Part.values()) {
            Section fixed = table.section(part);
            var lines = new ArrayList<>(fixed.lines());
            lines.addAll(more(part, benefits));
            sections.add(new Section(part, fixed.heading(), lines));
        }
        return new ConsentText(table.title(), table.note(), sections, benefits, risks, touches);
    }

    private List<Line> more(Part part, List<Benefit> benefits) {
        return switch (part) {
            case PLAN -> PlanLines.of(asked.plan(), asked.reason());
            case BENEFIT ->
                benefits.stream()
                        .map(benefit -> new Line(
                                benefit.words() + " " + benefit.certainty().words(), Optional.of(benefit.basis())))
                        .toList();
            case TOUCH -> asked.plan().isEmpty() ? List.of(Line.plain(PlanLines.NO_PLAN)) : List.of();
            case YOU -> you();
            case WHAT, NO_CURE, DIFFERENT, RISKS, INSTEAD, RIGHTS, HOME, ASK, COPY -> List.of();
        };
    }

    private List<Line> you() {
        var lines = new ArrayList<Line>();
        var open = new ArrayList<String>();
        for (Raiser raiser : table.raisers()) {
            switch (has(raiser)) {
                case YES -> lines.add(new Line(raiser.words(), Optional.of(raiser.basis())));
                case UNKNOWN -> open.add(raiser.name());
                case NO -> {}
            }
        }
        if (!open.isEmpty()) {
            lines.add(Line.plain("Not known yet, and to be asked before the needle: %s. Each of these can raise a risk."
                    .formatted(String.join("; ", open))));
        }
        if (lines.isEmpty()) {
            lines.add(Line.plain(
                    "From what you told us, nothing on our list raises your risk. Tell us if something changes."));
        }
        return lines;
    }

    private List<String> raisers(Harm harm, Answer answer) {
        return table.raisers().stream()
                .filter(raiser -> raiser.harms().contains(harm.id()) && has(raiser) == answer)
                .map(raiser -> answer == Answer.YES ? raiser.words() : raiser.name())
                .toList();
    }

    /// What screening found; a question that was not put, because it bears on another site, counts as no.
    private Answer has(Raiser raiser) {
        if (asked.screening().isEmpty()) {
            return Answer.UNKNOWN;
        }
        return asked.screening().get().findings().stream()
                .filter(finding -> finding.question().id().equals(raiser.question()))
                .map(Finding::answer)
                .findFirst()
                .orElse(Answer.NO);
    }
}
