package filiform.app.web.page;

/// An answer in one word, in a form that is told without colour: each tone has its own icon and border.
///
/// @param word  such as "Stop"
/// @param line  what it means, in a sentence
public record Card(Tone tone, String word, String line) {

    /// How much it presses, calmest first.
    public enum Tone {
        CALM,
        MIND,
        WAIT,
        STOP,
        EMERGENCY;

        public String css() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
