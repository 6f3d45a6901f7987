package org.pmokit.io.csv;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.provenance.Certainty;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.codec.ValueParser;
import org.pmokit.io.codec.Values;

/** One row of a register. A cell that cannot be read is told once and then counts as empty. */
final class Row {

    private final Register register;
    private final Map<String, Integer> positions;
    private final List<String> cells;
    private final Origin origin;
    private final ProblemLog log;

    Row(Register register, Map<String, Integer> positions, List<String> cells, Origin origin, ProblemLog log) {
        this.register = register;
        this.positions = positions;
        this.cells = cells;
        this.origin = origin;
        this.log = log;
    }

    Origin origin() {
        return origin;
    }

    Origin origin(String column) {
        return origin.atColumn(column);
    }

    /** The cell as it stands; empty when there is no such column, or nothing but blanks in it. */
    Optional<String> text(String column) {
        Integer position = positions.get(column);
        return position == null || position >= cells.size()
                ? Optional.empty()
                : Optional.of(cells.get(position)).filter(cell -> !cell.isBlank());
    }

    /** The cell without blanks around it. */
    Optional<String> word(String column) {
        return text(column).map(String::strip);
    }

    <T> Optional<T> value(String column, ValueParser<T> parser) {
        return word(column).flatMap(text -> parse(column, text, parser));
    }

    /** The value of a cell that must not be empty; empty when it is, or cannot be read, which has then been told. */
    <T> Optional<T> required(String column, ValueParser<T> parser) {
        if (word(column).isEmpty()) {
            tell(Problem.error(
                            ProblemCode.MISSING_VALUE,
                            path(column),
                            "The column \"" + column + "\" is empty in this row.")
                    .advice("fill it, or remove the row.")
                    .origin(origin(column))
                    .build());
        }
        return value(column, parser);
    }

    /** The values of a cell that may hold several, separated by semicolons. */
    List<String> words(String column) {
        return word(column).stream()
                .flatMap(cell -> Arrays.stream(cell.split(";", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    <T> List<T> values(String column, ValueParser<T> parser) {
        return words(column).stream()
                .flatMap(word -> parse(column, word, parser).stream())
                .toList();
    }

    /** The span from {@code from} to {@code to}, both inside. */
    DateRange period() {
        Optional<LocalDate> from = value("from", Values.date());
        Optional<LocalDate> to = value("to", Values.date());
        try {
            return DateRange.between(from, to);
        } catch (IllegalArgumentException swapped) {
            refuse("to", Fault.of(swapped));
            return DateRange.ALWAYS;
        }
    }

    Optional<Provenance> provenance() {
        List<String> keys = word("source").stream()
                .flatMap(cell -> Arrays.stream(cell.split("\\s+", -1)))
                .toList();
        Optional<Certainty> certainty =
                value("certainty", Values.oneOf("certainty", Certainty.values(), Certainty::code));
        Optional<String> note = text("note");
        boolean nothing = keys.isEmpty() && certainty.isEmpty() && note.isEmpty();
        return nothing ? Optional.empty() : Optional.of(new Provenance(keys, certainty, note));
    }

    /** Tells that a cell was refused. */
    void refuse(String column, Fault fault) {
        log.add(fault, path(column), text(column).orElse(""), origin(column));
    }

    void refuse(String column, String value, Fault fault) {
        log.add(fault, path(column), value, origin(column));
    }

    void tell(Problem problem) {
        log.add(problem);
    }

    /** {@code projects[PAY].start}; the line stands for rows without an id. */
    String path(String column) {
        String key = word("id").or(() -> word("key")).map(Excerpt::of).orElse(String.valueOf(origin.row()));
        return register.name() + "[" + key + "]." + column;
    }

    private <T> Optional<T> parse(String column, String text, ValueParser<T> parser) {
        Either<Fault, T> parsed = parser.parse(text);
        if (parsed.isRight()) {
            return Optional.of(parsed.get());
        }
        refuse(column, text, parsed.getLeft());
        return Optional.empty();
    }
}
