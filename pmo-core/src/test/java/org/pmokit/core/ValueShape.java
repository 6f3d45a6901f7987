package org.pmokit.core;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The attributes of a record or generated value, and how to make one of them. */
interface ValueShape {

    /** One attribute: its name, its type, how to read it, and whether it must be given. */
    record Attribute(String name, Type type, Method accessor, boolean isMandatory) {

        Object of(Object value) {
            return call(accessor, value);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    Class<?> type();

    List<Attribute> attributes();

    /**
     * A value of these attributes.
     *
     * @throws IllegalArgumentException if they do not fit together
     */
    Object make(List<Object> values);

    static Optional<ValueShape> of(Class<?> type) {
        if (type.isRecord()) {
            return Optional.of(new OfRecord(type));
        }
        return ModuleTypes.implementation(type).map(implementation -> new OfBuilder(type, implementation));
    }

    static Object call(Method method, Object target, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw unwrapped(thrown);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RuntimeException unwrapped(InvocationTargetException thrown) {
        if (thrown.getCause() instanceof RuntimeException cause) {
            return cause;
        }
        if (thrown.getCause() instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(thrown);
    }

    /** By its canonical constructor. */
    record OfRecord(Class<?> type) implements ValueShape {

        @Override
        public List<Attribute> attributes() {
            return Stream.of(type.getRecordComponents())
                    .map(part -> new Attribute(part.getName(), part.getGenericType(), part.getAccessor(), true))
                    .toList();
        }

        @Override
        public Object make(List<Object> values) {
            Class<?>[] parts = Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(parts);
                constructor.setAccessible(true);
                return constructor.newInstance(values.toArray());
            } catch (InvocationTargetException thrown) {
                throw unwrapped(thrown);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** By its builder. */
    record OfBuilder(Class<?> type, Class<?> implementation) implements ValueShape {

        @Override
        public List<Attribute> attributes() {
            return Stream.of(implementation.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers())
                            && !Modifier.isTransient(field.getModifiers())
                            && !field.isSynthetic())
                    .map(this::attribute)
                    .filter(attribute -> attribute.isMandatory()
                            || Modifier.isAbstract(attribute.accessor().getModifiers())
                            || setter(attribute).isPresent())
                    .toList();
        }

        @Override
        public Object make(List<Object> values) {
            Object builder = builder();
            List<Attribute> attributes = attributes();
            for (int place = 0; place < values.size(); place++) {
                call(setter(attributes.get(place)).orElseThrow(), builder, values.get(place));
            }
            return build(builder);
        }

        Object builder() {
            Method start = Stream.of(type.getMethods())
                    .filter(method -> method.getName().equals("builder") && method.getParameterCount() == 0)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(type + " has no builder()."));
            return call(start, null);
        }

        Object build(Object builder) {
            return call(method(builder.getClass(), "build"), builder);
        }

        /** The method of the builder that takes the whole attribute. */
        Optional<Method> setter(Attribute attribute) {
            Class<?> raw = attribute.accessor().getReturnType();
            return Stream.of(builder().getClass().getMethods())
                    .filter(method -> method.getName().equals(attribute.name()) && method.getParameterCount() == 1)
                    .filter(method -> !method.isVarArgs() && !method.isBridge())
                    .filter(method -> Collection.class.isAssignableFrom(raw)
                            ? method.getParameterTypes()[0] == Iterable.class
                            : method.getParameterTypes()[0].isAssignableFrom(raw))
                    .findFirst();
        }

        private Attribute attribute(Field field) {
            String name = field.getName();
            String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
            Method accessor = Stream.of(name, "is" + capital, "has" + capital)
                    .flatMap(each -> find(type, each).stream())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(type + " has no " + name));
            Class<?> raw = accessor.getReturnType();
            boolean mandatory = Modifier.isAbstract(accessor.getModifiers())
                    && !raw.getName().startsWith("java.util.Optional")
                    && !Collection.class.isAssignableFrom(raw)
                    && !Map.class.isAssignableFrom(raw);
            return new Attribute(name, accessor.getGenericReturnType(), accessor, mandatory);
        }

        private static Method method(Class<?> type, String name) {
            return find(type, name).orElseThrow(() -> new AssertionError(type + " has no " + name + "()."));
        }

        /** The most special one; a class that says nothing of its own leaves it to its interfaces. */
        private static Optional<Method> find(Class<?> type, String name) {
            for (Class<?> each = type; each != null; each = each.getSuperclass()) {
                Optional<Method> own = Stream.of(each.getDeclaredMethods())
                        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                        .filter(method -> !method.isBridge())
                        .findFirst();
                if (own.isPresent()) {
                    return own;
                }
            }
            return Stream.of(type.getMethods())
                    .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                    .filter(method -> !method.isBridge())
                    .findFirst();
        }
    }
}
