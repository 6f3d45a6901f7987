package org.pmokit.core.workforce;

import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.identifier.PersonId;

/**
 * Puts other persons into a value, however deep they are in it: through optionals, collections, maps, records and types
 * with a builder. What holds no person comes back as the same object. Not thread-safe.
 */
final class PersonReplacement {

    private static final Set<String> SAYING_WHO =
            Set.of("owner", "assessor", "submitter", "requester", "raisedBy", "decidedBy", "approvedBy", "agreedBy");

    private final UnaryOperator<PersonId> other;
    private final Set<String> known = new HashSet<>();
    private final Map<Class<?>, List<Attribute>> attributes = new HashMap<>();
    private final Map<Class<?>, Optional<Class<?>>> builtTypes = new HashMap<>();

    /** A getter and what the type calls it. */
    private record Attribute(String name, Method getter) {}

    PersonReplacement(UnaryOperator<PersonId> other, Set<PersonId> known) {
        this.other = other;
        known.forEach(person -> this.known.add(person.value()));
    }

    /** The value with other persons in it. */
    Object of(Object value) {
        if (value instanceof PersonId person) {
            return other.apply(person);
        }
        if (value instanceof Optional<?> optional) {
            Object held = optional.isPresent() ? optional.get() : optional;
            Object now = held == optional ? optional : of(held);
            return now == held ? value : Optional.of(now);
        }
        if (value instanceof Collection<?> collection) {
            return ofCollection(collection);
        }
        if (value instanceof Map<?, ?> map) {
            return ofMap(map);
        }
        if (value instanceof Record) {
            return ofRecord(value);
        }
        return builtTypes
                .computeIfAbsent(value.getClass(), PersonReplacement::builtType)
                .map(type -> ofBuilt(value, type))
                .orElse(value);
    }

    private Object ofCollection(Collection<?> collection) {
        List<Object> now = new ArrayList<>();
        boolean changed = false;
        for (Object each : collection) {
            Object replaced = of(each);
            changed |= replaced != each;
            now.add(replaced);
        }
        if (!changed) {
            return collection;
        }
        if (collection instanceof Set<?>) {
            return collection instanceof SortedSet<?> ? new TreeSet<>(now) : new LinkedHashSet<>(now);
        }
        return now;
    }

    private Object ofMap(Map<?, ?> map) {
        Map<Object, Object> now = map instanceof SortedMap<?, ?> ? new TreeMap<>() : new LinkedHashMap<>();
        boolean changed = false;
        for (Map.Entry<?, ?> each : map.entrySet()) {
            Object key = of(each.getKey());
            Object held = of(each.getValue());
            changed |= key != each.getKey() || held != each.getValue();
            now.put(key, held);
        }
        return changed ? now : map;
    }

    private Object ofRecord(Object value) {
        Map<String, Object> changes = changes(value, attributesOf(value.getClass()));
        if (changes.isEmpty()) {
            return value;
        }
        RecordComponent[] parts = value.getClass().getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments = Arrays.stream(parts)
                .map(part -> changes.containsKey(part.getName())
                        ? changes.get(part.getName())
                        : get(value, part.getAccessor()))
                .toArray();
        try {
            Constructor<?> canonical = value.getClass().getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(arguments);
        } catch (ReflectiveOperationException | InaccessibleObjectException closed) {
            throw refused(value, closed);
        }
    }

    private Object ofBuilt(Object value, Class<?> type) {
        Map<String, Object> changes = changes(value, attributesOf(type));
        if (changes.isEmpty()) {
            return value;
        }
        try {
            Object builder = type.getMethod("toBuilder").invoke(value);
            for (Map.Entry<String, Object> change : changes.entrySet()) {
                setter(builder, change.getKey(), change.getValue()).invoke(builder, change.getValue());
            }
            Method build = builder.getClass().getMethod("build");
            build.setAccessible(true);
            return build.invoke(builder);
        } catch (ReflectiveOperationException | InaccessibleObjectException closed) {
            throw refused(value, closed);
        }
    }

    private static Method setter(Object builder, String name, Object value) throws NoSuchMethodException {
        for (Method method : builder.getClass().getMethods()) {
            if (method.getName().equals(name)
                    && method.getParameterCount() == 1
                    && method.getParameterTypes()[0].isInstance(value)) {
                method.setAccessible(true);
                return method;
            }
        }
        throw new NoSuchMethodException(name);
    }

    private Map<String, Object> changes(Object value, List<Attribute> of) {
        Map<String, Object> changes = new LinkedHashMap<>();
        for (Attribute each : of) {
            Object held = get(value, each.getter());
            if (held != null) {
                Object now = SAYING_WHO.contains(each.name()) ? ofText(held) : of(held);
                if (now != held) {
                    changes.put(each.name(), now);
                }
            }
        }
        return changes;
    }

    /** The text of an attribute that says who, when it is the id of somebody who is known. */
    private Object ofText(Object held) {
        Object text = held instanceof Optional<?> optional && optional.isPresent() ? optional.get() : held;
        if (!(text instanceof String id) || !known.contains(id)) {
            return of(held);
        }
        String now = other.apply(PersonId.of(id)).value();
        return held instanceof Optional<?> ? Optional.of(now) : now;
    }

    private static @Nullable Object get(Object value, Method getter) {
        try {
            getter.setAccessible(true);
            return getter.invoke(value);
        } catch (ReflectiveOperationException | InaccessibleObjectException closed) {
            throw refused(value, closed);
        }
    }

    /** The public type that a generated class extends; none when it has no builder. */
    private static Optional<Class<?>> builtType(Class<?> type) {
        for (Class<?> each = type; !isOfJava(each); each = each.getSuperclass()) {
            if (Modifier.isPublic(each.getModifiers())
                    && Arrays.stream(each.getDeclaredMethods())
                            .anyMatch(method ->
                                    method.getName().equals("toBuilder") && method.getParameterCount() == 0)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static boolean isOfJava(@Nullable Class<?> type) {
        return type == null || type.getName().startsWith("java.");
    }

    private List<Attribute> attributesOf(Class<?> type) {
        return attributes.computeIfAbsent(type, PersonReplacement::read);
    }

    private static List<Attribute> read(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(part -> new Attribute(part.getName(), part.getAccessor()))
                    .toList();
        }
        List<Attribute> found = new ArrayList<>();
        try {
            Class<?> builder = type.getMethod("toBuilder").getReturnType();
            Set<String> settable = new LinkedHashSet<>();
            for (Method method : builder.getMethods()) {
                if (method.getParameterCount() == 1 && method.getDeclaringClass() != Object.class) {
                    settable.add(method.getName());
                }
            }
            for (Method method : type.getMethods()) {
                if (method.getParameterCount() == 0 && !method.isBridge() && settable.contains(method.getName())) {
                    found.add(new Attribute(method.getName(), method));
                }
            }
        } catch (NoSuchMethodException none) {
            return List.of();
        }
        return List.copyOf(found);
    }

    private static IllegalArgumentException refused(Object value, Exception closed) {
        return new IllegalArgumentException(
                "The persons in a " + value.getClass().getSimpleName()
                        + " cannot be replaced.\nMaybe make it a public record, or open its package to this module.",
                closed);
    }
}
