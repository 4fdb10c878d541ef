package filiform.app.web.visit;

import filiform.app.contract.Step;
import filiform.record.event.VisitEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The parts of a visit that are told on their own, in the order of the page: each is one form and one event.
public enum Section {
    PATIENT(Step.SCREEN, "before", false),
    SCREENING(Step.SCREEN, "before", false),
    NEEDLE(Step.PLAN, "plan", false),
    SENSATION(Step.RESPOND, "during", true),
    FINDINGS(Step.ASSESS, "after", true),
    SYMPTOMS(Step.TRIAGE, "home", true);

    private final Step step;
    private final String anchor;
    private final boolean repeats;

    Section(Step step, String anchor, boolean repeats) {
        this.step = step;
        this.anchor = anchor;
        this.repeats = repeats;
    }

    /// The same in the record.
    public VisitEvent.Section recorded() {
        return VisitEvent.Section.valueOf(name());
    }

    static Section of(VisitEvent.Section recorded) {
        return valueOf(recorded.name());
    }

    /// The question by which the section's input is checked.
    public Step step() {
        return step;
    }

    /// The part of the page that it belongs to.
    public String anchor() {
        return anchor;
    }

    /// True where a later entry stands beside the earlier ones; false where it takes their place.
    public boolean repeats() {
        return repeats;
    }

    /// As it stands in addresses.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Section> ofWord(String word) {
        return List.of(values()).stream()
                .filter(section -> section.word().equals(word))
                .findFirst();
    }
}
