package filiform.knowledge.check;

import filiform.atlas.Branch;
import filiform.atlas.Names;
import filiform.atlas.Nerve;
import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.knowledge.read.Placed;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Faults;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Checks one site: known muscles, courses that run down the nerve tree, layers in their order.
final class SiteChecks {

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
        unique(site.postures().stream().map(Site.Posture::name).toList(), "postures");
        unique(site.structures().stream().map(Structure::name).toList(), "structures");
        if (site.target() instanceof Site.Target.Layer layer) {
            target(layer);
        }
        for (int i = 0; i < site.structures().size(); i++) {
            depths(site.structures().get(i), i);
            course(site.structures().get(i).course(), i);
        }
    }

    private void unique(List<String> names, String list) {
        var seen = new HashSet<String>();
        for (int i = 0; i < names.size(); i++) {
            if (!seen.add(Names.fold(names.get(i)))) {
                placed.at().fault(Code.PART_TWICE, "'%s' stands twice.".formatted(names.get(i)), list, i, "name");
            }
        }
    }

    private void target(Site.Target.Layer layer) {
        if (!site.muscles().contains(layer.muscle())) {
            placed.at()
                    .fault(
                            Code.TARGET_FOREIGN,
                            "'%s' is no muscle of this site.".formatted(layer.muscle()),
                            "target",
                            "muscle");
        }
        if (!(layer.from().mean() < layer.to().mean())) {
            placed.at().fault(Code.OUT_OF_ORDER, "The near face must lie before the far face.", "target", "to_mm");
        }
    }

    private void depths(Structure structure, int number) {
        for (int i = 0; i < structure.depths().size(); i++) {
            double mean = structure.depths().get(i).figure().mean();
            if (mean > site.bodyDepth().mean()) {
                placed.at()
                        .fault(
                                Code.OUT_OF_ORDER,
                                "Lies at %s mm, beyond the body's own %s mm."
                                        .formatted(mean, site.bodyDepth().mean()),
                                "structures",
                                number,
                                "depths_mm",
                                i,
                                "mean");
            }
        }
    }

    private void course(Structure.Course course, int number) {
        if (course.equals(Structure.Course.NONE)) {
            return;
        }
        Optional<Nerve> nerve = index.nerves()
                .find(course.nerve(), faults, placed.at().where("structures", number, "nerve"))
                .map(Placed::value);
        if (nerve.isEmpty()) {
            return;
        }
        int from = nerve.get().indexOf(course.from());
        if (from < 0) {
            pointUnknown(course.from(), course.nerve(), number, "from");
        } else if (nerve.get().indexOf(course.to()) >= 0) {
            inOrder(from < nerve.get().indexOf(course.to()), number);
        } else {
            further(nerve.get(), from, course, number);
        }
    }

    /// The stretch may end on a nerve that leaves this one, at or after its start.
    private void further(Nerve nerve, int from, Structure.Course course, int number) {
        List<String> owners = index.nerves().things().values().stream()
                .map(Placed::value)
                .filter(other -> other.indexOf(course.to()) >= 0)
                .map(Nerve::name)
                .filter(other -> ways.above(other).contains(nerve.name()))
                .toList();
        if (owners.isEmpty()) {
            pointUnknown(course.to(), course.nerve(), number, "to");
            return;
        }
        inOrder(owners.stream().anyMatch(owner -> leavesAfter(nerve, from, owner)), number);
    }

    private boolean leavesAfter(Nerve nerve, int from, String owner) {
        return nerve.points().subList(from, nerve.points().size()).stream()
                .flatMap(point -> point.branches().stream())
                .anyMatch(branch -> branch instanceof Branch.ToNerve(String child, var _)
                        && (child.equals(owner) || ways.above(owner).contains(child)));
    }

    private void pointUnknown(String point, String nerve, int number, String end) {
        placed.at()
                .fault(
                        Code.POINT_UNKNOWN,
                        "'%s' is no point of '%s' nor of what it gives.".formatted(point, nerve),
                        "structures",
                        number,
                        "segment",
                        end);
    }

    private void inOrder(boolean ordered, int number) {
        if (!ordered) {
            placed.at()
                    .fault(Code.COURSE_REVERSED, "Must run from proximal to distal.", "structures", number, "segment");
        }
    }
}
