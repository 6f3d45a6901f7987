package org.pmokit.io.form;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pmokit.io.form.Field.Presence;

/**
 * The form of an object: its fields in the order in which they are written.
 *
 * @param <T> what is written and read
 * @param <B> collects the fields while they are read
 */
public final class Shape<T, B> implements Form<T> {

    private static final Set<String> WITHOUT_PREFIX = Set.of("period", "days", "provenance");

    private final Supplier<B> start;
    private final Function<B, T> finish;
    private final Map<String, Field<T, B, ?>> fields = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private @Nullable Scalar<T> cell;

    private Shape(Supplier<B> start, Function<B, T> finish) {
        this.start = start;
        this.finish = finish;
    }

    /**
     * A shape without fields.
     *
     * @param start makes what collects the fields
     * @param finish makes the value, or throws {@link IllegalArgumentException}
     * @param <T> what is written and read
     * @param <B> collects the fields
     */
    public static <T, B> Shape<T, B> of(Supplier<B> start, Function<B, T> finish) {
        return new Shape<>(start, finish);
    }

    /**
     * A shape without fields for a type that has no builder, such as a record.
     *
     * @param finish makes the value from its parts, each called by the name of its field
     * @param <T> what is written and read
     */
    public static <T> Shape<T, Parts> of(Function<Parts, T> finish) {
        return new Shape<>(Parts::new, finish);
    }

    /**
     * Adds a field that is always there.
     *
     * @param name of the field
     * @param form of its value
     * @param getter of its value
     * @param setter takes the value
     * @param <V> the value
     */
    public <V> Shape<T, B> mandatory(String name, Form<V> form, Function<T, V> getter, BiConsumer<B, V> setter) {
        return put(name, columnOf(name, form), Presence.MANDATORY, form, value -> List.of(getter.apply(value)), setter);
    }

    /**
     * Adds a field that may be left out.
     *
     * @param name of the field
     * @param form of its value
     * @param getter of its value
     * @param setter takes the value
     * @param <V> the value
     */
    public <V> Shape<T, B> optional(
            String name, Form<V> form, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        return put(
                name,
                columnOf(name, form),
                Presence.OPTIONAL,
                form,
                value -> getter.apply(value).map(List::of).orElseGet(List::of),
                setter);
    }

    /**
     * Adds a field that is left out where it has its default value.
     *
     * @param standard the default
     * @param name of the field
     * @param form of its value
     * @param getter of its value
     * @param setter takes the value
     * @param <V> the value
     */
    public <V> Shape<T, B> unless(
            Function<T, V> standard, String name, Form<V> form, Function<T, V> getter, BiConsumer<B, V> setter) {
        return optional(
                name,
                form,
                value -> Optional.of(getter.apply(value)).filter(told -> !told.equals(standard.apply(value))),
                setter);
    }

    /**
     * Adds a field with any number of values.
     *
     * @param name of the field
     * @param form of each value
     * @param getter of the values
     * @param add takes each value
     * @param <V> the value
     */
    public <V> Shape<T, B> list(
            String name, Form<V> form, Function<T, ? extends Collection<V>> getter, BiConsumer<B, V> add) {
        return put(name, Field.columnOf(name), Presence.LIST, form, getter, add);
    }

    /**
     * Adds a field with any number of values, which are separated by blanks in a cell.
     *
     * @param name of the field
     * @param column of the cell
     * @param form of each value
     * @param getter of the values
     * @param add takes each value
     * @param <V> the value
     */
    <V> Shape<T, B> words(
            String name,
            String column,
            Scalar<V> form,
            Function<T, ? extends Collection<V>> getter,
            BiConsumer<B, V> add) {
        return put(name, column, Presence.WORDS, form, getter, add);
    }

    /**
     * Says how a value is written where there is only a cell for it.
     *
     * @param scalar the shorter form
     */
    Shape<T, B> inCell(Scalar<T> scalar) {
        this.cell = scalar;
        return this;
    }

    /** The form for a cell; empty where it takes several. */
    public Optional<Scalar<T>> cell() {
        return Optional.ofNullable(cell);
    }

    /** All fields in order. */
    public Collection<Field<T, B, ?>> fields() {
        return Collections.unmodifiableCollection(fields.values());
    }

    /**
     * The field of that name; null when there is none.
     *
     * @param name in documents
     */
    public @Nullable Field<T, B, ?> field(String name) {
        return fields.get(name);
    }

    /**
     * Where a field comes among all, from 0.
     *
     * @param name of a field that is there
     */
    public int placeOf(String name) {
        return places.getOrDefault(name, -1);
    }

    /** The names of all fields in order. */
    public List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /** A collector of fields. */
    public B start() {
        return start.get();
    }

    /**
     * The value.
     *
     * @param collected with all mandatory fields
     * @throws IllegalArgumentException if the type refuses it
     */
    public T finish(B collected) {
        return finish.apply(collected);
    }

    /** The name of a column, or the prefix of several. */
    private static String columnOf(String name, Form<?> form) {
        if (form instanceof Scalar<?>) {
            return Field.columnOf(name);
        }
        return WITHOUT_PREFIX.contains(name) ? "" : Field.columnOf(name) + "_";
    }

    private <V> Shape<T, B> put(
            String name,
            String column,
            Presence presence,
            Form<V> form,
            Function<T, ? extends Collection<V>> getter,
            BiConsumer<B, V> setter) {
        places.put(name, fields.size());
        fields.put(name, new Field<>(name, column, presence, form, getter, setter));
        return this;
    }
}
