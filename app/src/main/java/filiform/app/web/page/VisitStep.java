package filiform.app.web.page;

import java.util.UUID;

/// The steps of a visit in the order in which they are taken; each has a page of its own.
public enum VisitStep {
    BEFORE("Before", "/screening"),
    PLAN("Plan", "/plan"),
    CONSENT("Consent", "/consent"),
    NEEDLES("Needles", "/table"),
    AFTER("After", "/after");

    private final String words;
    private final String path;

    VisitStep(String words, String path) {
        this.words = words;
        this.path = path;
    }

    public String words() {
        return words;
    }

    /// Where the step of this visit stands.
    public String address(UUID visit) {
        return VisitPages.address(visit) + path;
    }
}
