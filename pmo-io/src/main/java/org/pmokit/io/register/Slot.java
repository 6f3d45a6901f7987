package org.pmokit.io.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.form.Field;
import org.pmokit.io.form.Scalar;

/**
 * The cells of one field.
 *
 * @param <T> what has the field
 * @param <B> collects the fields
 */
abstract class Slot<T, B> {

    /** The columns of the cells. */
    abstract List<RegisterColumn> columns();

    /** Appends the cells. */
    abstract void write(T value, Line line);

    /** Reads the cells; false when a value that must be there could not be read, which has then been told. */
    abstract boolean read(Row row, B into, CellReader reader);

    /** One value in one cell. */
    static final class One<T, B, V> extends Slot<T, B> {

        private final Field<T, B, V> field;
        private final Scalar<V> scalar;
        private final String column;
        private final Optional<String> substitute;

        One(Field<T, B, V> field, Scalar<V> scalar, String column, Optional<String> substitute) {
            this.field = field;
            this.scalar = scalar;
            this.column = column;
            this.substitute = substitute;
        }

        @Override
        List<RegisterColumn> columns() {
            RegisterColumn one = RegisterColumn.of(column, scalar);
            return List.of(field.isMandatory() && substitute.isEmpty() ? one.required() : one);
        }

        @Override
        void write(T value, Line line) {
            Collection<V> values = field.valuesOf(value);
            if (values.isEmpty()) {
                line.empty();
            } else {
                line.cell(scalar, values.iterator().next());
            }
        }

        @Override
        boolean read(Row row, B into, CellReader reader) {
            String from = row.fills(column) ? column : substitute.orElse(column);
            Optional<String> text = row.word(from);
            if (text.isEmpty()) {
                if (field.isMandatory()) {
                    row.tellEmpty(column);
                }
                return !field.isMandatory();
            }
            Optional<V> value = reader.read(row, from, text.get(), scalar);
            value.ifPresent(told -> field.setter().accept(into, told));
            return value.isPresent() || !field.isMandatory();
        }
    }

    /** Any number of values in one cell. */
    static final class Several<T, B, V> extends Slot<T, B> {

        private final Field<T, B, V> field;
        private final Scalar<V> scalar;
        private final String column;
        private final boolean byBlanks;

        Several(Field<T, B, V> field, Scalar<V> scalar, String column) {
            this.field = field;
            this.scalar = scalar;
            this.column = column;
            this.byBlanks = field.presence() == Field.Presence.WORDS;
        }

        @Override
        List<RegisterColumn> columns() {
            return List.of(RegisterColumn.text(column));
        }

        @Override
        void write(T value, Line line) {
            Collection<V> values = field.valuesOf(value);
            if (values.isEmpty()) {
                line.empty();
            } else {
                line.cell(scalar, values, byBlanks);
            }
        }

        @Override
        boolean read(Row row, B into, CellReader reader) {
            for (String text : row.words(column, byBlanks)) {
                reader.read(row, column, text, scalar)
                        .ifPresentOrElse(
                                value -> field.setter().accept(into, value), () -> reader.leaveOut(row, field.name()));
            }
            return true;
        }
    }

    /** The cells of a shape inside; a hyphen in the first says that it is there and has nothing to say. */
    static final class Group<T, B, V, C> extends Slot<T, B> {

        private static final String NOTHING_SAID = "-";

        private final Field<T, B, V> field;
        private final Columns<V, C> inner;

        Group(Field<T, B, V> field, Columns<V, C> inner) {
            this.field = field;
            this.inner = inner;
        }

        @Override
        List<RegisterColumn> columns() {
            return field.isMandatory()
                    ? inner.all()
                    : inner.all().stream().map(RegisterColumn::optional).toList();
        }

        @Override
        void write(T value, Line line) {
            Collection<V> values = field.valuesOf(value);
            if (values.isEmpty()) {
                inner.names().forEach(name -> line.empty());
                return;
            }
            int start = line.length();
            inner.write(values.iterator().next(), line);
            if (line.isEmptySince(start) && !field.isMandatory()) {
                line.replace(start, NOTHING_SAID);
            }
        }

        @Override
        boolean read(Row row, B into, CellReader reader) {
            List<String> filled = inner.names().stream().filter(row::fills).toList();
            if (filled.isEmpty() && !field.isMandatory()) {
                return true;
            }
            Optional<V> value = saysNothing(row, filled) ? nothing(row) : inner.readPart(row, reader);
            value.ifPresent(told -> {
                field.setter().accept(into, told);
                if (told instanceof Provenance provenance) {
                    reader.cite(row, provenance);
                }
            });
            return value.isPresent() || !field.isMandatory();
        }

        private boolean saysNothing(Row row, List<String> filled) {
            return filled.equals(List.of(inner.names().get(0)))
                    && row.raw(filled.get(0)).equals(NOTHING_SAID);
        }

        private Optional<V> nothing(Row row) {
            try {
                return Optional.of(inner.shape().finish(inner.shape().start()));
            } catch (IllegalArgumentException refusal) {
                row.refuse(inner.names().get(0), Fault.of(refusal));
                return Optional.empty();
            }
        }
    }
}
