package filiform.knowledge.table;

import filiform.atlas.Site;
import filiform.measure.Answer;
import filiform.measure.Person;
import filiform.measure.Side;
import filiform.planning.Approach;
import filiform.planning.Contact;
import filiform.planning.Guidance;
import filiform.planning.Needle;
import filiform.planning.Planner;
import filiform.planning.Question;
import filiform.response.Direction;
import filiform.response.Felt;
import filiform.response.NeedlePlace;
import filiform.response.Report;
import filiform.response.Respond;
import filiform.response.Response;
import filiform.response.Seen;
import filiform.response.TimeCourse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;

/// A row of a case file as a report, answered with the site's usual technique and a needle of 0.30 x 60 mm.
final class Story {

    private static final Planner PLANNER = new Planner(
            Reviewed.KNOWLEDGE.planning(), Reviewed.KNOWLEDGE.atlas().sites().all());
    private static final Map<String, List<Contact>> CONTACTS = new ConcurrentHashMap<>();

    private Story() {}

    static Response answer(Site site, Report report) {
        return Respond.respond(
                Reviewed.KNOWLEDGE.tables().stops(),
                Reviewed.KNOWLEDGE.tables().causes(),
                Reviewed.KNOWLEDGE.atlas(),
                report,
                contacts(site));
    }

    /// The cells of a row; an empty one is blank.
    static List<String> cells(ArgumentsAccessor row) {
        return row.toList().stream()
                .map(cell -> Objects.toString(cell, "").strip())
                .toList();
    }

    static Site site(String name) {
        return Reviewed.KNOWLEDGE.atlas().sites().get(name);
    }

    /// Cells of quality, radiates, direction, where, intensity, course.
    static Felt felt(List<String> cells) {
        return new Felt(
                Reviewed.set(cells.get(0)),
                word(cells.get(1), Answer.class, Answer.UNKNOWN),
                word(cells.get(2), Direction.class, Direction.NOT_KNOWN),
                Reviewed.list(cells.get(3)),
                cells.get(4).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells.get(4))),
                word(cells.get(5), TimeCourse.class, TimeCourse.NOT_KNOWN),
                OptionalInt.empty());
    }

    static Report report(Site site, Felt felt, Seen seen, Map<String, Answer> patient) {
        return new Report(NeedlePlace.at(site, Reviewed.KNOWLEDGE.atlas()), felt, seen, patient);
    }

    /// "well", "well but diabetes=yes", or nothing: not asked.
    static Map<String, Answer> patient(String text) {
        if (text.isEmpty()) {
            return Map.of();
        }
        var patient = new HashMap<>(Reviewed.well());
        if (text.contains("but")) {
            patient.putAll(Reviewed.answers(text.substring(text.indexOf("but") + 3)));
        }
        return patient;
    }

    private static <E extends Enum<E>> E word(String text, Class<E> words, E untold) {
        return text.isEmpty()
                ? untold
                : Enum.valueOf(words, text.replace(' ', '_').toUpperCase(Locale.ROOT));
    }

    private static List<Contact> contacts(Site site) {
        return CONTACTS.computeIfAbsent(site.name(), _ -> PLANNER.contacts(question(site)));
    }

    private static Question question(Site site) {
        return new Question(
                site,
                site.usual(),
                Approach.of(site.usual()),
                Side.UNSAID,
                new Needle(0.30, 60),
                OptionalDouble.empty(),
                Person.UNKNOWN,
                Guidance.PALPATION,
                "",
                OptionalInt.empty(),
                Map.of(),
                Reviewed.KNOWLEDGE.planning().riskLimits(),
                Optional.empty());
    }
}
