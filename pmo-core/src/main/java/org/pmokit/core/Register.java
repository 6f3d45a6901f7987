package org.pmokit.core;

import io.vavr.collection.Vector;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Values in the order given, found by key. Persistent: replacing one value shares everything else with the register it
 * came from, the index as a whole and all but a few nodes of the vector, so it costs the same at any size.
 */
final class Register<K, V> {

    private final Vector<V> values;
    private final Map<K, Integer> places;
    private final Function<V, K> key;

    private Register(Vector<V> values, Map<K, Integer> places, Function<V, K> key) {
        this.values = values;
        this.places = places;
        this.key = key;
    }

    /** Later values of the same key are dropped; the caller reports them. */
    static <K, V> Register<K, V> of(Iterable<V> values, Function<V, K> key) {
        Map<K, Integer> places = new HashMap<>();
        List<V> kept = new ArrayList<>();
        for (V value : values) {
            if (places.putIfAbsent(key.apply(value), kept.size()) == null) {
                kept.add(value);
            }
        }
        return new Register<>(Vector.ofAll(kept), places, key);
    }

    Optional<V> get(K id) {
        Integer place = places.get(id);
        return place == null ? Optional.empty() : Optional.of(values.get(place));
    }

    boolean contains(K id) {
        return places.containsKey(id);
    }

    int size() {
        return values.size();
    }

    /** The value of the same key must be there. */
    Register<K, V> replace(V value) {
        Integer place = places.get(key.apply(value));
        if (place == null) {
            throw new IllegalStateException("No value with the key " + key.apply(value) + " to replace.");
        }
        return new Register<>(values.update(place, value), places, key);
    }

    /** Keys must stay the same; returns this when no value changes. */
    Register<K, V> map(UnaryOperator<V> change) {
        Vector<V> changed = values.map(change);
        boolean same = values.zip(changed).forAll(pair -> pair._1 == pair._2);
        return same ? this : new Register<>(changed, places, key);
    }

    /** An unmodifiable view, in the order given. */
    List<V> asList() {
        return new AbstractList<>() {
            @Override
            public V get(int index) {
                return values.get(index);
            }

            @Override
            public int size() {
                return values.size();
            }

            @Override
            public Iterator<V> iterator() {
                return values.iterator();
            }
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Register<?, ?> register && values.equals(register.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
