package filiform.atlas;

/// How many letters must be typed, dropped or changed to turn one word into another (Levenshtein).
final class EditDistance {

    /// Names are short; a longer text is cut, so that hostile input costs nothing.
    static final int LONGEST = 80;

    private EditDistance() {}

    static int between(String first, String second) {
        String a = first.substring(0, Math.min(first.length(), LONGEST));
        String b = second.substring(0, Math.min(second.length(), LONGEST));
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
