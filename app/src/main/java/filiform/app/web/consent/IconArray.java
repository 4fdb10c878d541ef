package filiform.app.web.consent;

import filiform.planning.consent.Frequency;

/// So many of so many as a grid of people: the ones that it happens to are filled squares, the others are rings, so
/// that the picture is told without colour.
final class IconArray {

    private static final int STEP = 10;
    private static final int MOST = 1000;

    private IconArray() {}

    /// The picture: of 100 in rows of 10, of 1,000 in rows of 40. What is rarer has none: a thousand rings of which
    /// none is filled would say that it never happens.
    static String of(Frequency frequency) {
        int drawn = frequency.outOf();
        if (drawn > MOST) {
            return "";
        }
        int across = drawn <= 100 ? 10 : 40;
        var rings = new StringBuilder();
        var squares = new StringBuilder();
        for (int i = 0; i < drawn; i++) {
            int x = i % across * STEP + 5;
            int y = i / across * STEP + 5;
            if (i < frequency.count()) {
                squares.append("M%d %dh8v8h-8z".formatted(x - 4, y - 4));
            } else {
                rings.append("M%d %da3 3 0 1 0 6 0a3 3 0 1 0-6 0".formatted(x - 3, y));
            }
        }
        return """
                <svg class="icons%s" viewBox="0 0 %d %d" role="img" aria-label="%s"><path class="icons-none" d="%s"/><path class="icons-some" d="%s"/></svg>""".formatted(
                across > 10 ? " thousand" : "", across * STEP, drawn / across * STEP, words(frequency), rings, squares);
    }

    /// What the picture shows, in words.
    static String words(Frequency frequency) {
        return "%,d filled of %,d".formatted(frequency.count(), frequency.outOf());
    }
}
