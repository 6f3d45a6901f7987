package org.pmokit.io.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.form.Field;
import org.pmokit.io.form.Form;
import org.pmokit.io.form.Scalar;
import org.pmokit.io.form.Shape;

/**
 * The columns of a shape: one for each single value or list of such, several for a shape inside. Lists of shapes are
 * registers of their own and no part of it.
 *
 * @param <T> what a row says
 * @param <B> collects the fields
 */
final class Columns<T, B> {

    /** What columns are called where fields are not enough. */
    interface Naming {

        /** The name of the column of a field; empty for the usual one. */
        Optional<String> columnOf(String field);

        /** The field that fills an empty cell. */
        default Optional<String> substituteOf(String field) {
            return Optional.empty();
        }
    }

    private final Shape<T, B> shape;
    private final List<Slot<T, B>> slots;
    private final List<RegisterColumn> all;
    private final List<String> names;

    private Columns(Shape<T, B> shape, List<Slot<T, B>> slots) {
        this.shape = shape;
        this.slots = slots;
        this.all = slots.stream().flatMap(slot -> slot.columns().stream()).toList();
        this.names = all.stream().map(RegisterColumn::name).toList();
    }

    static <T, B> Columns<T, B> of(Shape<T, B> shape, Naming naming, Set<String> without) {
        return of(shape, naming, without, "");
    }

    private static <T, B> Columns<T, B> of(Shape<T, B> shape, Naming naming, Set<String> without, String prefix) {
        List<Slot<T, B>> slots = new ArrayList<>();
        for (Field<T, B, ?> field : shape.fields()) {
            if (!isRegister(field) && !without.contains(field.name())) {
                slots.add(slot(field, naming, prefix));
            }
        }
        return new Columns<>(shape, slots);
    }

    /** Whether a field lists shapes, which takes rows. */
    static boolean isRegister(Field<?, ?, ?> field) {
        return field.isMany() && scalarOf(field.form()).isEmpty();
    }

    private static <T, B, V> Slot<T, B> slot(Field<T, B, V> field, Naming naming, String prefix) {
        String column = prefix + naming.columnOf(field.name()).orElse(field.column());
        Optional<Scalar<V>> scalar = scalarOf(field.form());
        if (scalar.isEmpty()) {
            return group(field, (Shape<V, ?>) field.form(), naming, column);
        }
        return field.isMany()
                ? new Slot.Several<>(field, scalar.get(), column)
                : new Slot.One<>(
                        field,
                        scalar.get(),
                        column,
                        naming.substituteOf(field.name()).map(Field::columnOf));
    }

    private static <T, B, V, C> Slot<T, B> group(
            Field<T, B, V> field, Shape<V, C> inner, Naming naming, String prefix) {
        return new Slot.Group<>(field, of(inner, name -> naming.columnOf(field.name() + "." + name), Set.of(), prefix));
    }

    private static <V> Optional<Scalar<V>> scalarOf(Form<V> form) {
        return form instanceof Scalar<V> scalar ? Optional.of(scalar) : ((Shape<V, ?>) form).cell();
    }

    Shape<T, B> shape() {
        return shape;
    }

    List<String> names() {
        return names;
    }

    List<RegisterColumn> all() {
        return all;
    }

    void write(T value, Line line) {
        slots.forEach(slot -> slot.write(value, line));
    }

    /** The value of a row; empty when it cannot be made, which has then been told. */
    Optional<T> read(Row row, CellReader reader) {
        B collected = shape.start();
        return readInto(row, collected, reader) ? finish(row, collected) : Optional.empty();
    }

    /** The value of some cells of a row; what it refuses is told at the last of them. */
    Optional<T> readPart(Row row, CellReader reader) {
        B collected = shape.start();
        if (!readInto(row, collected, reader)) {
            return Optional.empty();
        }
        try {
            return Optional.of(shape.finish(collected));
        } catch (IllegalArgumentException refusal) {
            String last = names.stream().filter(row::fills).reduce(names.get(0), (one, other) -> other);
            row.refuse(last, Fault.of(refusal));
            return Optional.empty();
        }
    }

    /** Fills in what the row says; false when a value that must be there could not be read. */
    boolean readInto(Row row, B collected, CellReader reader) {
        boolean usable = true;
        for (Slot<T, B> slot : slots) {
            usable &= slot.read(row, collected, reader);
        }
        return usable;
    }

    Optional<T> finish(Row row, B collected) {
        try {
            return Optional.of(shape.finish(collected));
        } catch (IllegalArgumentException refusal) {
            row.refuse(names, Fault.of(refusal));
            return Optional.empty();
        }
    }
}
