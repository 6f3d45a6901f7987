package org.pmokit.io.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The fields of a value without a builder, while they are read. The types are those of the shape that fills it. */
public final class Parts {

    private final Map<String, List<Object>> values = new HashMap<>();

    Parts() {}

    /**
     * What puts a field here.
     *
     * @param name of the field
     * @param <V> its type
     */
    public static <V> BiConsumer<Parts, V> put(String name) {
        return (parts, value) ->
                parts.values.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
    }

    /**
     * A field that is there.
     *
     * @param name of the field
     * @param <V> its type
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // the shape that fills it says the type
    public <V> V the(String name) {
        return this.<V>maybe(name).orElseThrow();
    }

    /**
     * A field that may be there.
     *
     * @param name of the field
     * @param <V> its type
     */
    @SuppressWarnings("unchecked") // the shape that fills it says the type
    public <V> Optional<V> maybe(String name) {
        List<Object> told = values.get(name);
        return told == null ? Optional.empty() : Optional.of((V) told.get(0));
    }

    /**
     * All values of a field, in order.
     *
     * @param name of the field
     * @param <V> their type
     */
    @SuppressWarnings("unchecked") // the shape that fills it says the types
    public <V> List<V> all(String name) {
        return (List<V>) List.copyOf(values.getOrDefault(name, List.of()));
    }
}
