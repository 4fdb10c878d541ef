package filiform.knowledge.check;

import filiform.atlas.Branch;
import filiform.atlas.Names;
import filiform.atlas.Nerve;
import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.atlas.Technique;
import filiform.knowledge.read.Placed;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Faults;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Checks one site and what each of its techniques meets: known muscles, courses that run down the nerve tree, layers
/// in their order.
final class SiteChecks {

    /// In mm; what is called superficial lies no deeper by its shallowest figure.
    private static final double UNDER_THE_SKIN = 12;

    private final Placed<Site> placed;
    private final Site site;
    private final AtlasChecks.Index index;
    private final Ways ways;
    private final Faults faults;

    SiteChecks(Placed<Site> placed, AtlasChecks.Index index, Ways ways, Faults faults) {
        this.placed = placed;
        this.site = placed.value();
        this.index = index;
        this.ways = ways;
        this.faults = faults;
    }

    void check() {
        for (int i = 0; i < site.muscles().size(); i++) {
            index.muscles().find(site.muscles().get(i), faults, placed.at().where("muscles", i));
        }
        unique(
                placed.at(),
                "postures",
                site.postures().stream().map(Site.Posture::name).toList());
        unique(
                placed.at(),
                "techniques",
                site.techniques().stream().map(Technique::name).toList());
        view(placed.at(), site.usual().view());
        List<Entry> techniques = placed.at().entries("techniques");
        for (int i = 0; i < techniques.size(); i++) {
            if (techniques.get(i).has("view")) {
                Entry at = techniques.get(i).entry("view");
                view(at, site.techniques().get(i).view());
                new LeftOutChecks(at, site, site.techniques().get(i).view()).check();
            }
        }
    }

    private void view(Entry at, Technique.View view) {
        unique(at, "structures", view.structures().stream().map(Structure::name).toList());
        if (view.target() instanceof Technique.Target.Layer layer) {
            target(at, layer);
        }
        for (int i = 0; i < view.structures().size(); i++) {
            ShapeChecks.check(at, view, i);
            superficial(at, view.structures().get(i), i);
            course(at, view.structures().get(i).course(), i);
        }
    }

    private static void unique(Entry at, String list, List<String> names) {
        var seen = new HashSet<String>();
        for (int i = 0; i < names.size(); i++) {
            if (!seen.add(Names.fold(names.get(i)))) {
                at.fault(Code.PART_TWICE, "'%s' stands twice.".formatted(names.get(i)), list, i, "name");
            }
        }
    }

    private void target(Entry at, Technique.Target.Layer layer) {
        if (!site.muscles().contains(layer.muscle())) {
            at.fault(
                    Code.TARGET_FOREIGN,
                    "'%s' is no muscle of this site.".formatted(layer.muscle()),
                    "target",
                    "muscle");
        }
        if (!(layer.from().mean() < layer.to().mean())) {
            at.fault(Code.OUT_OF_ORDER, "The near face must lie before the far face.", "target", "to_mm");
        }
    }

    /// It sets no depth limit, so only what is truly under the skin and moves nothing may be called superficial.
    private void superficial(Entry at, Structure structure, int number) {
        if (!structure.superficial()) {
            return;
        }
        boolean kind = switch (structure.kind()) {
            case VEIN -> true;
            case NERVE -> !ways.moves(structure.course().nerve());
            case ARTERY, PLEURA, CORD, ORGAN, BONE -> false;
        };
        boolean near =
                structure.depths().stream().anyMatch(depth -> depth.figure().mean() <= UNDER_THE_SKIN);
        if (!kind || !near) {
            at.fault(
                    Code.NOT_SUPERFICIAL, "'%s' is not superficial.".formatted(structure.name()), "structures", number);
        }
    }

    private void course(Entry at, Structure.Course course, int number) {
        if (course.equals(Structure.Course.NONE)) {
            return;
        }
        Optional<Nerve> nerve = index.nerves()
                .find(course.nerve(), faults, at.where("structures", number, "nerve"))
                .map(Placed::value);
        if (nerve.isEmpty()) {
            return;
        }
        int from = nerve.get().indexOf(course.from());
        if (from < 0) {
            pointUnknown(at, course.from(), course.nerve(), number, "from");
        } else if (nerve.get().indexOf(course.to()) >= 0) {
            inOrder(at, from < nerve.get().indexOf(course.to()), number);
        } else {
            further(at, nerve.get(), from, course, number);
        }
    }

    /// The stretch may end on a nerve that leaves this one, at or after its start.
    private void further(Entry at, Nerve nerve, int from, Structure.Course course, int number) {
        List<String> owners = index.nerves().things().values().stream()
                .map(Placed::value)
                .filter(other -> other.indexOf(course.to()) >= 0)
                .map(Nerve::name)
                .filter(other -> ways.above(other).contains(nerve.name()))
                .toList();
        if (owners.isEmpty()) {
            pointUnknown(at, course.to(), course.nerve(), number, "to");
            return;
        }
        inOrder(at, owners.stream().anyMatch(owner -> leavesAfter(nerve, from, owner)), number);
    }

    private boolean leavesAfter(Nerve nerve, int from, String owner) {
        return nerve.points().subList(from, nerve.points().size()).stream()
                .flatMap(point -> point.branches().stream())
                .anyMatch(branch -> branch instanceof Branch.ToNerve(String child, var _)
                        && (child.equals(owner) || ways.above(owner).contains(child)));
    }

    private void pointUnknown(Entry at, String point, String nerve, int number, String end) {
        at.fault(
                Code.POINT_UNKNOWN,
                "'%s' is no point of '%s' nor of what it gives.".formatted(point, nerve),
                "structures",
                number,
                "segment",
                end);
    }

    private void inOrder(Entry at, boolean ordered, int number) {
        if (!ordered) {
            at.fault(Code.COURSE_REVERSED, "Must run from proximal to distal.", "structures", number, "segment");
        }
    }
}
