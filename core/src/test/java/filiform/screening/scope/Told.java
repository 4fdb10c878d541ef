package filiform.screening.scope;

import filiform.atlas.Basis;
import filiform.atlas.Grade;
import filiform.atlas.Names;
import filiform.atlas.Source;
import filiform.atlas.Term;
import filiform.measure.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A practitioner of whom everything is told and right, and a made-up table of places, to be spoiled at will.
final class Told {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final Basis BASIS =
            new Basis(Grade.ASSUMED, List.of(new Source("made-up", "Made up.", "", "project", "not read")), "");
    static final Confirmation BOARD = new Confirmation(Confirmation.BOARD_AGREES, "Does it?", "Silent.");
    static final Confirmation CHECKED = new Confirmation(Confirmation.LAW_CHECKED, "Was it?", "Unseen.");
    static final Confirmation COVER = new Confirmation("cover", "Covered?", "Excluded.");
    static final List<Demand> DEMANDS = List.of(
            new Demand.Hours(50, false, ""),
            new Demand.Hours(40, true, ""),
            new Demand.YearsLicensed(2),
            new Demand.Supervised(25),
            new Demand.Confirmed(CHECKED),
            new Demand.Excluded(Set.of("chest wall"), COVER, "Excluded."),
            new Demand.Limit("No current.", Set.of("current")));

    private Told() {}

    static Standing says(Status status) {
        return new Standing(status, "2026", Optional.empty(), BASIS);
    }

    static Place place(List<Standing> standings, List<Demand> demands) {
        List<Condition> conditions = demands.stream()
                .map(demand -> new Condition(demand, "2026", BASIS))
                .toList();
        return new Place(
                "XA",
                "Aland",
                List.of(),
                "",
                List.of(new Rule(Set.of("needler"), "", standings, conditions)),
                List.of());
    }

    static ScopeTable table(Place place) {
        return new ScopeTable(
                new Names<>(List.of(new Term("needler", List.of()), new Term("watcher", List.of()))),
                new Names<>(List.of(place)),
                new Names<>(List.of(BOARD, CHECKED, COVER)),
                List.of(),
                "Check first.",
                BASIS);
    }

    static Practitioner whole() {
        return new Practitioner(
                "needler",
                new Licence("XA", new Expiry.On(DAY), OptionalInt.of(2)),
                List.of(
                        credential("first", 30, 25, 20, Set.of("arm"), new Expiry.On(DAY)),
                        credential("second", 20, 15, 5, Set.of("chest wall"), new Expiry.Never())),
                Map.of("law checked", Answer.YES, "cover", Answer.YES));
    }

    static Credential credential(
            String name, int hours, int inPerson, int supervised, Set<String> regions, Expiry expiry) {
        return new Credential(
                name, OptionalInt.of(hours), OptionalInt.of(inPerson), OptionalInt.of(supervised), regions, expiry);
    }

    static Wanted wanted(Place place) {
        return new Wanted(Optional.of(place), "XA", Set.of("arm", "chest wall"), Set.of("deep"), Optional.of(DAY));
    }

    static Permission ask(Place place, Practitioner who) {
        return ScopeOfPractice.may(table(place), who, wanted(place));
    }

    /// Every way to lose one fact of a practitioner.
    static List<Practitioner> lessTold(Practitioner who) {
        var all = new ArrayList<Practitioner>();
        Licence licence = who.licence();
        all.add(with(who, new Licence("", licence.expiry(), licence.years())));
        all.add(with(who, new Licence(licence.place(), new Expiry.Unsaid(), licence.years())));
        all.add(with(who, new Licence(licence.place(), licence.expiry(), OptionalInt.empty())));
        all.add(with(who, Licence.UNSAID));
        for (int i = 0; i < who.credentials().size(); i++) {
            var fewer = new ArrayList<>(who.credentials());
            Credential lost = fewer.remove(i);
            all.add(with(who, fewer));
            for (Credential duller : duller(lost)) {
                var other = new ArrayList<>(who.credentials());
                other.set(i, duller);
                all.add(with(who, other));
            }
        }
        for (String id : who.confirmed().keySet()) {
            for (Answer answer : List.of(Answer.NO, Answer.UNKNOWN)) {
                var confirmed = new HashMap<>(who.confirmed());
                confirmed.put(id, answer);
                all.add(new Practitioner(who.profession(), licence, who.credentials(), confirmed));
            }
        }
        return all;
    }

    private static List<Credential> duller(Credential was) {
        OptionalInt none = OptionalInt.empty();
        return List.of(
                new Credential(was.name(), none, was.inPerson(), was.supervised(), was.regions(), was.expiry()),
                new Credential(was.name(), was.hours(), none, was.supervised(), was.regions(), was.expiry()),
                new Credential(was.name(), was.hours(), was.inPerson(), none, was.regions(), was.expiry()),
                new Credential(was.name(), was.hours(), was.inPerson(), was.supervised(), Set.of(), was.expiry()),
                new Credential(
                        was.name(), was.hours(), was.inPerson(), was.supervised(), was.regions(), new Expiry.Unsaid()));
    }

    static Practitioner with(Practitioner who, Licence licence) {
        return new Practitioner(who.profession(), licence, who.credentials(), who.confirmed());
    }

    static Practitioner with(Practitioner who, List<Credential> credentials) {
        return new Practitioner(who.profession(), who.licence(), credentials, who.confirmed());
    }
}
