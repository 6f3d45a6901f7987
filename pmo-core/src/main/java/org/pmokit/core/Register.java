package org.pmokit.core;

import io.vavr.collection.Vector;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.register.RegisterEntry;

/**
 * Values of one type in the order given, entries among them found by id. Persistent: replacing one value shares
 * everything else with the register it came from, the index as a whole and all but a few nodes of the vector, so it
 * costs the same at any size.
 */
final class Register<V extends Recorded> {

    private final Vector<V> values;
    private final Map<ComponentRef, Integer> places;

    private Register(Vector<V> values, Map<ComponentRef, Integer> places) {
        this.values = values;
        this.places = places;
    }

    /** Ids are there once. */
    static <V extends Recorded> Register<V> of(Iterable<? extends V> values) {
        Vector<V> kept = Vector.ofAll(values);
        Map<ComponentRef, Integer> places = new HashMap<>();
        int place = 0;
        for (V value : kept) {
            if (value instanceof RegisterEntry entry) {
                places.put(entry.ref(), place);
            }
            place++;
        }
        return new Register<>(kept, places);
    }

    Optional<V> get(ComponentRef id) {
        Integer place = places.get(id);
        return place == null ? Optional.empty() : Optional.of(values.get(place));
    }

    boolean contains(ComponentRef id) {
        return places.containsKey(id);
    }

    int size() {
        return values.size();
    }

    /** The entry of that id must be there. */
    Register<V> replace(ComponentRef id, V value) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalStateException("No entry " + id.asText() + " to replace.");
        }
        return new Register<>(values.update(place, value), places);
    }

    /** Ids must stay the same; returns this when no value changes. */
    Register<V> map(UnaryOperator<V> change) {
        Vector<V> changed = values.map(change);
        boolean same = values.zip(changed).forAll(pair -> pair._1 == pair._2);
        return same ? this : new Register<>(changed, places);
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
        return other instanceof Register<?> register && values.equals(register.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
