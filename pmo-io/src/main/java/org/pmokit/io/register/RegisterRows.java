package org.pmokit.io.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.register.Recorded;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.form.Field;
import org.pmokit.io.form.Scalar;

/**
 * The rows of one register and of its lists. They are kept until everything has been read, and only then become values:
 * any row may name any other.
 */
final class RegisterRows<T extends Recorded, B> {

    private record Part<T, B>(RegisterTable.Child<T, B, ?, ?> child, Row row) {}

    private final RegisterTable<T, B> table;
    private final Assembly into;
    private final CellReader reader;
    private final CellReader partReader;
    private List<Row> rows = new ArrayList<>();
    private List<Part<T, B>> parts = new ArrayList<>();

    RegisterRows(RegisterTable<T, B> table, Assembly into) {
        this.table = table;
        this.into = into;
        this.reader = new CellReader(into, CellReader.Stage.LATE);
        this.partReader = new CellReader(into, CellReader.Stage.PART);
    }

    void add(Row row) {
        rows.add(row);
        table.form().kind().flatMap(kind -> idOf(kind, row)).ifPresent(into.references()::add);
    }

    void add(RegisterTable.Child<T, B, ?, ?> child, Row row) {
        parts.add(new Part<>(child, row));
    }

    /** Makes values of all rows. */
    void complete() {
        Map<List<String>, List<Part<T, B>>> byKey = new LinkedHashMap<>();
        for (Part<T, B> part : parts) {
            keyOf(part.child().keys(), part.row())
                    .ifPresent(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(part));
        }
        parts = new ArrayList<>();
        for (Row row : rows) {
            List<Part<T, B>> own = byKey.isEmpty() ? List.of() : removeKey(byKey, row);
            complete(row, own);
        }
        rows = new ArrayList<>();
        byKey.values().forEach(lost -> lost.forEach(this::tellLost));
    }

    private void complete(Row row, List<Part<T, B>> own) {
        B collected = table.columns().shape().start();
        boolean usable = table.columns().readInto(row, collected, reader);
        for (Part<T, B> part : own) {
            part.child().read(part.row(), collected, partReader);
        }
        Optional<T> value = usable ? table.columns().finish(row, collected) : Optional.empty();
        value.ifPresentOrElse(
                told -> into.add(row.origin(), told),
                () -> table.form().kind().ifPresent(kind -> into.leaveOut(row, kind)));
    }

    private List<Part<T, B>> removeKey(Map<List<String>, List<Part<T, B>>> byKey, Row row) {
        List<String> columns = table.form().keys().stream()
                .map(name -> table.form().columnOf(name).orElse(Field.columnOf(name)))
                .toList();
        @Nullable List<Part<T, B>> own = byKey.remove(textsOf(columns, row));
        return own == null ? List.of() : own;
    }

    /** The key of a row of a list; empty when a cell of it is, which has then been told. */
    private Optional<List<String>> keyOf(List<String> columns, Row row) {
        List<String> empty =
                columns.stream().filter(column -> !row.fills(column)).toList();
        boolean optional = table.form().kind().isEmpty();
        if (empty.isEmpty() || optional) {
            return Optional.of(textsOf(columns, row));
        }
        empty.forEach(row::tellEmpty);
        return Optional.empty();
    }

    private List<String> textsOf(List<String> columns, Row row) {
        List<String> texts = new ArrayList<>();
        for (int place = 0; place < columns.size(); place++) {
            String name = table.form().keys().get(place);
            String text = row.word(columns.get(place)).orElse("");
            texts.add(isReference(name) ? into.references().spelled(text) : text);
        }
        return texts;
    }

    private boolean isReference(String name) {
        Field<T, B, ?> field = table.columns().shape().field(name);
        return field != null && field.form() instanceof Scalar<?> scalar && scalar.token() == Scalar.Token.REFERENCE;
    }

    private void tellLost(Part<T, B> part) {
        String column = part.child().keys().get(0);
        String text = part.row().word(column).orElse("");
        Optional<ComponentKind> kind = table.form().kind();
        if (kind.isEmpty() || into.isNews(text, kind.get())) {
            part.row()
                    .refuse(
                            column,
                            new Fault(
                                    ProblemCode.UNKNOWN_REFERENCE,
                                    "There is no "
                                            + kind.map(ComponentKind::words).orElse("row") + " \"" + Excerpt.of(text)
                                            + "\".",
                                    "add it to " + table.form().file() + ", or correct the id."));
        }
    }

    private static Optional<ComponentRef> idOf(ComponentKind kind, Row row) {
        try {
            return row.word("id").map(text -> ComponentRef.of(kind, text));
        } catch (IllegalArgumentException illegal) {
            return Optional.empty();
        }
    }
}
