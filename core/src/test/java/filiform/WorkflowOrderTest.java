package filiform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The order of the visit is the order of dependency. ARCHITECTURE.md quotes this list.
class WorkflowOrderTest {

    private static final List<String> ORDER =
            List.of("measure", "atlas", "screening", "planning", "response", "injury", "followup");

    private final JavaClasses core = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("filiform");

    @Test
    void everyStepLooksOnlyUpstream() {
        for (int step = 0; step < ORDER.size() - 1; step++) {
            String[] later = ORDER.subList(step + 1, ORDER.size()).stream()
                    .map(name -> "filiform." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("filiform." + ORDER.get(step) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(true)
                    .check(core);
        }
    }

    @Test
    void coreKnowsOnlyTheLanguageAndOneNumericsLibrary() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "filiform..", "java.lang..", "java.util..", "java.time..", "org.jspecify..", "org.hipparchus..")
                .check(core);
    }

    @Test
    void coreHasNoClockAndNoChance() {
        noClasses()
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now")))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .callMethod(Math.class, "random")
                .check(core);
    }
}
