package org.pmokit.io.register;

import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.io.codec.ValueParser;
import org.pmokit.io.form.Scalar;
import org.pmokit.io.form.Scope;

/** Reads the texts of cells, knowing what the registers have told so far. */
final class CellReader {

    /** What is known of others when a row is read. */
    enum Stage {
        /** Not all registers have been read: ids are taken as they stand. */
        EARLY,
        /** All have been read; the draft will tell ids that lead nowhere. */
        LATE,
        /** All have been read, and what is wrong is told here, since the draft knows only the row that it belongs to. */
        PART
    }

    private final Assembly into;
    private final Stage stage;

    CellReader(Assembly into, Stage stage) {
        this.into = into;
        this.stage = stage;
    }

    /** The value; empty when it cannot be read, which has then been told where it is news. */
    @SuppressWarnings("unchecked") // the token says the type
    <V> Optional<V> read(Row row, String column, String text, Scalar<V> scalar) {
        return switch (scalar.token()) {
            case MONEY -> row.parse(column, text, (ValueParser<V>) into.amounts());
            case REFERENCE ->
                (Optional<V>) scalar.scope()
                        .flatMap(scope -> into.references().find(row, column, text, scopeOf(row, scope)));
            case ID ->
                row.parse(column, text, scalar.cellParser())
                        .flatMap(told -> (Optional<V>) meant(row, column, (ComponentRef) told));
            default -> row.parse(column, text, scalar.cellParser());
        };
    }

    private Optional<? extends ComponentRef> meant(Row row, String column, ComponentRef told) {
        return switch (stage) {
            case EARLY -> Optional.of(told);
            case LATE -> Optional.of(into.references().meant(told));
            case PART -> into.references().find(row, column, told.value(), Scope.of(told.kind()));
        };
    }

    void cite(Row row, Provenance provenance) {
        into.cite(row, provenance);
    }

    /** Remembers that one value of a list could not be read, so that its absence is not told as well. */
    void leaveOut(Row row, String field) {
        into.leaveOut(row.register() + "[" + row.word("id").orElse("") + "]." + field);
    }

    private static Scope scopeOf(Row row, Scope scope) {
        return scope.exception()
                .filter(other -> row.fills(other.column()))
                .map(Scope.Otherwise::scope)
                .orElse(scope);
    }
}
