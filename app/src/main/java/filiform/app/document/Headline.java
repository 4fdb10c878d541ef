package filiform.app.document;

import filiform.record.event.PatientEvent.PatientRegistered;
import filiform.record.visit.PatientNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whom a paper is about.
public final class Headline {

    private Headline() {}

    /// What a patient is called; that none is recorded is said.
    public static String name(PatientNote patient) {
        return name(patient.registered().map(PatientRegistered::name).orElse(""));
    }

    /// The same for a name that may be blank.
    public static String name(String name) {
        return name.isBlank() ? "Patient without a recorded name" : name;
    }

    static String of(PatientNote patient) {
        Optional<PatientRegistered> known = patient.registered();
        var words = new ArrayList<String>();
        words.add(name(patient));
        words.add("born "
                + known.flatMap(PatientRegistered::birthDate)
                        .map(Object::toString)
                        .orElse(Paper.UNKNOWN));
        words.add("record number "
                + known.map(PatientRegistered::recordNumber)
                        .filter(number -> !number.isBlank())
                        .orElse(Paper.UNKNOWN));
        return String.join(", ", words);
    }

    /// Blank texts left out.
    static String joined(List<String> words) {
        return String.join("; ", words.stream().filter(word -> !word.isBlank()).toList());
    }
}
