package org.pmokit.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final Path CLASS_FILES = Path.of("target", "classes");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(CLASS_FILES);

    /** Packages that read a whole portfolio and answer a question about it; all others hold facts. */
    private static final String[] ASKING = {
        "org.pmokit.core.p3o..",
        "org.pmokit.core.workforce..",
        "org.pmokit.core.report..",
        "org.pmokit.core.alignment..",
        "org.pmokit.core.earnedvalue.."
    };

    private static final Set<String> WITHOUT_AN_ARGUMENT = Set.of("toLowerCase", "toUpperCase");
    private static final Set<String> OF_THE_SYSTEM = Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty");

    @Test
    void packages_do_not_form_cycles() {
        slices().matching("org.pmokit.core.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void only_packages_that_ask_a_whole_portfolio_depend_on_the_root_package() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ASKING)
                .and()
                .resideOutsideOfPackage("org.pmokit.core")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.pmokit.core")
                .check(CLASSES);
    }

    @Test
    void facts_do_not_depend_on_the_packages_that_ask() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ASKING)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ASKING)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void nothing_asks_the_clock_the_machine_or_chance() {
        sameInputSameOutput().check(CLASSES);
    }

    @Test
    void the_rule_about_the_clock_finds_calls_and_method_references() {
        JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);

        assertThatThrownBy(() -> sameInputSameOutput().check(offender))
                .hasMessageContaining("LocalDate.now()")
                .hasMessageContaining("String.toLowerCase()")
                .hasMessageContaining("String.format(");
    }

    @Test
    void nothing_logs() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "java.util.logging..", "java.lang.System$Logger..")
                .check(CLASSES);
    }

    @Test
    void vavr_shows_only_outcomes_and_sequences_in_public_signatures() {
        classes().that(areExported()).should(notShowHelpersOfVavr()).check(CLASSES);
    }

    @Test
    void no_class_is_named_after_what_it_is_not() {
        noClasses()
                .should()
                .haveSimpleNameContaining("Util")
                .orShould()
                .haveSimpleNameContaining("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould(haveTheWordManager())
                .check(CLASSES);
    }

    @Test
    void nobody_outside_can_extend_a_public_type() {
        classes().that(areExported()).should(beClosed()).check(CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        Set<JavaPackage> packages = CLASSES.stream()
                .filter(type -> !type.getPackageName().isEmpty())
                .map(JavaClass::getPackage)
                .collect(Collectors.toSet());

        assertThat(packages)
                .hasSizeGreaterThan(15)
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as(each.getName())
                        .isTrue());
    }

    @Test
    void every_package_is_exported_except_the_internal_ones() throws IOException {
        Set<String> packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.isEmpty() && !name.contains(".internal"))
                .collect(Collectors.toSet());

        assertThat(exportedPackages()).isEqualTo(packages);
    }

    private static ArchRule sameInputSameOutput() {
        return classes().should(new ArchCondition<>("depend on their arguments only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.<JavaCodeUnitAccess<?>>concat(
                                type.getCodeUnitCallsFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
                        .filter(ArchitectureTest::asksTheMachine)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
            }
        });
    }

    private static boolean asksTheMachine(JavaCodeUnitAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        int parameters = access.getTarget().getRawParameterTypes().size();
        return switch (owner) {
            case "java.lang.System" -> OF_THE_SYSTEM.contains(name);
            case "java.lang.String" ->
                (WITHOUT_AN_ARGUMENT.contains(name) && parameters == 0)
                        || name.equals("formatted")
                        || (name.equals("format") && parameters == 2);
            case "java.lang.Math" -> name.equals("random");
            case "java.util.Random", "java.util.concurrent.ThreadLocalRandom", "java.util.UUID" -> true;
            case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault");
            case "java.time.format.DateTimeFormatter" -> name.equals("ofPattern") && parameters == 1;
            default -> owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"));
        };
    }

    private static DescribedPredicate<JavaClass> areExported() {
        Set<String> exported = exportedPackages();
        return DescribedPredicate.describe(
                "are public in an exported package",
                type -> exported.contains(type.getPackageName())
                        && type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static ArchCondition<JavaClass> notShowHelpersOfVavr() {
        return new ArchCondition<>("not show Try, Option, tuples or Match") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaClass> inMethods = type.getAllMembers().stream()
                        .filter(member -> member.getOwner().getPackageName().startsWith("org.pmokit"))
                        .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                                || member.getModifiers().contains(JavaModifier.PROTECTED))
                        .flatMap(member -> member instanceof JavaCodeUnit unit
                                ? Stream.concat(
                                        unit.getReturnType().getAllInvolvedRawTypes().stream(),
                                        unit.getParameterTypes().stream()
                                                .flatMap(each -> each.getAllInvolvedRawTypes().stream()))
                                : ((JavaField) member).getType().getAllInvolvedRawTypes().stream());
                inMethods
                        .filter(shown ->
                                shown.getName().matches("io\\.vavr\\.(control\\.(Try|Option)|Tuple\\d?|API).*"))
                        .forEach(shown -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " shows " + shown.getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> haveTheWordManager() {
        return new ArchCondition<>("be named Manager") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean named = type.getSimpleName().endsWith("Manager");
                events.add(new SimpleConditionEvent(type, named, type.getName()));
            }
        };
    }

    private static ArchCondition<JavaClass> beClosed() {
        return new ArchCondition<>("be final, an interface, or have package-private constructors only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean closed = type.isInterface()
                        || type.isEnum()
                        || type.getModifiers().contains(JavaModifier.FINAL)
                        || type.getConstructors().stream().allMatch(ArchitectureTest::isHidden);
                events.add(new SimpleConditionEvent(type, closed, type.getName() + " can be extended"));
            }
        };
    }

    private static boolean isHidden(JavaConstructor constructor) {
        Set<JavaModifier> modifiers = constructor.getModifiers();
        return !modifiers.contains(JavaModifier.PUBLIC) && !modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Set<String> exportedPackages() {
        try (InputStream moduleInfo = Files.newInputStream(CLASS_FILES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(moduleInfo).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new IllegalStateException("Compile the module first.", unreadable);
        }
    }

    /** What the rule about the clock must find. */
    static final class Offender {

        private final Supplier<LocalDate> today = LocalDate::now;

        String shout(String text) {
            Locale.setDefault(Locale.ROOT);
            return String.format("%s %s", text.toLowerCase(), today.get());
        }
    }
}
