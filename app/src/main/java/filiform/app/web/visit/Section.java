package filiform.app.web.visit;

import filiform.app.contract.Step;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The parts of a visit that are told on their own, in the order of the page: each is one form and one event.
public enum Section {
    PATIENT("patient.told", Step.SCREEN, "before", false),
    SCREENING("screening.answered", Step.SCREEN, "before", false),
    NEEDLE("needle.chosen", Step.PLAN, "plan", false),
    SENSATION("sensation.reported", Step.RESPOND, "during", true),
    FINDINGS("findings.recorded", Step.ASSESS, "after", true),
    SYMPTOMS("symptoms.reported", Step.TRIAGE, "home", true);

    private final String type;
    private final Step step;
    private final String anchor;
    private final boolean repeats;

    Section(String type, Step step, String anchor, boolean repeats) {
        this.type = type;
        this.step = step;
        this.anchor = anchor;
        this.repeats = repeats;
    }

    /// The type of the event; stable.
    public String type() {
        return type;
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

    public static Optional<Section> ofType(String type) {
        return List.of(values()).stream()
                .filter(section -> section.type.equals(type))
                .findFirst();
    }

    public static Optional<Section> ofWord(String word) {
        return List.of(values()).stream()
                .filter(section -> section.word().equals(word))
                .findFirst();
    }
}
