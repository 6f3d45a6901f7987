package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.schedule.Schedule;

/** What a recorded value refers to, anywhere inside of it, is among its pointers, so that a draft checks it. */
class EveryReferenceTest {

    static Stream<EveryValueTest.Specimen> recorded() {
        return EveryValueTest.values().stream().filter(specimen -> specimen.value() instanceof Recorded);
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void every_reference_is_a_pointer(EveryValueTest.Specimen specimen) {
        Recorded value = (Recorded) specimen.value();
        Set<ComponentRef> targets = value.pointers().map(Pointer::target).collect(Collectors.toSet());
        Set<ComponentRef> held = new LinkedHashSet<>();
        specimen.shape().attributes().forEach(attribute -> collect(attribute.of(value), held));
        if (value instanceof RegisterEntry entry) {
            held.remove(entry.ref());
        }
        if (value instanceof DeliveryComponent component) {
            component.milestones().forEach(own -> held.remove(own.id()));
        }

        if (value instanceof Schedule) {
            held.removeIf(ActivityId.class::isInstance); // they may lead nowhere until the network is made
        }

        assertThat(targets).containsAll(held);
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void what_it_is_about_is_a_pointer(EveryValueTest.Specimen specimen) {
        Recorded value = (Recorded) specimen.value();

        assertThat(value.pointers().map(Pointer::target))
                .containsAll(value.about().stream().toList());
    }

    private static void collect(Object held, Set<ComponentRef> found) {
        if (held instanceof ComponentRef reference) {
            found.add(reference);
        } else if (held instanceof Optional<?> maybe) {
            maybe.ifPresent(value -> collect(value, found));
        } else if (held instanceof Collection<?> many) {
            many.forEach(value -> collect(value, found));
        } else if (held instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> collect(key, found));
            map.values().forEach(value -> collect(value, found));
        } else if (held != null && held.getClass().getName().startsWith("org.pmokit")) {
            ValueShape.of(publicType(held.getClass()))
                    .ifPresent(shape -> shape.attributes().forEach(attribute -> collect(attribute.of(held), found)));
        }
    }

    private static Class<?> publicType(Class<?> type) {
        return type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
    }
}
