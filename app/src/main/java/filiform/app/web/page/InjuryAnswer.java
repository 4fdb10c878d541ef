package filiform.app.web.page;

import filiform.app.web.draw.NerveTreeDrawing;
import filiform.app.web.page.AfterView.Bar;
import java.util.List;

/// What the findings say, in the order in which it is read: what is urgent, which nerve and where, what next, how bad,
/// when.
///
/// @param alarms  what cannot wait, most pressing first
/// @param lead    the leading explanation in one sentence
/// @param chance  its probability in words and as a number
/// @param limits  what the sentence does not know
/// @param brief   the answer in a few words, for a reader who hears it and for the bar of a phone
/// @param nerve   the leading nerve by name; blank where none leads
/// @param unlikely other explanations below one in a hundred
/// @param tree    the nerves that matter, lit by their probability
/// @param course  the drawing of that nerve, or blank
/// @param apart   findings that lie outside the nerve drawn
/// @param tests   what to test next, by hand first
/// @param plan    what is due when
public record InjuryAnswer(
        List<Card> alarms,
        String lead,
        String chance,
        List<String> limits,
        String brief,
        String nerve,
        List<Bar> nerves,
        List<Bar> rivals,
        List<Bar> unlikely,
        List<Bar> places,
        NerveTreeDrawing.Drawn tree,
        String course,
        List<String> apart,
        List<Test> tests,
        List<String> explained,
        GradeWords grade,
        String timeline,
        List<Row> forecasts,
        List<Step> plan,
        List<Bar> mechanisms,
        List<String> care,
        List<String> warnings,
        List<Reason> because) {

    /// What was due before this examination. A referral stays with what is due: whoever missed it must see it.
    public List<Step> done() {
        return plan.stream().filter(step -> !step.pressing()).toList();
    }

    /// What is due now or later, and each referral.
    public List<Step> due() {
        return plan.stream().filter(Step::pressing).toList();
    }

    /// A test not done yet, as a card: each result is one tap.
    ///
    /// @param how    in a few words
    /// @param telling 1 to 5, how much it is expected to tell beside the most telling one
    public record Test(
            String field,
            String words,
            String how,
            String bits,
            int telling,
            boolean equipment,
            List<Choice> results) {}

    /// The grade, or which tests are awaited.
    ///
    /// @param withheld true while nothing can be graded
    public record GradeWords(boolean withheld, String words, List<Bar> grades, List<String> on, List<String> awaited) {}

    /// A muscle or area that is forecast, as a row of a table.
    ///
    /// @param first when its first sign may show, `useful` when it may be of use
    public record Row(String name, String distance, String first, String useful, String limit, String note) {}

    /// Something that is due.
    ///
    /// @param when  its dates or days
    /// @param state `past`, `now` or `later`
    /// @param kind  `examine` or `refer`
    public record Step(String when, String state, String kind, String words, String why) {

        private boolean pressing() {
            return !state.equals("past") || kind.equals("refer");
        }
    }
}
