package filiform.response;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// Nothing that a model says can soften a rule: what decides cannot see plan or likelihoods.
class DecisionIsBlindTest {

    @Test
    void theDecisionSeesNeitherPlanNorLikelihoods() {
        noClasses()
                .that()
                .haveNameMatching(
                        "filiform\\.response\\.(Decide|StopRule|StopTable|Trigger|Report|NeedlePlace)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("filiform\\.(planning\\..*|response\\.(Cause|CauseTable|Explain|Response|Examine).*)")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("filiform.response"));
    }
}
