package filiform.followup.explain;

import filiform.atlas.Structure;
import filiform.injury.recovery.Seddon;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that the explanation says. Each part, each grade and each kind of structure that planning judges stands once.
///
/// @param feelings each quality that a patient can tell, in plain words
/// @param course   what goes on in a harmed nerve over time
public record ExplainTable(
        String title,
        String lead,
        List<Tried.Place> places,
        List<Tried.Needle> needles,
        Map<String, String> feelings,
        List<Meeting> meetings,
        List<Chapter> chapters,
        List<Degree> degrees,
        List<Phase> course) {

    public ExplainTable {
        places = List.copyOf(places);
        needles = List.copyOf(needles);
        feelings = Map.copyOf(feelings);
        meetings = List.copyOf(meetings);
        chapters = List.copyOf(chapters);
        degrees = List.copyOf(degrees);
        course = List.copyOf(course);
        Set<Structure.Kind> judged = Arrays.stream(Structure.Kind.values())
                .filter(Structure.Kind::judged)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Structure.Kind.class)));
        once("kinds", meetings, Meeting::kind, judged);
        once("parts", chapters, Chapter::part, EnumSet.allOf(Part.class));
        once("grades", degrees, Degree::seddon, EnumSet.allOf(Seddon.class));
        if (places.isEmpty() || needles.isEmpty() || course.isEmpty()) {
            throw new IllegalArgumentException("The explanation needs places, needles and a course.");
        }
    }

    private static <T, K> void once(String what, List<T> rows, Function<T, K> key, Set<K> all) {
        List<K> told = rows.stream().map(key).toList();
        if (told.size() != all.size() || !all.containsAll(told) || !told.containsAll(all)) {
            throw new IllegalArgumentException("Each of the %s %s must stand once, was %s.".formatted(what, all, told));
        }
    }

    public Chapter chapter(Part part) {
        return chapters.stream().filter(each -> each.part() == part).findFirst().orElseThrow();
    }

    /// What a touch of this kind may bring.
    ///
    /// @param kind one that planning judges
    public Meeting meeting(Structure.Kind kind) {
        return meetings.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    /// Every sentence, in the order of the page.
    public List<Statement> statements() {
        return Stream.of(
                        chapters.stream().flatMap(chapter -> chapter.known().all()),
                        degrees.stream().flatMap(degree -> degree.known().all()),
                        course.stream().map(Phase::statement),
                        meetings.stream().flatMap(meeting -> meeting.follows().all()))
                .flatMap(Function.identity())
                .toList();
    }

    /// Everything that is said without a basis of its own: headings and names.
    public List<String> headings() {
        var words = new LinkedHashMap<String, Boolean>();
        Stream.of(
                        Stream.of(title, lead),
                        places.stream().map(Tried.Place::words),
                        needles.stream().map(Tried.Needle::words),
                        feelings.values().stream().sorted(),
                        meetings.stream().map(Meeting::heading),
                        chapters.stream().map(Chapter::heading),
                        degrees.stream().map(Degree::plain),
                        course.stream().map(Phase::name))
                .flatMap(Function.identity())
                .forEach(text -> words.put(text, true));
        return List.copyOf(words.keySet());
    }
}
