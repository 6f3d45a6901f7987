package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.problem.IncompleteException;

/**
 * What every record and every generated value promises. The types are found, not listed, and their values are made by
 * {@link SampleValues}; a new type is tested from its first day.
 */
class EveryValueTest {

    private static final SampleValues SAMPLES = new SampleValues();

    /** A type with the attributes of one value. */
    record Specimen(ValueShape shape, List<Object> attributes) {

        Object value() {
            return shape.make(
                    attributes.stream().map(EveryValueTest::changeable).toList());
        }

        Optional<Object> with(int place, Object other) {
            List<Object> changed = new ArrayList<>(attributes);
            changed.set(place, other);
            return SampleValues.make(shape, changed);
        }

        @Override
        public String toString() {
            return shape.type().getName().substring("org.pmokit.core.".length());
        }
    }

    private static final List<ValueShape> SHAPES = Stream.concat(ModuleTypes.records(), ModuleTypes.generated())
            .map(type -> ValueShape.of(type).orElseThrow())
            .toList();
    private static final List<Specimen> SPECIMENS = SHAPES.stream()
            .flatMap(shape -> SAMPLES.attributesOf(shape).map(values -> new Specimen(shape, values)).stream())
            .toList();

    static List<Specimen> values() {
        return SPECIMENS;
    }

    static List<ValueShape.OfBuilder> generated() {
        return ModuleTypes.generated()
                .map(type -> (ValueShape.OfBuilder) ValueShape.of(type).orElseThrow())
                .toList();
    }

    @Test
    void nearly_every_type_can_be_made_from_plain_values() {
        Set<String> made =
                SPECIMENS.stream().map(each -> each.shape().type().getName()).collect(Collectors.toSet());
        List<String> missing = SHAPES.stream()
                .map(shape -> shape.type().getName())
                .filter(name -> !made.contains(name))
                .toList();

        assertThat(made.size()).isGreaterThan(100);
        assertThat(missing).as("add what they need to SampleValues").hasSizeLessThan(SHAPES.size() / 20);
    }

