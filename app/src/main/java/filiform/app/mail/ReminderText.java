package filiform.app.mail;

import filiform.knowledge.language.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a reminder. Mail is read by others than its reader: nothing here tells of health, of a visit,
/// or of what kind of house it comes from.
final class ReminderText {

    static final String SUBJECT = "A reminder for you";
    static final String ASKED = "You asked to be reminded. Please open this page and answer a few questions:";
    static final String UNTIL = "The page opens until %s. It is for you alone: please do not pass the link on.";
    static final String UNEXPECTED = "If you did not expect this message, please delete it.";
    static final String UNREAD = "Nobody reads answers to this message.";

    private ReminderText() {}

    static String subject(Language language) {
        return language.say(SUBJECT);
    }

    /// @param until a day, as in 2026-01-31
    static String text(Language language, String link, String until) {
        return Stream.of(
                        List.of(language.say(ASKED)),
                        List.of(link),
                        List.of(language.say(UNTIL, until), language.say(UNEXPECTED), language.say(UNREAD)))
                .map(lines -> String.join("\n", lines))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
