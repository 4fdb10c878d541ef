package filiform.knowledge.injury;

import filiform.injury.Localisation.NerveChance;
import filiform.measure.Side;
import java.util.List;
import java.util.stream.Collectors;

/// Every published patient with what the report names and what the program says, in Markdown.
final class PatientTable {

    private PatientTable() {}

    static String markdown(List<Patient> patients, List<Judged> judged) {
        var page = new StringBuilder("""

                | case | report | findings | right nerve | program first | rank of the right | level |
                |---|---|---|---|---|---|---|
                """);
        for (Patient patient : patients) {
            page.append(judged.stream()
                    .filter(each -> each.patient().equals(patient))
                    .map(PatientTable::line)
                    .findFirst()
                    .orElse("| %d | %s%s | %d | %s | - | - | - |\n"
                            .formatted(
                                    patient.number(),
                                    patient.source(),
                                    note(patient),
                                    patient.count(),
                                    right(patient))));
        }
        return page.toString();
    }

    private static String line(Judged judged) {
        Patient patient = judged.patient();
        return "| %d | %s%s | %d | %s | %s, %s%s | %d | %s |\n"
                .formatted(
                        patient.number(),
                        patient.source(),
                        note(patient),
                        patient.count(),
                        right(patient),
                        nerve(judged.first()),
                        percent(judged.first().probability()),
                        judged.rivalAbove()
                                ? "; above the right nerve: %s, %s"
                                        .formatted(
                                                judged.rival().cause(),
                                                percent(judged.rival().probability()))
                                : "",
                        judged.rank(),
                        !judged.hasLevel() ? "not stated" : judged.levelRight() ? "right" : "wrong");
    }

    private static String note(Patient patient) {
        return patient.note().isEmpty() ? "" : " (%s)".formatted(patient.note());
    }

    static String right(Patient patient) {
        return patient.right().isEmpty()
                ? "not in this atlas"
                : patient.right().stream()
                        .map(right -> right.nerve() + side(right.side()))
                        .collect(Collectors.joining(" or "));
    }

    static String nerve(NerveChance nerve) {
        return nerve.nerve() + side(nerve.side());
    }

    private static String side(Side side) {
        return side == Side.UNSAID ? "" : " " + side.words();
    }

    /// The coded findings as a person reads them.
    static String findings(Patient patient) {
        return Coded.list(patient.findings()).stream()
                .map(text -> {
                    Side side = Coded.side(text);
                    String coded = Coded.sideless(text);
                    String of = coded.substring(coded.indexOf(':') + 1, coded.lastIndexOf('='));
                    String result = coded.substring(coded.lastIndexOf('=') + 1);
                    return kind(coded.substring(0, coded.indexOf(':'))) + of + side(side) + " " + result;
                })
                .collect(Collectors.joining(", "));
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "atrophy" -> "wasting of ";
            case "radiation" -> "radiation into ";
            default -> "";
        };
    }

    static String percent(double part) {
        return part < 0.01 ? "below 1 %" : Share.percent(part) + " %";
    }
}
