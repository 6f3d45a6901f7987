package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shape of every public type promises: once made, it never changes, and nobody can get at its inside. */
class EveryTypeTest {

    private static final Set<Class<?>> UNCHANGING = Set.of(
            String.class,
            BigDecimal.class,
            BigInteger.class,
            Currency.class,
            io.vavr.control.Either.class,
            Optional.class,
            OptionalInt.class,
            OptionalLong.class,
            OptionalDouble.class,
            Boolean.class,
            Integer.class,
            Long.class,
            Double.class,
            Object.class);

    static List<Class<?>> types() {
        return ModuleTypes.open()
                .filter(type -> !ModuleTypes.isMeantToChange(type))
                .toList();
    }

    static List<Class<?>> classes() {
        return types().stream().filter(type -> !type.isInterface()).toList();
    }

    static List<ValueShape> shapes() {
        return Stream.concat(ModuleTypes.records(), ModuleTypes.generated())
                .map(type -> ValueShape.of(type).orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void its_fields_are_set_once_or_filled_in_safely(Class<?> type) {
        Class<?> implementation =
                ModuleTypes.implementation(type).<Class<?>>map(each -> each).orElse(type);
        for (Class<?> each = implementation;
                each != null && each.getName().startsWith("org.pmokit");
                each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                int modifiers = field.getModifiers();
                boolean late = Modifier.isVolatile(modifiers) || Modifier.isTransient(modifiers);
                assertThat(Modifier.isFinal(modifiers)
                                || field.isSynthetic()
                                || (Modifier.isPrivate(modifiers) && late))
                        .as(field.toString())
                        .isTrue();
                assertThat(Modifier.isPublic(modifiers) && !Modifier.isStatic(modifiers))
                        .as(field + " is open")
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void it_shows_no_arrays(Class<?> type) {
        for (Method method : type.getMethods()) {
            boolean own = method.getDeclaringClass() == type
                    && !(type.isEnum() && method.getName().equals("values"));
            assertThat(own && method.getReturnType().isArray())
                    .as(method.toString())
                    .isFalse();
        }
        for (Field field : type.getFields()) {
            assertThat(field.getType().isArray()).as(field.toString()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void it_has_no_setters(Class<?> type) {
        assertThat(type.getMethods())
                .filteredOn(method -> method.getDeclaringClass() == type)
                .filteredOn(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() > 0)
                .extracting(Method::getName)
                .noneMatch(name -> name.matches("set[A-Z].*"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void it_is_made_of_what_does_not_change(ValueShape shape) {
        for (ValueShape.Attribute attribute : shape.attributes()) {
            assertThat(leaves(attribute.type()))
                    .as(shape.type().getSimpleName() + "." + attribute)
                    .allMatch(EveryTypeTest::doesNotChange, "does not change");
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void it_cannot_be_extended(ValueShape shape) {
        Class<?> type = shape.type();

        assertThat(Modifier.isFinal(type.getModifiers())
                        || Stream.of(type.getDeclaredConstructors())
                                .noneMatch(constructor -> Modifier.isPublic(constructor.getModifiers())
                                        || Modifier.isProtected(constructor.getModifiers())))
                .isTrue();
        assertThat(ModuleTypes.implementation(type).map(each -> Modifier.isFinal(each.getModifiers())))
                .isNotEqualTo(Optional.of(false));
    }

    private static boolean doesNotChange(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || UNCHANGING.contains(type)
                || type.getName().startsWith("java.time.")
                || type.getName().startsWith("org.pmokit.")
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type);
    }

    /** Every class that a type names. */
    private static List<Class<?>> leaves(Type type) {
        List<Class<?>> found = new ArrayList<>();
        if (type instanceof Class<?> plain) {
            found.add(plain);
        } else if (type instanceof ParameterizedType generic) {
            found.addAll(leaves(generic.getRawType()));
            for (Type argument : generic.getActualTypeArguments()) {
                found.addAll(leaves(argument));
            }
        } else if (type instanceof WildcardType wildcard) {
            found.addAll(leaves(wildcard.getUpperBounds()[0]));
        }
        return found;
    }
}
