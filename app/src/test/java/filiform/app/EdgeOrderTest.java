package filiform.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The edges stay apart: the command line and the web know the contract, and neither knows the other.
class EdgeOrderTest {

    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("filiform.app");

    private static void never(String from, String... to) {
        noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(to)
                .check(APP);
    }

    @Test
    void commandLineAndWebDoNotKnowEachOther() {
        never("filiform.app.cli..", "filiform.app.web..");
        never("filiform.app.web..", "filiform.app.cli..");
    }

    @Test
    void theContractKnowsNeitherCommandLineNorWebNorText() {
        never("filiform.app.contract..", "filiform.app.cli..", "filiform.app.web..", "filiform.app.text..");
        never("filiform.app.text..", "filiform.app.cli..", "filiform.app.web..");
    }

    @Test
    void theSheetsOfTheAtlasKnowNoEdge() {
        never("filiform.app.atlas..", "filiform.app.cli..", "filiform.app.web..", "filiform.app.text..");
        never("filiform.app.contract..", "filiform.app.atlas..");
    }

    @Test
    void readingJsonKnowsNoStepOfTheVisit() {
        never(
                "filiform.app.json..",
                "filiform.app.contract..",
                "filiform.app.cli..",
                "filiform.app.web..",
                "filiform.app.text..",
                "filiform.screening..",
                "filiform.planning..",
                "filiform.response..",
                "filiform.injury..",
                "filiform.followup..");
    }
}
