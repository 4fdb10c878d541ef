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
                        "filiform\\.response\\.(Decide|StopRule|StopTable|Trigger|Report|Felt|Seen|Dulling|NeedlePlace)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "filiform\\.(planning\\..*|response\\.(Cause|Explain|Response|Examine|Guess|Hint|Weigh|Picture|Fit|Onward|WayOn|Path|NewPath).*)")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("filiform.response"));
    }
}
