package filiform.app.web.page;

import java.util.List;

/// A choice of a select or a radio group.
public record Choice(String value, String words) {

    static final List<Choice> POWER = List.of(
            new Choice("", "not examined"),
            new Choice("normal", "normal (5)"),
            new Choice("4+", "4+"),
            new Choice("4", "4"),
            new Choice("4-", "4−"),
            new Choice("3", "3, against gravity"),
            new Choice("2", "2, gravity removed"),
            new Choice("1", "1, flicker"),
            new Choice("0", "0, none"),
            new Choice("weak", "weak, not graded"));

    /// The same scale as buttons, from none to normal.
    static final List<Choice> MRC = List.of(
            new Choice("0", "0"),
            new Choice("1", "1"),
            new Choice("2", "2"),
            new Choice("3", "3"),
            new Choice("4-", "4−"),
            new Choice("4", "4"),
            new Choice("4+", "4+"),
            new Choice("5", "5"),
            new Choice("weak", "weak"));

    static final List<Choice> TOUCH = List.of(
            new Choice("", "not examined"),
            new Choice("normal", "normal"),
            new Choice("reduced", "reduced"),
            new Choice("absent", "absent"),
            new Choice("paraesthesia", "tingling"),
            new Choice("pain", "pain"));

    static final List<Choice> REFLEX = List.of(
            new Choice("", "not examined"),
            new Choice("normal", "normal"),
            new Choice("reduced", "reduced"),
            new Choice("absent", "absent"),
            new Choice("brisk", "brisk"));

    static final List<Choice> PRESENT = List.of(
            new Choice("", "not looked for"), new Choice("true", "present"), new Choice("false", "not present"));

    static final List<Choice> DENERVATION = List.of(
            new Choice("", "not done"), new Choice("true", "denervation"), new Choice("false", "no denervation"));

    static final List<Choice> ELECTROMYOGRAPHY = List.of(
            new Choice("true", "denervation"),
            new Choice("false", "no denervation"),
            new Choice("none", "no unit answers"),
            new Choice("reduced", "few units answer"),
            new Choice("full", "all units answer"));

    static final List<Choice> SPREAD = List.of(
            new Choice("nerve", "electric, burning, tingling"),
            new Choice("dull", "dull or aching"),
            new Choice("true", "not said how"),
            new Choice("false", "does not"));

    static final List<Choice> CONDUCTION = List.of(
            new Choice("", "choose"),
            new Choice("normal", "normal"),
            new Choice("conduction block", "conduction block"),
            new Choice("slowing", "slowing"),
            new Choice("reduced amplitude", "reduced amplitude"),
            new Choice("absent", "absent"),
            new Choice("neurapraxia", "reported as neurapraxia"),
            new Choice("axon loss", "reported as axon loss"));

    static final List<Choice> IMAGE = List.of(
            new Choice("", "choose"),
            new Choice("normal", "normal"),
            new Choice("swelling", "swelling"),
            new Choice("haematoma", "haematoma"),
            new Choice("discontinuity", "discontinuity"));

    public static final List<Choice> SIDES =
            List.of(new Choice("", "not said"), new Choice("left", "left"), new Choice("right", "right"));

    public static final List<Choice> SEXES =
            List.of(new Choice("", "not said"), new Choice("female", "female"), new Choice("male", "male"));

    public static final List<Choice> GUIDANCE = List.of(
            new Choice("", "not said: counted as palpation"),
            new Choice("palpation", "by touch"),
            new Choice("bracketing", "bone held between two fingers"),
            new Choice("ultrasound", "seen on ultrasound"),
            new Choice("electrical_stimulation", "electrical stimulation"));

    public static final List<Choice> BEGAN = List.of(
            new Choice("", "not known"),
            new Choice("at insertion", "at insertion"),
            new Choice("within hours", "within hours"),
            new Choice("within days", "within days"),
            new Choice("later", "later"));

    /// Yes, no, and the one that nobody is led past: unknown.
    public static final List<Choice> ANSWERS =
            List.of(new Choice("yes", "yes"), new Choice("no", "no"), new Choice("", "unknown"));

    public static final List<Choice> DIRECTIONS = List.of(
            new Choice("", "not known"),
            new Choice("towards the end of the limb", "towards the end of the limb"),
            new Choice("towards the trunk", "towards the trunk"));

    public static final List<Choice> COURSES = List.of(
            new Choice("", "not told"),
            new Choice("only for a moment", "only for a moment"),
            new Choice("fades within seconds", "fades within seconds"),
            new Choice("stays", "stays"),
            new Choice("grows", "grows"),
            new Choice("came later", "came later"));
}
