package org.pmokit.io.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.register.Recorded;

/**
 * How one register of a portfolio looks in files: what it is called in documents and in folders, and the form of its
 * values.
 *
 * @param <T> type of the values
 */
public final class RegisterForm<T extends Recorded> {

    private static final String ENDING = ".csv";

    /**
     * The register of what a field lists.
     *
     * @param file name
     * @param keys columns that name the row it belongs to, one for each key of that row
     */
    public record Child(String file, List<String> keys) {}

    private final String section;
    private final Optional<ComponentKind> kind;
    private final Class<T> type;
    private final Shape<T, ?> shape;
    private final Map<String, String> columns = new HashMap<>();
    private final Map<String, Child> children = new LinkedHashMap<>();
    private final Map<String, String> substitutes = new HashMap<>();
    private final List<String> keys;
    private String file;

    private RegisterForm(
            String section, Optional<ComponentKind> kind, Class<T> type, Shape<T, ?> shape, List<String> keys) {
        this.section = section;
        this.kind = kind;
        this.type = type;
        this.shape = shape;
        this.keys = keys;
        this.file = Field.columnOf(section) + ENDING;
    }

    /**
     * A register of entries with an id, called as their kind says.
     *
     * @param kind of the ids
     * @param type of the entries
     * @param shape with a field {@code id}
     * @param <T> type of the entries
     */
    public static <T extends Recorded> RegisterForm<T> of(ComponentKind kind, Class<T> type, Shape<T, ?> shape) {
        return new RegisterForm<>(kind.register(), Optional.of(kind), type, shape, List.of("id"));
    }

    /**
     * A register of facts without an id.
     *
     * @param section in documents, in camel case; the file is called likewise
     * @param type of the facts
     * @param shape of a fact
     * @param keys names of the fields that tell one from the others; only needed where a field lists shapes
     * @param <T> type of the facts
     */
    public static <T extends Recorded> RegisterForm<T> of(
            String section, Class<T> type, Shape<T, ?> shape, String... keys) {
        return new RegisterForm<>(section, Optional.empty(), type, shape, List.of(keys));
    }

    /**
     * Says the name of the file, where it is not that of the section.
     *
     * @param name with its ending
     */
    RegisterForm<T> file(String name) {
        this.file = name;
        return this;
    }

    /**
     * Says the name of a column, where it is not that of the field.
     *
     * @param field in this shape, or {@code list.field} in the shapes of a list
     * @param column in the file
     */
    RegisterForm<T> column(String field, String column) {
        columns.put(field, column);
        return this;
    }

    /**
     * Says the name of the file of a list of shapes, and of its first columns.
     *
     * @param field that lists them
     * @param name of the file, with its ending
     * @param keyColumns which name the row that a row belongs to
     */
    RegisterForm<T> child(String field, String name, String... keyColumns) {
        children.put(field, new Child(name, List.of(keyColumns)));
        return this;
    }

    /**
     * Says that a cell that must be told may be empty, and then says the same as another.
     *
     * @param field whose cell may be empty
     * @param other field
     */
    RegisterForm<T> otherwise(String field, String other) {
        substitutes.put(field, other);
        return this;
    }

    /** What the list is called in a document. */
    public String section() {
        return section;
    }

    /** What the values are, if others may refer to them. */
    public Optional<ComponentKind> kind() {
        return kind;
    }

    /** The type of the values. */
    public Class<T> type() {
        return type;
    }

    /** The form of a value. */
    public Shape<T, ?> shape() {
        return shape;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The fields that tell one value from the others; empty where nothing needs them. */
    public List<String> keys() {
        return keys;
    }

    /**
     * The column of a field where it has a name of its own.
     *
     * @param field in this shape, or {@code list.field}
     */
    public Optional<String> columnOf(String field) {
        return Optional.ofNullable(columns.get(field));
    }

    /**
     * The field that an empty cell is filled from.
     *
     * @param field that must be told
     */
    public Optional<String> substituteOf(String field) {
        return Optional.ofNullable(substitutes.get(field));
    }

    /**
     * The register of what a field lists; its first columns are the kind of this entry, or the keys of this fact.
     *
     * @param field that lists shapes
     */
    public Child childOf(String field) {
        Child child = children.get(field);
        return child == null ? new Child(ownName() + "_" + Field.columnOf(field) + ENDING, keyColumns()) : child;
    }

    private List<String> keyColumns() {
        return kind.map(entry -> List.of(Field.columnOf(entry.code())))
                .orElseGet(() -> keys.stream().map(Field::columnOf).toList());
    }

    private String ownName() {
        return kind.map(entry -> Field.columnOf(entry.code())).orElseGet(() -> Field.columnOf(section));
    }
}
