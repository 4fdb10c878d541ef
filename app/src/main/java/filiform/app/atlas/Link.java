package filiform.app.atlas;

import filiform.atlas.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A reference to the sheet of a thing.
public record Link(Kind kind, String name) {

    public static Link to(Named thing) {
        return new Link(Kind.of(thing), thing.name());
    }

    /// Where the clinic shows it. Blanks become hyphens, which looking up a name takes for the same.
    public String address() {
        String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return "/atlas/%s/%s".formatted(kind.word(), URLEncoder.encode(slug, StandardCharsets.UTF_8));
    }
}
