package filiform.followup.checkin;

import filiform.atlas.Basis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The reviewed table of check-ins.
///
/// @param times     by rising hours
/// @param questions at most [#MOST], in the order in which they are asked; no symptom stands in two of them
/// @param noticed   the words of each symptom that a question asks for
/// @param toldBefore which factors of triage the screening tells
/// @param basis     of the choice of questions
public record CheckInTable(
        List<CheckInTime> times,
        List<CheckInQuestion> questions,
        List<Noticed> noticed,
        List<ToldBefore> toldBefore,
        Basis basis) {

    /// More questions than this nobody answers in a minute.
    public static final int MOST = 8;

    public CheckInTable {
        times = List.copyOf(times);
        questions = List.copyOf(questions);
        noticed = List.copyOf(noticed);
        toldBefore = List.copyOf(toldBefore);
        for (int i = 1; i < times.size(); i++) {
            refuseUnless(times.get(i).hours() > times.get(i - 1).hours(), "Check-ins must stand by rising hours.");
        }
        unique("check-in", times.stream().map(CheckInTime::id).toList());
        unique("question", questions.stream().map(CheckInQuestion::id).toList());
        unique("noticed", noticed.stream().map(Noticed::symptom).toList());
        var asked = new ArrayList<String>();
        questions.forEach(question -> asked.addAll(question.symptoms()));
        unique("symptom of the questions", asked);
        refuseUnless(!times.isEmpty(), "There must be a time at which the patient is asked.");
        refuseUnless(!questions.isEmpty() && questions.size() <= MOST, "A check-in asks 1 to 8 questions.");
        refuseUnless(
                new HashSet<>(asked)
                        .equals(new HashSet<>(
                                noticed.stream().map(Noticed::symptom).toList())),
                "Each symptom that a question asks for, and no other, needs its words under 'noticed'.");
    }

    public Optional<CheckInTime> time(String id) {
        return times.stream().filter(time -> time.id().equals(id)).findFirst();
    }

    /// What the patient reads of a symptom that a question asks for.
    public String words(String symptom) {
        return noticed(symptom).words();
    }

    Noticed noticed(String symptom) {
        return noticed.stream()
                .filter(each -> each.symptom().equals(symptom))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No check-in asks for '%s'.".formatted(symptom)));
    }

    private static void unique(String what, List<String> names) {
        refuseUnless(new HashSet<>(names).size() == names.size(), "A %s stands twice among %s.".formatted(what, names));
    }

    private static void refuseUnless(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
