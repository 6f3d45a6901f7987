package org.pmokit.io.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.register.Recorded;
import org.pmokit.io.form.Field;
import org.pmokit.io.form.RegisterForm;
import org.pmokit.io.form.Scalar;
import org.pmokit.io.form.Shape;

/**
 * The files of one register: its own, and one for each list of shapes.
 *
 * @param <T> what a row says
 * @param <B> collects the fields
 */
final class RegisterTable<T extends Recorded, B> {

    /**
     * The file of one list.
     *
     * @param field that lists the shapes
     * @param file name
     * @param keys first columns
     * @param columns that follow
     */
    record Child<T, B, V, C>(Field<T, B, V> field, String file, List<String> keys, Columns<V, C> columns) {

        boolean read(Row row, B into, CellReader reader) {
            Optional<V> value = columns.read(row, reader);
            value.ifPresent(told -> field.setter().accept(into, told));
            return value.isPresent();
        }

        Stream<List<String>> lines(T owner, List<String> key, Portfolio portfolio) {
            return field.valuesOf(owner).stream().map(value -> {
                Line line = new Line(portfolio);
                key.forEach(line::plain);
                columns.write(value, line);
                return line.cells();
            });
        }
    }

    private final RegisterForm<T> form;
    private final Columns<T, B> columns;
    private final List<Child<T, B, ?, ?>> children = new ArrayList<>();

    private RegisterTable(RegisterForm<T> form, Shape<T, B> shape) {
        this.form = form;
        this.columns = Columns.of(shape, naming(form, ""), Set.of());
        for (Field<T, B, ?> field : shape.fields()) {
            if (Columns.isRegister(field)) {
                children.add(child(field));
            }
        }
    }

    static <T extends Recorded> RegisterTable<T, ?> of(RegisterForm<T> form) {
        return of(form, form.shape());
    }

    private static <T extends Recorded, B> RegisterTable<T, B> of(RegisterForm<T> form, Shape<T, B> shape) {
        return new RegisterTable<>(form, shape);
    }

    private <V> Child<T, B, V, ?> child(Field<T, B, V> field) {
        return child(field, (Shape<V, ?>) field.form());
    }

    private <V, C> Child<T, B, V, C> child(Field<T, B, V> field, Shape<V, C> shape) {
        RegisterForm.Child names = form.childOf(field.name());
        if (form.keys().isEmpty() || names.keys().size() != form.keys().size()) {
            throw new IllegalStateException(
                    "The rows of " + names.file() + " cannot say which row of " + form.file() + " they belong to.");
        }
        Columns<V, C> inner = Columns.of(shape, naming(form, field.name() + "."), Set.of());
        if (shape.fields().stream().anyMatch(Columns::isRegister)
                || names.keys().stream().anyMatch(inner.names()::contains)) {
            throw new IllegalStateException("The columns of " + names.file() + " do not tell everything apart.");
        }
        return new Child<>(field, names.file(), names.keys(), inner);
    }

    private static Columns.Naming naming(RegisterForm<?> form, String prefix) {
        return new Columns.Naming() {
            @Override
            public Optional<String> columnOf(String field) {
                return form.columnOf(prefix + field);
            }

            @Override
            public Optional<String> substituteOf(String field) {
                return form.substituteOf(prefix + field);
            }
        };
    }

    RegisterForm<T> form() {
        return form;
    }

    Columns<T, B> columns() {
        return columns;
    }

    List<Child<T, B, ?, ?>> children() {
        return children;
    }

    /** The file of the register, and those of its lists. */
    List<Register> registers() {
        List<Register> all = new ArrayList<>();
        all.add(Register.of(
                form.file(),
                form.kind(),
                columns.all(),
                (row, into) -> into.rows(this).add(row),
                this::lines));
        for (Child<T, B, ?, ?> child : children) {
            all.add(Register.of(
                    child.file(),
                    Optional.empty(),
                    Stream.concat(keyColumns(child), child.columns().all().stream())
                            .toList(),
                    (row, into) -> into.rows(this).add(child, row),
                    portfolio -> lines(child, portfolio)));
        }
        return all;
    }

    /** The first columns of a list; those that its owner may leave empty are not required. */
    private Stream<RegisterColumn> keyColumns(Child<T, B, ?, ?> child) {
        return IntStream.range(0, child.keys().size()).mapToObj(place -> {
            Field<T, B, ?> field = keyField(form.keys().get(place));
            RegisterColumn column = RegisterColumn.of(child.keys().get(place), (Scalar<?>) field.form());
            return field.isMandatory() ? column.required() : column;
        });
    }

    Stream<List<String>> lines(Portfolio portfolio) {
        return form.valuesOf(portfolio).stream().map(value -> {
            Line line = new Line(portfolio);
            columns.write(value, line);
            return line.cells();
        });
    }

    private Stream<List<String>> lines(Child<T, B, ?, ?> child, Portfolio portfolio) {
        return form.valuesOf(portfolio).stream()
                .flatMap(value -> child.lines(value, keyOf(value, portfolio), portfolio));
    }

    private List<String> keyOf(T value, Portfolio portfolio) {
        Line line = new Line(portfolio);
        form.keys().forEach(name -> writeKey(name, value, line));
        return line.cells();
    }

    private void writeKey(String name, T value, Line line) {
        writeKey(keyField(name), value, line);
    }

    private Field<T, B, ?> keyField(String name) {
        Field<T, B, ?> field = columns.shape().field(name);
        if (field == null) {
            throw new IllegalStateException("There is no field " + name + " in the shape of " + form.file() + ".");
        }
        return field;
    }

    private static <T, V> void writeKey(Field<T, ?, V> field, T value, Line line) {
        field.valuesOf(value).stream()
                .findFirst()
                .ifPresentOrElse(told -> line.cell((Scalar<V>) field.form(), told), line::empty);
    }
}
