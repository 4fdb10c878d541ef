package filiform.app.web.consent;

import filiform.planning.consent.Frequency;

/// So many of so many as a grid of people: the ones that it happens to are filled squares, the others are rings, so
/// that the picture is told without colour.
final class IconArray {

    private static final int STEP = 10;
    private static final int MOST = 1000;

    private IconArray() {}

    /// The picture: of 100 in rows of 10, of 1,000 in rows of 40. A rarer harm is drawn as one in 1,000 and its words
    /// say
    /// how many such pictures hold one.
    static String of(Frequency frequency) {
        int drawn = Math.min(frequency.outOf(), MOST);
        int across = drawn <= 100 ? 10 : 40;
        int filled = frequency.outOf() > MOST ? 0 : frequency.count();
        var rings = new StringBuilder();
        var squares = new StringBuilder();
        for (int i = 0; i < drawn; i++) {
            int x = i % across * STEP + 5;
            int y = i / across * STEP + 5;
            if (i < filled) {
                squares.append("M%d %dh8v8h-8z".formatted(x - 4, y - 4));
            } else {
                rings.append("M%d %da3 3 0 1 0 6 0a3 3 0 1 0-6 0".formatted(x - 3, y));
            }
        }
        return """
                <svg class="icons" viewBox="0 0 %d %d" role="img" aria-label="%s"><path class="icons-none" d="%s"/><path class="icons-some" d="%s"/></svg>""".formatted(across * STEP, drawn / across * STEP, words(frequency), rings, squares);
    }

    /// What the picture shows, in words.
    static String words(Frequency frequency) {
        if (frequency.outOf() <= MOST) {
            return "%,d filled of %,d".formatted(frequency.count(), frequency.outOf());
        }
        return "%s: none of these 1,000; %,d pictures like this one together hold %,d"
                .formatted(frequency.words(), frequency.outOf() / MOST, frequency.count());
    }
}
