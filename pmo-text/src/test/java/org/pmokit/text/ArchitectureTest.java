package org.pmokit.text;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.pmokit.text", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaMethod> SHOWS_LUCENE = DescribedPredicate.describe(
            "show Lucene",
            method -> method.getOwner().getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                    && method.getAllInvolvedRawTypes().stream()
                            .anyMatch(type -> type.getPackageName().startsWith("org.apache.lucene")));

    @ArchTest
    static final ArchRule LUCENE_IS_NOT_SHOWN =
            noMethods().that().arePublic().should(com.tngtech.archunit.lang.conditions.ArchConditions.be(SHOWS_LUCENE));
}
