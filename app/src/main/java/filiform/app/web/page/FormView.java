package filiform.app.web.page;

import filiform.app.web.form.Typed;
import filiform.app.web.visit.Section;
import java.util.UUID;

/// A section's form.
///
/// @param action   where it is sent
/// @param id       of the event that it will make; sent twice, it counts once
/// @param corrects the entry that it takes the place of, or blank
/// @param seen     the place in the journal up to which its visit is shown
/// @param open     shown unfolded
public record FormView(Section section, String action, UUID id, String corrects, long seen, Typed typed, boolean open) {

    public String anchor() {
        return "form-" + section.word();
    }

    /// The same form with other content.
    public FormView with(Typed other) {
        return new FormView(section, action, id, corrects, seen, other, true);
    }
}
