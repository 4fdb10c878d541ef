package filiform.app.web.my;

import filiform.app.web.draw.DrawChart;
import filiform.app.web.page.Card;
import filiform.followup.checkin.CheckInQuestion;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The page on which a patient tells how it goes.
///
/// @param id        for the next answer
/// @param corrects  the answer that a further one completes, or blank
/// @param visit     its id; blank where there is none to ask about
/// @param about     when the last needle of the visit was in, as a script reads it; blank where none is recorded
/// @param aboutText the same in words
/// @param others    whether needles of other visits may still be felt too
/// @param sessions  the needlings that may still be felt, as JSON for a script: a list of `regions`, empty where
///                  they are not known, and `needled`, blank where it is not known
/// @param now       the server's time in ms since 1970
/// @param factors   of triage that are known to hold, joined by `|`
/// @param contacts  earlier contacts that count
/// @param questions at most eight
/// @param cards     what each urgency is called, from the calmest
/// @param charts    to draw on
/// @param answer    what to do, where something was answered
public record CheckPage(
        Reading read,
        UUID id,
        String corrects,
        String visit,
        String about,
        String aboutText,
        boolean others,
        String sessions,
        long now,
        String factors,
        int contacts,
        List<Item> questions,
        List<AnswerView.More> more,
        List<Named> cards,
        List<DrawChart.Picture> charts,
        Optional<AnswerView> answer) {

    /// A question with the words of its symptoms.
    public record Item(CheckInQuestion question, List<Line> lines) {
        public Item {
            lines = List.copyOf(lines);
        }
    }

    /// A symptom.
    public record Line(String symptom, String words) {}

    /// A card by its urgency.
    public record Named(String urgency, Card card) {}

    public CheckPage {
        questions = List.copyOf(questions);
        more = List.copyOf(more);
        cards = List.copyOf(cards);
        charts = List.copyOf(charts);
    }
}
