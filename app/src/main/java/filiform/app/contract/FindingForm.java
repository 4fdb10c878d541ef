package filiform.app.contract;

import com.fasterxml.jackson.databind.JsonNode;
import filiform.app.json.Faults.Code;
import filiform.app.json.Fields;
import filiform.app.json.Shown;
import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.atlas.Named;
import filiform.atlas.Names;
import filiform.atlas.Nerve;
import filiform.injury.Finding;
import filiform.injury.LocalisationKnowledge;
import filiform.injury.Mrc;
import filiform.injury.Sensation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads one finding. Its kind is the one key of [#KINDS] that it has.
final class FindingForm {

    static final List<String> KINDS = List.of(
            "muscle",
            "action",
            "area",
            "reflex",
            "sign",
            "tinel",
            "emg",
            "ncs",
            "imaging",
            "atrophy",
            "autonomic",
            "radiation");

    /// A row of this kind is no single finding; [OutlineForm] reads it.
    static final String OUTLINE = "outline";

    /// What a finding may bear besides its kind.
    private static final List<String> OTHERS = List.of(
            "mrc",
            "sensation",
            "response",
            "present",
            "quality",
            "denervation",
            "recruitment",
            "across",
            "result",
            "method",
            "rest",
            "side",
            "day");

    private final Atlas atlas;
    private final Names<Finding.Sign> signs;
    private final Names<Finding.ReflexArc> reflexes;
    private final Names<Places.Spot> places;
    private final Names<Motion> actions;

    /// A movement that some muscle of the atlas makes.
    private record Motion(String name) implements Named {
        @Override
        public List<String> synonyms() {
            return List.of();
        }
    }

    FindingForm(Atlas atlas, LocalisationKnowledge knowledge) {
        this.atlas = atlas;
        signs = new Names<>(knowledge.signs());
        reflexes = new Names<>(knowledge.reflexes());
        places = Places.of(atlas);
        actions = atlas.muscles().all().stream()
                .flatMap(muscle -> muscle.actions().stream())
                .map(Muscle.Action::name)
                .distinct()
                .sorted()
                .map(Motion::new)
                .collect(Collectors.collectingAndThen(Collectors.toList(), Names::new));
    }

    List<String> actions() {
        return actions.all().stream().map(Motion::name).toList();
    }

    /// Reports what an outline names besides itself.
    void alone(Fields fields) {
        if (KINDS.stream().anyMatch(fields::has)) {
            fields.expect(OTHERS);
            fields.faults()
                    .add(
                            Code.CONTRADICTION,
                            fields.where("finding"),
                            "An outline stands alone; name the other finding in a row of its own.");
        }
    }

    /// What one row says; a study of a muscle may say two things.
    List<Finding> read(Fields fields) {
        List<String> kinds = KINDS.stream().filter(fields::has).toList();
        if (kinds.size() != 1) {
            fields.expect(OTHERS);
            fields.faults()
                    .add(
                            kinds.isEmpty() ? Code.MISSING : Code.CONTRADICTION,
                            fields.where("finding"),
                            "A finding names exactly one of: %s, %s.".formatted(String.join(", ", KINDS), OUTLINE));
            return List.of();
        }
        if (kinds.getFirst().equals("emg")) {
            return electromyography(fields);
        }
        return one(kinds.getFirst(), fields).stream().toList();
    }

    private Optional<Finding> one(String kind, Fields fields) {
        return switch (kind) {
            case "muscle" -> pair(fields.named("muscle", atlas.muscles()), mrc(fields), Finding.Power::new);
            case "action" ->
                pair(fields.named("action", actions).map(Motion::name), mrc(fields), Finding.Movement::new);
            case "area" ->
                pair(
                        fields.named("area", atlas.areas()),
                        required(fields, "sensation", Sensation.class),
                        Finding.Feeling::new);
            case "reflex" ->
                pair(
                        fields.named("reflex", reflexes),
                        required(fields, "response", Finding.Response.class),
                        Finding.Reflex::new);
            case "sign" -> pair(fields.named("sign", signs), present(fields), Finding.NamedSign::new);
            case "tinel" ->
                pair(fields.named("tinel", places).map(Places.Spot::place), present(fields), Finding.Tinel::new);
            case "ncs" ->
                pair(
                        conducted(fields),
                        required(fields, "result", Finding.ConductionResult.class),
                        Finding.Conduction::new);
            case "imaging" -> imaging(fields);
            case "atrophy" -> pair(fields.named("atrophy", atlas.muscles()), present(fields), Finding.Atrophy::new);
            case "autonomic" -> pair(fields.named("autonomic", atlas.areas()), present(fields), Finding.Autonomic::new);
            case "radiation" -> radiation(fields);
            default -> throw new IllegalStateException("No reader for " + kind);
        };
    }

    /// Denervation, recruitment or both.
    private List<Finding> electromyography(Fields fields) {
        Optional<Muscle> muscle = fields.named("emg", atlas.muscles());
        if (!fields.has("recruitment")) {
            fields.need("denervation");
        }
        Optional<Boolean> denervation = fields.has("denervation") ? fields.flag("denervation") : Optional.empty();
        Optional<Finding.Units> units = fields.word("recruitment", Finding.Units.class);
        var found = new ArrayList<Finding>();
        muscle.ifPresent(named -> {
            denervation.ifPresent(present -> found.add(new Finding.Electromyography(named, present)));
            units.ifPresent(answered -> found.add(new Finding.Recruitment(named, answered)));
        });
        return found;
    }

    private Optional<Finding> radiation(Fields fields) {
        Finding.Quality quality = fields.word("quality", Finding.Quality.class).orElse(Finding.Quality.UNSAID);
        return pair(
                fields.named("radiation", atlas.areas()),
                present(fields),
                (area, present) -> new Finding.Radiation(area, present, quality));
    }

    private interface Join<A, B> {
        Finding of(A first, B second);
    }

    private static <A, B> Optional<Finding> pair(Optional<A> first, Optional<B> second, Join<A, B> join) {
        return first.isPresent() && second.isPresent()
                ? Optional.of(join.of(first.get(), second.get()))
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> required(Fields fields, String key, Class<E> choices) {
        fields.need(key);
        return fields.word(key, choices);
    }

    /// A sign that is named without more is present; a null is no way to say so.
    private static Optional<Boolean> present(Fields fields) {
        if (fields.raw("present").isNull()) {
            fields.faults().add(Code.WRONG_TYPE, fields.where("present"), "'present' must be true or false.");
            return Optional.empty();
        }
        return fields.has("present") ? fields.flag("present") : Optional.of(true);
    }

    private static Optional<Mrc> mrc(Fields fields) {
        fields.need("mrc");
        if (!fields.has("mrc")) {
            return Optional.empty();
        }
        JsonNode value = fields.raw("mrc");
        boolean whole = value.isNumber() && value.asDouble() == Math.rint(value.asDouble());
        String text = whole ? Common.plain(value.asDouble()) : value.textValue();
        List<Mrc> grade = text == null ? List.of() : Mrc.parse(text);
        if (grade.isEmpty()) {
            fields.faults()
                    .add(
                            Code.NOT_A_CHOICE,
                            fields.where("mrc"),
                            "'mrc' must be 0 to 5, \"4-\", \"4+\", \"weak\" or \"normal\".");
        }
        return grade.stream().findFirst();
    }

    private Optional<Finding.Place> conducted(Fields fields) {
        Optional<Nerve> nerve = fields.named("ncs", atlas.nerves());
        Optional<String> across = fields.text("across");
        if (nerve.isEmpty() || across.isEmpty()) {
            return nerve.map(named -> new Finding.Place(named.name(), ""));
        }
        Nerve named = nerve.get();
        int index = named.indexOf(across.get());
        if (index >= 0) {
            return Optional.of(
                    new Finding.Place(named.name(), named.points().get(index).name()));
        }
        String points =
                String.join("; ", named.points().stream().map(Nerve.Point::name).toList());
        fields.faults()
                .add(
                        Code.UNKNOWN_NAME,
                        fields.where("across"),
                        "The %s has no point '%s'. Points: %s."
                                .formatted(named.name(), Shown.of(across.get()), points));
        return Optional.empty();
    }

    private Optional<Finding> imaging(Fields fields) {
        String method = fields.text("method").orElse("method not given");
        return pair(
                fields.named("imaging", atlas.nerves()).map(Nerve::name),
                required(fields, "result", Finding.ImagingResult.class),
                (nerve, result) -> new Finding.Imaging(nerve, method, result));
    }
}
