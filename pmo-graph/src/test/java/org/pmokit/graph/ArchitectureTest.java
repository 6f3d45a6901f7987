package org.pmokit.graph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.pmokit.graph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaMethod> SHOWS_JGRAPHT = DescribedPredicate.describe(
            "show JGraphT", method -> method.getAllInvolvedRawTypes().stream().anyMatch(ArchitectureTest::isJGraphT));

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
            slices().matching("org.pmokit.graph.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule JGRAPHT_IS_SHOWN_BY_AS_GRAPH_ONLY = noMethods()
            .that()
            .arePublic()
            .and(SHOWS_JGRAPHT)
            .should()
            .haveNameNotMatching("asGraph")
            .andShould()
            .notHaveModifier(JavaModifier.SYNTHETIC);

    @ArchTest
    static final ArchRule NOTHING_LOGS_BY_ITSELF = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule NOBODY_ASKS_THE_CLOCK = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.time.Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Random.class);

    private static boolean isJGraphT(JavaClass type) {
        return type.getPackageName().startsWith("org.jgrapht");
    }
}
