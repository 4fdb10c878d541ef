package filiform.injury.recovery;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Figure;
import filiform.atlas.Muscle;
import filiform.atlas.Nerve;
import filiform.atlas.NerveTree;
import filiform.injury.Finding;
import filiform.injury.Localisation;
import filiform.injury.recovery.ExamSheet.MuscleRow;
import filiform.injury.recovery.ExamSheet.SkinRow;
import filiform.injury.recovery.ExamSheet.TinelRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes the examination sheet of the suspected nerve.
final class SheetMaker {

    private static final double AFFECTED = 0.2;
    private static final int MUSCLES = 16;
    private static final int AREAS = 6;
    private static final int TAPS = 5;

    private final Atlas atlas;
    private final List<Finding.ReflexArc> reflexes;

    SheetMaker(Atlas atlas, List<Finding.ReflexArc> reflexes) {
        this.atlas = atlas;
        this.reflexes = List.copyOf(reflexes);
    }

    /// Of the suspected place, or, where none leads, of the likeliest nerve from its beginning.
    ExamSheet of(Localisation found, Optional<Suspected> lesion, List<Integer> visits) {
        String nerve = lesion.map(Suspected::nerve).orElse(found.level().nerve());
        List<Integer> own = own(nerve);
        int place = lesion.map(Suspected::segment).orElse(own.getFirst());
        List<Muscle> muscles = atlas.muscles().all().stream()
                .filter(muscle -> own.stream().anyMatch(segment -> passes(segment, muscle)))
                .toList();
        List<MuscleRow> rows = muscles.stream()
                .sorted(Comparator.<Muscle>comparingDouble(muscle -> -most(own, muscle)))
                .limit(MUSCLES)
                .sorted(Comparator.comparingDouble(muscle -> along(own.getFirst(), muscle)))
                .map(muscle -> row(muscle, place))
                .toList();
        return new ExamSheet(
                nerve,
                rows,
                skin(own, place),
                reflexes.stream()
                        .filter(arc -> own.stream()
                                .anyMatch(
                                        segment -> arc.muscles().stream().anyMatch(muscle -> passes(segment, muscle))))
                        .map(Finding.ReflexArc::name)
                        .toList(),
                taps(place),
                visits,
                muscles.size() - rows.size());
    }

    private List<Integer> own(String nerve) {
        var own = new ArrayList<Integer>();
        for (int i = 0; i < atlas.tree().segments().size(); i++) {
            if (atlas.tree().segments().get(i).nerve().equals(nerve)) {
                own.add(i);
            }
        }
        return own;
    }

    private boolean passes(int segment, Muscle muscle) {
        return atlas.tree().muscleShare(segment, muscle.name()) >= AFFECTED;
    }

    private double most(List<Integer> own, Muscle muscle) {
        return own.stream()
                .mapToDouble(segment -> atlas.tree().muscleShare(segment, muscle.name()))
                .max()
                .orElse(0);
    }

    /// mm from the beginning of the nerve to the muscle.
    private double along(int first, Muscle muscle) {
        return atlas.tree().supplies(muscle.name()).stream()
                .mapToDouble(supply -> atlas.tree().distance(first, supply))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private MuscleRow row(Muscle muscle, int place) {
        String movement = muscle.actions().stream()
                .sorted(Comparator.comparing((Muscle.Action action) -> !action.prime()))
                .map(Muscle.Action::name)
                .findFirst()
                .orElse("");
        String roots = muscle.roots().entrySet().stream()
                .filter(root -> root.getValue() >= AFFECTED)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        String branch = atlas.tree().supplies(muscle.name()).stream()
                .max(Comparator.comparingDouble(
                        (NerveTree.Supply supply) -> supply.branch().share()))
                .map(supply -> supply.nerve().name())
                .orElse("");
        return new MuscleRow(muscle.name(), movement, roots, branch, passes(place, muscle));
    }

    private List<SkinRow> skin(List<Integer> own, int place) {
        return atlas.areas().all().stream()
                .filter(area -> area.kind() == Area.Kind.TERRITORY)
                .filter(area ->
                        own.stream().anyMatch(segment -> atlas.tree().areaShare(segment, area.name()) >= AFFECTED))
                .sorted(Comparator.comparing((Area area) -> !area.autonomous()))
                .limit(AREAS)
                .map(area -> new SkinRow(
                        area.name(), area.autonomous(), atlas.tree().areaShare(place, area.name()) >= AFFECTED))
                .toList();
    }

    /// The suspected place, and the points of its nerve and of the nerves it gives that lie beyond, nearest first.
    private List<TinelRow> taps(int place) {
        var segment = atlas.tree().segments().get(place);
        var taps = new ArrayList<TinelRow>();
        for (Nerve nerve : atlas.nerves().all()) {
            for (int i = 1; i < nerve.points().size(); i++) {
                List<Figure> way = atlas.tree().way(place, nerve, i);
                if (!way.isEmpty() && nerve.kind() == Nerve.Kind.NERVE) {
                    double mm = way.stream().mapToDouble(Figure::mean).sum()
                            - way.getFirst().mean() / 2;
                    taps.add(new TinelRow(nerve.name(), nerve.points().get(i).name(), (int) Math.round(mm)));
                }
            }
        }
        taps.sort(Comparator.comparingInt(TinelRow::mm));
        var rows = new ArrayList<TinelRow>();
        rows.add(new TinelRow(segment.nerve(), segment.from(), 0));
        rows.addAll(taps.subList(0, Math.min(TAPS, taps.size())));
        return rows;
    }
}
