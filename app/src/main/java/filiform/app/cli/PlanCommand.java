package filiform.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.Step;
import filiform.app.json.Faults;
import filiform.app.json.Faults.Code;
import filiform.app.json.Parsed;
import filiform.planning.DepthLimit;
import filiform.planning.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `filiform plan`: by flags, or by a file with the same names.
@Command(
        name = "plan",
        description = "Chance of contact with each structure, depth limit, needle choice.",
        mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,12})?");

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "the question as JSON; - reads standard input")
    String file = "";

    @Option(names = "--site", description = "for example \"lateral arm\"")
    String site = "";

    @Option(names = "--side", description = "left or right")
    String side = "";

    @Option(names = "--needle", description = "diameter x length in mm, for example 0.25x50")
    String needle = "";

    @Option(names = "--depth", description = "inserted shaft length in mm; left out, it is swept")
    String depth = "";

    @Option(names = "--sex", description = "female or male")
    String sex = "";

    @Option(names = "--bmi", description = "kg/m²")
    String bmi = "";

    @Option(names = "--age", description = "years")
    String age = "";

    @Option(names = "--technique", description = "a technique of the site, or deep, superficial, pincer")
    String technique = "";

    @Option(names = "--posture", description = "a posture of the site")
    String posture = "";

    @Option(names = "--guidance", description = "palpation, bracketing, ultrasound or electrical stimulation")
    String guidance = "";

    @Option(names = "--passes", description = "passes and redirections of one insertion")
    String passes = "";

    @Option(names = "--tilt", description = "degrees from the perpendicular; left out, as the technique goes")
    String tilt = "";

    @Option(names = "--azimuth", description = "degrees from the technique's first axis towards its second")
    String azimuth = "";

    @Option(names = "--entry-x", description = "entry off the site's own along the first axis, in mm")
    String entryX = "";

    @Option(names = "--entry-y", description = "entry off the site's own along the second axis, in mm")
    String entryY = "";

    @Option(names = "--girth", description = "of the limb around the entry, in mm")
    String girth = "";

    @Option(names = "--stimulation", description = "current and motor response, for example \"0.4 mA yes\"")
    String stimulation = "";

    @Option(names = "--measured", description = "for example \"radial nerve=24+-2\"; may be repeated")
    List<String> measured = List.of();

    @Option(names = "--map", description = "chance over ways of aiming: tilt-depth or entry")
    String map = "";

    @Option(
            names = "--consent",
            description = "with the text by which the patient agrees or refuses; a file may tell more under consent")
    boolean consent;

    @Option(names = "--json", description = "answer in the stable machine form")
    boolean json;

    @Override
    public Integer call() {
        return StepCommand.answer(Step.PLAN, question().then(this::consenting), json);
    }

    private Parsed<JsonNode> consenting(JsonNode question) {
        if (consent && question instanceof ObjectNode plan && !plan.has("consent")) {
            plan.putObject("consent");
        }
        return new Parsed.Ok<>(question);
    }

    private Parsed<JsonNode> question() {
        ObjectNode flags = flags();
        if (file.isEmpty()) {
            return new Parsed.Ok<>(flags);
        }
        return flags.isEmpty()
                ? Input.read(file)
                : Faults.one(Code.CONTRADICTION, file, "Give a file or flags, not both.");
    }

    private ObjectNode flags() {
        ObjectNode flags = JsonNodeFactory.instance.objectNode();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("site", site);
        words.put("side", side);
        words.put("needle", needle);
        words.put("sex", sex);
        words.put("technique", technique);
        words.put("posture", posture);
        words.put("guidance", guidance);
        words.put("stimulation", stimulation);
        words.put("map", map);
        words.forEach((name, value) -> {
            if (!value.isEmpty()) {
                flags.put(name, value);
            }
        });
        Map<String, String> numbers = new LinkedHashMap<>();
        numbers.put("depth", depth);
        numbers.put("bmi", bmi);
        numbers.put("age", age);
        numbers.put("passes", passes);
        numbers.put("tilt_deg", tilt);
        numbers.put("azimuth_deg", azimuth);
        numbers.put("entry_x_mm", entryX);
        numbers.put("entry_y_mm", entryY);
        numbers.put("girth_mm", girth);
        numbers.forEach((name, value) -> number(flags, name, value));
        if (!measured.isEmpty()) {
            measured.forEach(flags.putArray("measured")::add);
        }
        return flags;
    }

    /// A flag that is no number goes on as the text it is, so that the reader reports it with all other faults.
    private static void number(ObjectNode flags, String name, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (NUMBER.matcher(value).matches()) {
            flags.put(name, Double.parseDouble(value));
        } else {
            flags.put(name, value);
        }
    }

    /// 10 where no depth can be named, or the planned depth passes the limit.
    static int exit(Plan plan) {
        return switch (plan.depthLimit()) {
            case DepthLimit.None _ -> 10;
            case DepthLimit.At at -> plan.judgedDepth() > at.mm() ? 10 : 0;
        };
    }
}
