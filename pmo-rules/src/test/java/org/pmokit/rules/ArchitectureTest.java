package org.pmokit.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.Portfolio;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.office.Office;
import org.pmokit.core.resource.Resource;
import org.pmokit.core.strategy.Objective;
import org.pmokit.rules.catalog.StandardCatalogue;
import org.pmokit.rules.catalog.dcma.DcmaRules;
import org.pmokit.rules.catalog.review.ReviewRules;
import org.pmokit.rules.catalog.schedule.MilestoneSlip;
import org.pmokit.rules.catalog.schedule.NetworkRules;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.Threshold;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));
    private static final Path TESTS = Path.of("src", "test", "java", "org", "pmokit", "rules", "catalog");
    private static final Set<String> OF_THE_SYSTEM = Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty");

    @Test
    void packages_do_not_form_cycles() {
        slices().matching("org.pmokit.rules.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nobody_depends_on_the_root_package() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.pmokit.rules")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.pmokit.rules")
                .check(CLASSES);
    }

    @Test
    void rules_depend_on_no_rule_of_the_catalogue() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.pmokit.rules.rule",
                        "org.pmokit.rules.rag",
                        "org.pmokit.rules.evidence",
                        "org.pmokit.rules.verify")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.pmokit.rules.catalog..")
                .check(CLASSES);
    }

    @Test
    void nothing_asks_the_clock_the_machine_or_chance() {
        sameInputSameOutput().check(CLASSES);
    }

    @Test
    void the_rule_about_the_clock_finds_offenders() {
        JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);

        assertThatThrownBy(() -> sameInputSameOutput().check(offender)).hasMessageContaining("LocalDate.now()");
    }

    @Test
    void nothing_logs_but_through_the_facade_and_in_one_place() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.pmokit.rules.Judging")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.slf4j..")
                .check(CLASSES);
    }

    @Test
    void public_classes_of_the_catalogue_are_final_and_cannot_be_made() {
        classes()
                .that()
                .resideInAPackage("org.pmokit.rules.catalog..")
                .and()
                .arePublic()
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .andShould()
                .haveOnlyPrivateConstructors()
                .check(CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(CLASSES.stream()
                        .filter(type -> !type.getPackageName().isEmpty())
                        .map(JavaClass::getPackage)
                        .distinct())
                .hasSizeGreaterThan(6)
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as(each.getName())
                        .isTrue());
    }

    @Test
    void every_rule_of_the_package_is_in_the_catalogue() throws ReflectiveOperationException {
        List<JavaClass> holders = CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith("org.pmokit.rules.catalog."))
                .filter(type -> type.tryGetField("RULE").isPresent())
                .toList();

        assertThat(StandardCatalogue.rules())
                .hasSize(holders.size()
                        + ReviewRules.rules().size()
                        + DcmaRules.rules().size()
                        + NetworkRules.rules().size());
        for (JavaClass holder : holders) {
            assertThat(StandardCatalogue.rules()).as(holder.getName()).contains((Rule<?>)
                    holder.reflect().getField("RULE").get(null));
        }
    }

    @Test
    void every_rule_has_a_test_beside_it() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getPackageName().startsWith("org.pmokit.rules.catalog."))
                        .filter(type -> type.tryGetField("RULE").isPresent())
                        .map(type -> TESTS.resolve(
                                        type.getPackageName().substring("org.pmokit.rules.catalog.".length()))
                                .resolve(type.getSimpleName() + "Test.java")))
                .hasSizeGreaterThan(20)
                .allSatisfy(test ->
                        assertThat(Files.exists(test)).as(test.toString()).isTrue());
    }

    @Test
    void no_id_name_or_threshold_is_used_twice() {
        assertThat(rules()).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(rules()).extracting(rule -> rule.group() + "/" + rule.name()).doesNotHaveDuplicates();
        assertThat(rules().flatMap(rule -> rule.thresholds().stream()))
                .extracting(Threshold::key)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_shipped_rule_says_everything_a_reader_asks_for(Rule<?> rule) {
        assertThat(rule.id().value()).matches("PMO-[A-Z]{3}-\\d{3}");
        assertThat(rule.title()).matches("[A-Z].*[^.]");
        assertThat(rule.because()).matches("[a-z].*[^.]");
        assertThat(rule.measured()).isNotBlank();
        assertThat(rule.remedy()).matches("[A-Z].*\\.");
        assertThat(rule.source()).isNotBlank();
        assertThat(rule.name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(rule.owner()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_shipped_rule_has_thresholds_of_its_own_with_a_source(Rule<?> rule) {
        assertThat(rule.thresholds()).isNotEmpty().allSatisfy(threshold -> {
            assertThat(threshold.key()).matches(rule.id() + "/[a-z]+(-[a-z]+)*");
            assertThat(threshold.source()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_shipped_rule_is_asked_of_a_portfolio_a_component_an_office_or_an_entry(Rule<?> rule) {
        assertThat(rule.subject())
                .isIn(
                        Portfolio.class,
                        DeliveryComponent.class,
                        Programme.class,
                        Project.class,
                        Office.class,
                        Resource.class,
                        Objective.class,
                        Benefit.class,
                        Object.class);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_shipped_rule_that_is_asked_of_anything_says_of_what(Rule<?> rule) {
        assertThat(rule.askedOf()).isNotEqualTo("Object");
    }

    @Test
    void the_constants_of_a_rule_are_the_thresholds_it_tells() {
        assertThat(MilestoneSlip.RULE.thresholds()).containsExactly(MilestoneSlip.AMBER, MilestoneSlip.RED);
        CLASSES.stream()
                .filter(type -> type.tryGetField("RULE").isPresent())
                .forEach(holder -> assertThat(holder.getFields().stream()
                                .filter(field -> field.getRawType().isEquivalentTo(Threshold.class))
                                .count())
                        .as(holder.getName())
                        .isEqualTo(thresholdsOf(holder)));
    }

    static Stream<Rule<?>> rules() {
        return StandardCatalogue.rules().stream();
    }

    private static long thresholdsOf(JavaClass holder) {
        try {
            return ((Rule<?>) holder.reflect().getField("RULE").get(null))
                    .thresholds()
                    .size();
        } catch (ReflectiveOperationException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static ArchRule sameInputSameOutput() {
        DescribedPredicate<JavaAccess<?>> asks = DescribedPredicate.describe(
                "ask the clock, the machine or chance", ArchitectureTest::asksClockMachineOrChance);
        return noClasses()
                .should()
                .accessTargetWhere(asks)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Random.class);
    }

    private static boolean asksClockMachineOrChance(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        boolean now = owner.startsWith("java.time.") && name.equals("now");
        boolean system = owner.equals("java.lang.System") && OF_THE_SYSTEM.contains(name);
        boolean chance = owner.equals("java.lang.Math") && name.equals("random");
        boolean unique = owner.equals("java.util.UUID") && name.equals("randomUUID");
        return now || system || chance || unique;
    }

    private static final class Offender {
        private Offender() {}

        static LocalDate today() {
            return LocalDate.now();
        }
    }
}
