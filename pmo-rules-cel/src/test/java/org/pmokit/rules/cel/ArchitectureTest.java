package org.pmokit.rules.cel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.pmokit.rules.cel", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaMethod> SHOWS_CEL = DescribedPredicate.describe(
            "show the expression library",
            method -> method.getOwner().getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                    && method.getAllInvolvedRawTypes().stream()
                            .anyMatch(type -> type.getPackageName().startsWith("dev.cel")));

    @ArchTest
    static final ArchRule CEL_IS_NOT_SHOWN =
            noMethods().that().arePublic().should(com.tngtech.archunit.lang.conditions.ArchConditions.be(SHOWS_CEL));
}
