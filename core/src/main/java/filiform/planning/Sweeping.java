package filiform.planning;

import filiform.planning.Plan.Sweep;
import java.util.ArrayList;
import java.util.List;

/// The chance of contact at rising depths, which never falls with depth and agrees with the contacts.
///
/// Each depth is computed on its own, so neighbours differ by the error of computing; each value is therefore held
/// between the highest above it and the contact's own value at the judged depth.
final class Sweeping {

    private static final int STEP = 5;

    private Sweeping() {}

    /// @param contacts of the same structures at the insertion's depth
    /// @param length   of the needle, mm
    static Sweep sweep(List<Judged> judged, List<Contact> contacts, Insertion insertion, double length) {
        var depths = new ArrayList<Double>();
        for (double depth = STEP; depth < length; depth += STEP) {
            depths.add(depth);
        }
        depths.add(length);
        return new Sweep(
                depths,
                judged.stream()
                        .map(each -> curve(each, contacts, insertion, depths, length))
                        .toList());
    }

    private static Sweep.Curve curve(
            Judged judged, List<Contact> contacts, Insertion insertion, List<Double> depths, double length) {
        double told = contacts.stream()
                .filter(contact -> contact.structure().equals(judged.structure()))
                .mapToDouble(contact -> contact.chance().value().value())
                .findFirst()
                .orElseThrow();
        double shared = ContactRisk.shared(judged, insertion, told);
        var chances = new ArrayList<Double>();
        double highest = 0;
        for (double depth : depths) {
            highest = Math.max(highest, ContactRisk.rough(judged, insertion.to(depth, length), shared));
            double low = depth >= insertion.depth() ? told : 0;
            double high = depth <= insertion.depth() ? told : 1;
            chances.add(Math.clamp(highest, low, high));
        }
        return new Sweep.Curve(judged.structure().name(), chances);
    }
}