    @ParameterizedTest
    @MethodSource("values")
    void two_of_the_same_attributes_are_equal(Specimen specimen) {
        Object one = specimen.value();
        Object other = specimen.value();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
        assertThat(one).isNotEqualTo("something else");
        assertThat(one.equals(null)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("values")
    void one_other_attribute_makes_another_value(Specimen specimen) {
        Object value = specimen.value();
        List<ValueShape.Attribute> attributes = specimen.shape().attributes();
        for (int place = 0; place < attributes.size(); place++) {
            ValueShape.Attribute attribute = attributes.get(place);
            for (Object other : SAMPLES.of(attribute.type())) {
                specimen.with(place, other)
                        .filter(changed -> !attribute.of(changed).equals(attribute.of(value)))
                        .ifPresent(changed ->
                                assertThat(changed).as(attribute.name()).isNotEqualTo(value));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void what_it_holds_cannot_be_changed(Specimen specimen) {
        Object value = specimen.value();
        for (ValueShape.Attribute attribute : specimen.shape().attributes()) {
            requireUnmodifiable(attribute.name(), attribute.of(value));
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void what_was_passed_in_can_change_without_changing_it(Specimen specimen) {
        List<Object> passed =
                specimen.attributes().stream().map(EveryValueTest::changeable).collect(Collectors.toList());
        Object value = specimen.shape().make(passed);

        passed.forEach(EveryValueTest::empty);

        assertThat(value).isEqualTo(specimen.value());
    }

    @ParameterizedTest
    @MethodSource("values")
    void what_it_answers_cannot_be_used_to_change_it(Specimen specimen) {
        Object value = specimen.value();
        ModuleTypes.questions(specimen.shape().type()).forEach(question -> disturb(question, value));

        assertThat(value)
                .isEqualTo(specimen.value())
                .hasToString(specimen.value().toString());
    }

    @ParameterizedTest
    @MethodSource("generated")
    void its_text_does_not_show_persons(ValueShape.OfBuilder shape) {
        SAMPLES.attributesOf(shape).ifPresent(values -> {
            List<ValueShape.Attribute> attributes = shape.attributes();
            List<Object> told = new ArrayList<>(values);
            for (int place = 0; place < told.size(); place++) {
                if (isOwnerAsText(attributes.get(place))) {
                    told.set(place, Optional.of(SampleValues.PERSON));
                }
            }
            String text = shape.make(told).toString();
            IntStream.range(0, told.size())
                    .filter(place -> attributes.get(place).type().getTypeName().contains("PersonId")
                            || isOwnerAsText(attributes.get(place)))
                    .forEach(place -> assertThat(text)
                            .as("mark " + attributes.get(place) + " as redacted")
                            .doesNotContain(SampleValues.PERSON));
        });
    }

    @ParameterizedTest
    @MethodSource("generated")
    void everything_mandatory_that_is_missing_is_named_at_once(ValueShape.OfBuilder shape) {
        List<String> mandatory = shape.attributes().stream()
                .filter(ValueShape.Attribute::isMandatory)
                .map(ValueShape.Attribute::name)
                .toList();
        if (mandatory.isEmpty()) {
            assertThat(catchThrowable(() -> shape.build(shape.builder())) instanceof IncompleteException)
                    .isFalse();
        } else {
            assertThatThrownBy(() -> shape.build(shape.builder()))
                    .asInstanceOf(type(IncompleteException.class))
                    .extracting(IncompleteException::missing)
                    .isEqualTo(mandatory);
        }
    }

    @ParameterizedTest
    @MethodSource("generated")
    void every_attribute_can_be_set(ValueShape.OfBuilder shape) {
        assertThat(shape.attributes())
                .allSatisfy(attribute ->
                        assertThat(shape.setter(attribute)).as(attribute.name()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("generated")
    void a_builder_filled_with_it_builds_its_like(ValueShape.OfBuilder shape) throws ReflectiveOperationException {
        Object value = SAMPLES.attributesOf(shape).map(shape::make).orElse(null);
        if (value != null) {
            Object builder = ValueShape.call(shape.type().getMethod("toBuilder"), value);

            assertThat(shape.build(builder)).isEqualTo(value);
        }
    }

    private static boolean isOwnerAsText(ValueShape.Attribute attribute) {
        return attribute.name().equals("owner")
                && attribute.type().getTypeName().endsWith("Optional<java.lang.String>");
    }

    private static void requireUnmodifiable(String name, Object held) {
        if (held instanceof Collection<?> all) {
            if (!all.isEmpty()) {
                assertThatThrownBy(all::clear).as(name).isInstanceOf(UnsupportedOperationException.class);
            }
            all.forEach(each -> requireUnmodifiable(name, each));
        } else if (held instanceof Map<?, ?> map) {
            if (!map.isEmpty()) {
                assertThatThrownBy(map::clear).as(name).isInstanceOf(UnsupportedOperationException.class);
            }
            map.values().forEach(each -> requireUnmodifiable(name, each));
        } else if (held instanceof Optional<?> maybe) {
            maybe.ifPresent(each -> requireUnmodifiable(name, each));
        }
    }

    /** The same contents in collections that can be emptied, at every depth. */
    private static Object changeable(Object value) {
        if (value instanceof SortedSet<?> sorted) {
            return new TreeSet<>(sorted);
        }
        if (value instanceof SortedMap<?, ?> sorted) {
            return new TreeMap<>(sorted);
        }
        if (value instanceof Set<?> set) {
            return set.stream().map(EveryValueTest::changeable).collect(Collectors.toCollection(LinkedHashSet::new));
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(EveryValueTest::changeable).collect(Collectors.toCollection(ArrayList::new));
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, held) -> copy.put(key, changeable(held)));
            return copy;
        }
        return value;
    }

    private static void disturb(Method question, Object value) {
        try {
            empty(ValueShape.call(question, value));
        } catch (RuntimeException refused) {
            // an answer that cannot be changed is as good as one that is a copy
        }
    }

    private static void empty(Object value) {
        if (value instanceof Collection<?> all) {
            all.forEach(EveryValueTest::empty);
            all.clear();
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(EveryValueTest::empty);
            map.clear();
        }
    }
}
