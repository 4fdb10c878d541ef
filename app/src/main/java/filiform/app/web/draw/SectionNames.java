package filiform.app.web.draw;

import filiform.app.contract.Common;
import filiform.app.text.ChanceWords;
import filiform.atlas.Structure;
import filiform.atlas.Technique;
import filiform.planning.Approach;
import filiform.planning.Contact;
import filiform.planning.DepthLimit;
import filiform.planning.Plan;
import java.util.ArrayList;
import java.util.List;

/// What a cross-section says: the label beside each structure with its risk, and the whole picture in words.
final class SectionNames {

    private final Plan plan;
    private final List<Lying> structures;
    private final Scale scale;

    SectionNames(Plan plan, List<Lying> structures, Scale scale) {
        this.plan = plan;
        this.structures = structures;
        this.scale = scale;
    }

    List<Label> labels() {
        var labels = new ArrayList<Label>();
        if (plan.question().view().target() instanceof Technique.Target.Layer layer) {
            double from = layer.from().mean();
            double to = Math.max(from, layer.to().mean());
            labels.add(new Label(
                    layer.muscle(),
                    List.of("about %s to %s mm".formatted(Common.plain(from), Common.plain(to))),
                    "target",
                    scale.right(),
                    scale.y((from + to) / 2)));
        }
        for (Lying lying : structures) {
            double depth = lying.deciding().mean();
            if (lying.bone()) {
                labels.add(new Label(
                        lying.structure().name(),
                        List.of("about %s mm; drawn only".formatted(Common.plain(depth))),
                        lying.css(),
                        scale.right(),
                        scale.y(depth)));
            } else {
                double x = lying.sheet() ? scale.right() : scale.clampX(lying.across());
                labels.add(new Label(lying.structure().name(), risk(lying), lying.css(), x, scale.y(depth)));
            }
        }
        return labels;
    }

    private List<String> risk(Lying lying) {
        var lines = new ArrayList<String>();
        if (!judged()) {
            lines.add("about %s mm, give or take %s"
                    .formatted(
                            tenth(lying.deciding().mean()),
                            Common.plain(Math.rint(lying.deciding().sd()))));
        }
        plan.contacts().stream()
                .filter(contact ->
                        contact.structure().name().equals(lying.structure().name()))
                .forEach(contact -> lines.add(ChanceWords.of(contact.chance())));
        if (!lying.sheet() && !scale.shows(lying.across())) {
            lines.add("%s mm to the side here".formatted(rounded(lying.across())));
        }
        if (lying.off() >= 1) {
            lines.add("drawn from %s mm beside this cut".formatted(rounded(lying.off())));
        }
        return lines;
    }

    private static String tenth(double mm) {
        return Common.plain(Math.rint(10 * mm) / 10);
    }

    private static String rounded(double mm) {
        return Common.plain(Math.rint(Math.abs(mm)));
    }

    /// False for a picture of the anatomy alone: every plan judges a structure.
    private boolean judged() {
        return !plan.contacts().isEmpty();
    }

    /// The picture in words.
    String words(DepthRisk risk) {
        var words = new StringBuilder();
        words.append("Skin at the top, depth in millimetres downwards. Needle ")
                .append(plan.question().needle().words());
        words.append(
                plan.question().depth().isPresent()
                        ? ", inserted %s mm. ".formatted(Common.plain(plan.judgedDepth()))
                        : ", depth not given, drawn to its full length. ");
        words.append(
                switch (plan.depthLimit()) {
                    case DepthLimit.At at -> "Depth limit %d mm. ".formatted(at.mm());
                    case DepthLimit.None _ ->
                        judged() ? "No depth limit can be named. " : "No needle is judged here; plan to see the risk. ";
                });
        Approach approach = plan.question().approach();
        if (approach.tilt() != 0) {
            words.append("It leans %s degrees from the perpendicular. ".formatted(Common.plain(approach.tilt())));
        }
        if (approach.x() != 0 || approach.y() != 0) {
            words.append("Its entry is moved %s mm along and %s mm across. "
                    .formatted(Common.plain(approach.x()), Common.plain(approach.y())));
        }
        if (!risk.bands().isEmpty()) {
            words.append("Along the shaft, ").append(risk.words()).append(". ");
        }
        for (Lying lying : structures) {
            Lying.Spread depth = lying.deciding();
            words.append("%s: about %s mm deep, give or take %s"
                    .formatted(lying.structure().name(), tenth(depth.mean()), Common.plain(Math.rint(depth.sd()))));
            for (Contact contact : plan.contacts()) {
                if (contact.structure().name().equals(lying.structure().name())) {
                    words.append("; chance of contact %s, range %s"
                            .formatted(ChanceWords.of(contact.chance()), ChanceWords.range(contact.chance())));
                }
            }
            if (lying.off() >= 1) {
                words.append("; drawn from %s mm beside this cut".formatted(rounded(lying.off())));
            }
            words.append(
                    lying.structure().kind() == Structure.Kind.BONE ? "; not counted on to stop a needle. " : ". ");
        }
        return words.toString().strip();
    }
}
