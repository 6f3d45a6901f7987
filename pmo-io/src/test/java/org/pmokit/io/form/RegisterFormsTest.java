package org.pmokit.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.pmokit.core.Portfolio;
import org.pmokit.core.register.Recorded;
import org.pmokit.io.sample.Portfolios;

/** Files hold whatever a portfolio holds: no type and no attribute is forgotten, and none goes untested. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterFormsTest {

    /** Types that no register holds, and why. */
    private static final Map<String, String> WITHOUT_REGISTER = Map.of();

    /** Attributes that no field is named after, and the field where they are. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("Benefit.planned", "points"),
            Map.entry("Benefit.actual", "points"),
            Map.entry("PerformancePeriod.plannedValue", "pv"),
            Map.entry("PerformancePeriod.earnedValue", "ev"),
            Map.entry("PerformancePeriod.actualCost", "ac"),
            Map.entry("PerformancePeriod.budgetAtCompletion", "bac"),
            Map.entry("PerformancePeriod.estimateToComplete", "etc"),
            Map.entry("Programme.declaredStatus", "status"),
            Map.entry("Project.declaredStatus", "status"),
            Map.entry("Project.parent", "programme"),
            Map.entry("CalendarEntry.calendar", "mon"),
            Map.entry("RaciAssignment.codes", "letters"),
            Map.entry("Risk.declaredStatus", "status"));

    /** Fields that random portfolios leave empty; they are covered by tests of their own kind of value elsewhere. */
    private static final Set<String> RARE = Set.of(
            "businessCases.approval",
            "businessCases.mandate",
            "calendars.fri",
            "calendars.sat",
            "calendars.thu",
            "calendars.wed",
            "decisionRights.board",
            "qualityActivities.findings.improvement",
            "qualityActivities.record",
            "termsOfReference.approvedByBoard");

    private JavaClasses core = new ClassFileImporter().importClasses();

    @BeforeAll
    void findTypes() {
        core = new ClassFileImporter().importPackages("org.pmokit.core");
    }

    @Test
    void every_type_that_a_portfolio_keeps_has_a_register() {
        Set<String> registered = RegisterForms.ALL.stream()
                .map(form -> form.type().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(recorded().map(JavaClass::getSimpleName))
                .as("types of values that a portfolio keeps")
                .filteredOn(type -> !registered.contains(type) && !WITHOUT_REGISTER.containsKey(type))
                .isEmpty();
    }

    @Test
    void every_attribute_is_in_its_register() {
        Set<String> forgotten = new TreeSet<>();
        Set<String> explained = new TreeSet<>();
        for (RegisterForm<?> form : RegisterForms.ALL) {
            List<String> fields = form.shape().names();
            for (String attribute : attributesOf(form.type())) {
                String path = form.type().getSimpleName() + "." + attribute;
                if (fields.contains(ELSEWHERE.getOrDefault(path, ""))) {
                    explained.add(path);
                } else if (!fields.contains(attribute)) {
                    forgotten.add(path);
                }
            }
        }
        assertThat(forgotten).isEmpty();
        assertThat(explained).isEqualTo(ELSEWHERE.keySet());
    }

    @Test
    void random_portfolios_fill_every_field() {
        List<Portfolio> portfolios =
                LongStream.range(0, 20).mapToObj(Portfolios::full).toList();
        Set<String> empty = new TreeSet<>();
        for (RegisterForm<?> form : RegisterForms.ALL) {
            unfilled(form, portfolios, empty::add);
        }
        assertThat(empty).isEqualTo(RARE);
    }

    private Stream<JavaClass> recorded() {
        return core.stream()
                .filter(type -> type.isAssignableTo(Recorded.class) && !type.isInterface())
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().startsWith("Immutable"));
    }

    /** What a record, or the implementation of a value type, holds. */
    private List<String> attributesOf(Class<?> type) {
        String holder = type.isRecord() ? type.getName() : type.getPackageName() + ".Immutable" + type.getSimpleName();
        return core.get(holder).getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.TRANSIENT))
                .map(JavaField::getName)
                .map(name ->
                        name.matches("is[A-Z].*") ? Character.toLowerCase(name.charAt(2)) + name.substring(3) : name)
                .toList();
    }

    private static <T extends Recorded> void unfilled(
            RegisterForm<T> form, List<Portfolio> portfolios, Consumer<String> told) {
        List<T> values = new ArrayList<>();
        portfolios.forEach(portfolio -> values.addAll(portfolio.all(form.type())));
        unfilled(form.section(), form.shape(), values, told);
    }

    private static <T, B> void unfilled(String path, Shape<T, B> shape, List<T> values, Consumer<String> told) {
        shape.fields().forEach(field -> unfilledField(path, field, values, told));
    }

    private static <T, B, V> void unfilledField(
            String path, Field<T, B, V> field, List<T> owners, Consumer<String> told) {
        List<V> values =
                owners.stream().flatMap(owner -> field.valuesOf(owner).stream()).toList();
        String name = path + "." + field.name();
        if (values.isEmpty()) {
            told.accept(name);
        } else if (field.form() instanceof Shape<V, ?> inner) {
            unfilled(name, inner, values, told);
        }
    }
}
