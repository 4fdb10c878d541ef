package filiform.app.json;

/// Words of an input as they may be shown: cut, and without characters that steer a terminal or reorder a line.
public final class Shown {

    private static final int MOST = 80;

    private Shown() {}

    public static String of(String text) {
        return of(text, MOST);
    }

    public static String of(String text, int most) {
        var shown = new StringBuilder();
        String start = text.length() > most ? text.substring(0, most) : text;
        start.codePoints().map(each -> plain(each) ? each : '\uFFFD').forEach(shown::appendCodePoint);
        return shown + (text.length() > most ? "…" : "");
    }

    /// True where every character is one that people write: nothing invisible that steers, and no half character.
    static boolean plain(String text) {
        return text.codePoints().allMatch(Shown::plain);
    }

    private static boolean plain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.FORMAT, Character.LINE_SEPARATOR -> false;
            case Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
