package filiform.app.web.page;

import filiform.app.atlas.Link;
import java.util.List;

/// The fourth part of a visit: what was found, which nerve, how bad, what next.
///
/// @param muscles powers to examine, those of the site's nerves
/// @param rows    how many empty rows each kind of looked-up finding has
/// @param answers the latest first
public record AfterView(
        FormView form,
        List<Field> muscles,
        List<Field> emg,
        List<Field> areas,
        List<Field> reflexes,
        List<Field> signs,
        List<Rows> rows,
        String unknownSite,
        List<ExaminationAnswer> answers) {

    /// A finding with a field of its own.
    public record Field(String field, String words, List<Choice> choices) {}

    /// Findings that are looked up by name.
    ///
    /// @param kind  the finding's key
    /// @param value the key of its value
    /// @param more  a further field of each row, or blank
    /// @param names what may be looked up
    public record Rows(
            String kind,
            String words,
            String value,
            String valueWords,
            String more,
            String moreWords,
            List<String> names,
            List<String> moreNames,
            List<Choice> choices,
            int count) {

        /// What is looked up.
        public String nameWords() {
            return switch (kind) {
                case "muscle", "emg", "atrophy" -> "muscle";
                case "action" -> "movement";
                case "tinel" -> "point";
                case "ncs", "imaging" -> "nerve";
                default -> "area";
            };
        }
    }

    /// One examination and its answer.
    public record ExaminationAnswer(
            String entry,
            boolean correctable,
            String when,
            List<String> findings,
            String level,
            String levelChance,
            List<Bar> nerves,
            List<Bar> places,
            List<Bar> rivals,
            List<String> explained,
            List<NextTest> tests,
            List<Referral> referrals,
            String gradeWord,
            List<Bar> grades,
            List<String> gradeOn,
            List<String> missing,
            List<Bar> mechanisms,
            String timeline,
            List<Forecast> forecasts,
            List<String> examinations,
            List<String> warnings,
            List<Reason> because) {}

    /// A probability with a bar.
    ///
    /// @param share 0 to 100
    /// @param more  what tells it, or blank
    /// @param sheet its address in the atlas, or blank
    public record Bar(String words, String chance, long share, String more, String sheet) {
        Bar with(Link link) {
            return new Bar(words, chance, share, more, link.address());
        }
    }

    public record NextTest(String words, String bits, boolean equipment) {}

    public record Referral(boolean now, String when, String to, String soon, String why) {}

    public record Forecast(
            String muscle, String distance, String block, String regrowth, String limit, boolean inTime) {}
}
