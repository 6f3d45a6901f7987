package org.pmokit.io;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
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
import java.util.Set;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "org.pmokit.io", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> PUBLIC_PACKAGES = Set.of(
            "org.pmokit.io",
            "org.pmokit.io.csv",
            "org.pmokit.io.gmpp",
            "org.pmokit.io.ipmdar",
            "org.pmokit.io.json",
            "org.pmokit.io.published",
            "org.pmokit.io.reading");

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("org.pmokit.io.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_the_door_knows_all_readers = noClasses()
            .that()
            .resideInAnyPackage("org.pmokit.io.(*)..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.pmokit.io");

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
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nothing_reflects =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect..");

    @ArchTest
    static final ArchRule parsers_of_others_stay_inside = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(new ArchCondition<>("name neither Jackson nor FastCSV") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean visible = PUBLIC_PACKAGES.contains(method.getOwner().getPackageName());
                    Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                            .filter(type -> visible && isForeign(type))
                            .forEach(type -> events.add(
                                    SimpleConditionEvent.violated(method, method.getFullName() + " names " + type)));
                }
            });

    private static boolean isForeign(JavaClass type) {
        return type.getPackageName().startsWith("tools.jackson")
                || type.getPackageName().startsWith("de.siegmar");
    }
}
