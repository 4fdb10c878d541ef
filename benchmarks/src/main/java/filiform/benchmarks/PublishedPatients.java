package filiform.benchmarks;

import filiform.knowledge.injury.AccuracyReport;

/// How often the localiser names the right nerve of published patients: the generated parts of the manual's page.
public final class PublishedPatients {

    private PublishedPatients() {}

    public static void main(String[] arguments) {
        AccuracyReport.parts().forEach((part, text) -> System.out.printf("%n%s%n%s", part, text));
    }
}
