package filiform.planning;

import filiform.atlas.Grade;
import filiform.measure.Interval;
import filiform.planning.RiskLimits.Group;
import filiform.planning.reliability.Approaches;
import filiform.planning.reliability.ContactSampling;
import filiform.planning.reliability.Encounter;
import filiform.planning.reliability.Estimate;
import filiform.planning.reliability.Pose;
import filiform.planning.reliability.Together;
import filiform.planning.reliability.Unknowns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The chance that one insertion touches any of several structures, each by the fitting depth that decides for it.
///
/// It is no sum: one needle's errors and one body's size move all of them together.
final class AnyContact {

    private static final int LEAST = 16;
    private static final int COMPARED = 32;

    private static final List<Group> GROUPS = List.of(Group.values());

    private AnyContact() {}

    private static Group group(Judged judged) {
        return Group.of(judged.structure().kind());
    }

    /// What lies just under the skin is met or spared at any depth, so it counts only where nothing else is named.
    static List<Judged> critical(List<Judged> judged) {
        List<Judged> deeper =
                judged.stream().filter(each -> !each.structure().superficial()).toList();
        return deeper.isEmpty() ? judged : deeper;
    }

    /// Over all critical structures, and by class.
    ///
    /// @param contacts of all that is judged, at this insertion
    static Plan.Any of(List<Judged> judged, List<Contact> contacts, Insertion insertion, RiskLimits limits) {
        List<Judged> critical = critical(judged);
        Estimate[] estimates = estimates(critical, insertion, 1024);
        var classes = new ArrayList<Plan.Any.OfClass>();
        for (Group group : GROUPS) {
            List<Judged> members =
                    critical.stream().filter(each -> group(each) == group).toList();
            if (!members.isEmpty()) {
                Chance chance = chance(estimates[GROUPS.indexOf(group)], members, contacts, insertion);
                classes.add(new Plan.Any.OfClass(group, chance, limits.of(group)));
            }
        }
        return new Plan.Any(chance(estimates[ContactSampling.GROUPS], critical, contacts, insertion), classes);
    }

    /// The best estimate that any of these is touched; they may be of one class or of several.
    static double value(List<Judged> members, Insertion insertion) {
        return estimates(members, insertion, 256)[ContactSampling.GROUPS].atMost();
    }

    /// The best estimate of touching any, and by class, of the classes that have a member.
    record Compared(double any, Map<Group, Double> byClass) {}

    /// Coarse, for comparing ways.
    static Compared compared(List<Judged> members, Insertion insertion) {
        Estimate[] estimates = estimates(members, insertion, COMPARED);
        var chances = new EnumMap<Group, Double>(Group.class);
        members.forEach(each -> chances.put(group(each), estimates[GROUPS.indexOf(group(each))].probability()));
        return new Compared(estimates[ContactSampling.GROUPS].probability(), chances);
    }

    private static Estimate[] estimates(List<Judged> members, Insertion insertion, int most) {
        Pose pose = insertion.pose(new double[Unknowns.SIZE]);
        var together = new ArrayList<Together>();
        var near = new ArrayList<Approaches>();
        for (Judged each : members) {
            Together structure = each.together(ContactRisk.deciding(each, insertion), GROUPS.indexOf(group(each)));
            var encounter = new Encounter(pose, structure.obstacle());
            if (!Approaches.typical(encounter, insertion.passes()).outOfReach()) {
                together.add(structure);
                near.add(Approaches.of(encounter, insertion.passes()));
            }
        }
        if (together.isEmpty() || insertion.depth() == 0) {
            var none = new Estimate[ContactSampling.GROUPS + 1];
            Arrays.fill(none, new Estimate(0, 0));
            return none;
        }
        return new ContactSampling(pose, together, near, insertion.passes()).estimates(0.04, LEAST, most);
    }

    /// Never below the likeliest member nor above the sum; so is what the figures leave unknown.
    private static Chance chance(Estimate estimate, List<Judged> members, List<Contact> contacts, Insertion insertion) {
        double least = 0;
        double most = 0;
        double low = 0;
        double high = 0;
        double floor = 0;
        Grade grade = Grade.MEASURED;
        for (Judged each : members) {
            Chance chance = contacts.stream()
                    .filter(contact -> contact.structure().equals(each.structure()))
                    .findFirst()
                    .orElseThrow()
                    .chance();
            least = Math.max(least, chance.value().value());
            most += chance.value().value();
            low = Math.max(low, chance.value().low());
            high += chance.value().high();
            floor = Math.max(floor, chance.floor());
            grade = grade.orWorse(each.grade(insertion));
        }
        double value = Math.clamp(estimate.probability(), least, Math.clamp(most, least, 1));
        return new Chance(
                new Interval(value, Math.min(low, value), Math.clamp(high, value, 1)), estimate.error(), grade, floor);
    }
}
