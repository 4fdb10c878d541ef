package filiform.app.contract;

import filiform.app.json.Faults.Code;
import filiform.app.json.Fields;
import filiform.app.json.Shown;
import filiform.atlas.Match;
import filiform.atlas.Names;
import filiform.atlas.Term;
import filiform.measure.Answer;
import filiform.screening.Asked;
import filiform.screening.scope.Credential;
import filiform.screening.scope.Expiry;
import filiform.screening.scope.Licence;
import filiform.screening.scope.Permission;
import filiform.screening.scope.Place;
import filiform.screening.scope.Practitioner;
import filiform.screening.scope.ScopeOfPractice;
import filiform.screening.scope.ScopeTable;
import filiform.screening.scope.Wanted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads who is to hold the needle, and where and when: what scope of practice is asked.
final class PractitionerForm {

    /// The text that stands for every part of the body.
    private static final String WHOLE_BODY = "whole body";

    private static final String NEVER = "never";

    /// More credentials than this are of no use to anyone.
    private static final int MOST = 200;

    private final ScopeTable table;
    private final Names<Term> regions;

    PractitionerForm(ScopeTable table, Names<Term> regions) {
        this.table = table;
        this.regions = regions;
    }

    /// What was read of the practitioner.
    ///
    /// @param place as told and as found; the site and the way of needling come from the rest of the question
    record Read(Practitioner who, Optional<Place> place, String placeTold, Optional<LocalDate> day) {

        Permission may(ScopeTable table, Asked asked) {
            return ScopeOfPractice.may(
                    table, who, new Wanted(place, placeTold, asked.regions(), asked.techniques(), day));
        }
    }

    /// None where nobody told of a practitioner.
    Optional<Read> read(Fields screen, List<String> warnings) {
        if (!screen.has("practitioner")) {
            warnings.add(
                    "Whether this practitioner may needle here was not asked: profession, licence, training and the"
                            + " law of the place are no part of this outcome.");
            return Optional.empty();
        }
        Fields fields = screen.object("practitioner");
        String profession =
                fields.named("profession", table.professions()).map(Term::name).orElse("");
        Optional<String> told = fields.text("place");
        Optional<Place> place = told.flatMap(text -> place(text, warnings));
        Optional<LocalDate> day = Common.date(fields, "date");
        Licence licence = licence(fields, warnings);
        List<Credential> credentials = credentials(fields);
        Map<String, Answer> confirmed = Common.answers(fields.object("confirmed"), table.confirmations());
        fields.close();
        return Optional.of(new Read(
                new Practitioner(profession, licence, credentials, confirmed),
                place,
                told.map(Shown::of).orElse(""),
                day));
    }

    /// A place that is not listed is no fault, since nobody lists all: nothing is held of it, and a warning says so.
    private Optional<Place> place(String text, List<String> warnings) {
        return switch (table.places().find(text)) {
            case Match.Found<Place>(Place found) -> Optional.of(found);
            case Match.Ambiguous<Place>(List<String> candidates) -> notHeld(text, candidates, warnings);
            case Match.Missing<Place>(List<String> near) -> notHeld(text, near, warnings);
        };
    }

    private static Optional<Place> notHeld(String text, List<String> near, List<String> warnings) {
        warnings.add("Nothing is held of the law of '%s'.%s"
                .formatted(
                        Shown.of(text),
                        near.isEmpty() ? "" : " Was this meant: %s?".formatted(String.join("; ", near))));
        return Optional.empty();
    }

    private Licence licence(Fields practitioner, List<String> warnings) {
        if (!practitioner.has("licence")) {
            return Licence.UNSAID;
        }
        Fields fields = practitioner.object("licence");
        String place = fields.text("place")
                .map(text -> place(text, warnings).map(Place::code).orElse(Shown.of(text)))
                .orElse("");
        Expiry expiry = expiry(fields, "valid_until");
        OptionalInt years = fields.whole("years", 0, 80);
        fields.close();
        return new Licence(place, expiry, years);
    }

    private List<Credential> credentials(Fields practitioner) {
        List<Fields> rows = practitioner.list("credentials");
        if (practitioner.has("credentials") && practitioner.raw("credentials").isArray() && rows.isEmpty()) {
            practitioner
                    .faults()
                    .add(
                            Code.EMPTY_LIST,
                            practitioner.where("credentials"),
                            "'credentials' is empty. Leave it out, or say what it holds.");
        }
        if (rows.size() > MOST) {
            practitioner
                    .faults()
                    .add(
                            Code.TOO_LARGE,
                            practitioner.where("credentials"),
                            "More than %d credentials.".formatted(MOST));
            return List.of();
        }
        var credentials = new ArrayList<Credential>();
        rows.forEach(row -> credential(row).ifPresent(credentials::add));
        return credentials;
    }

    private Optional<Credential> credential(Fields row) {
        Optional<String> name = row.needText("name");
        OptionalInt hours = row.whole("hours", 0, 10_000);
        OptionalInt inPerson = row.whole("in_person_hours", 0, 10_000);
        OptionalInt supervised = row.whole("supervised_sessions", 0, 100_000);
        Set<String> trained = trained(row);
        Expiry expiry = expiry(row, "expires");
        row.close();
        if (hours.isPresent() && inPerson.isPresent() && inPerson.getAsInt() > hours.getAsInt()) {
            row.faults()
                    .add(
                            Code.CONTRADICTION,
                            row.where("in_person_hours"),
                            "More hours in person than in all: %d of %d."
                                    .formatted(inPerson.getAsInt(), hours.getAsInt()));
            return Optional.empty();
        }
        return name.map(text -> new Credential(Shown.of(text), hours, inPerson, supervised, trained, expiry));
    }

    private Set<String> trained(Fields row) {
        var trained = new LinkedHashSet<String>();
        for (String text : row.texts("regions")) {
            if (Names.fold(text).equals(WHOLE_BODY)) {
                regions.all().forEach(region -> trained.add(region.name()));
            } else {
                row.find(row.where("regions"), text, regions).map(Term::name).ifPresent(trained::add);
            }
        }
        return trained;
    }

    private static Expiry expiry(Fields fields, String key) {
        if (fields.isText(key) && fields.raw(key).asText().equalsIgnoreCase(NEVER)) {
            return new Expiry.Never();
        }
        return Common.date(fields, key).<Expiry>map(Expiry.On::new).orElseGet(Expiry.Unsaid::new);
    }
}
