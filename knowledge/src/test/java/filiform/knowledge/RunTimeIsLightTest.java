package filiform.knowledge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// A command must start at once: YAML, schemas and data binding belong to the check alone.
class RunTimeIsLightTest {

    @Test
    void onlyTheCheckKnowsYamlSchemasAndDataBinding() {
        noClasses()
                .that()
                .resideOutsideOfPackage("filiform.knowledge.check..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "filiform.knowledge.check..",
                        "org.yaml..",
                        "com.networknt..",
                        "com.fasterxml.jackson.databind..",
                        "com.fasterxml.jackson.dataformat..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("filiform.knowledge"));
    }
}
