package org.pmokit.mpxj;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.io.ObjectInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "org.pmokit.mpxj", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule only_the_facts_are_needed = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.pmokit.graph..", "org.pmokit.rules..", "org.pmokit.io..");

    @ArchTest
    static final ArchRule paths_may_belong_to_any_file_system =
            noClasses().should().dependOnClassesThat().areAssignableTo(File.class);

    @ArchTest
    static final ArchRule nothing_is_deserialised =
            noClasses().should().dependOnClassesThat().areAssignableTo(ObjectInputStream.class);

    @ArchTest
    static final ArchRule nothing_asks_the_clock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule the_library_that_reads_stays_inside = methods()
            .that()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(new ArchCondition<>("name nothing of MPXJ where they are visible") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean visible = method.getModifiers().contains(JavaModifier.PUBLIC)
                            || method.getModifiers().contains(JavaModifier.PROTECTED);
                    Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                            .filter(type -> visible && isForeign(type))
                            .forEach(type -> events.add(
                                    SimpleConditionEvent.violated(method, method.getFullName() + " names " + type)));
                }
            });

    private static boolean isForeign(JavaClass type) {
        return type.getPackageName().startsWith("org.mpxj");
    }
}
