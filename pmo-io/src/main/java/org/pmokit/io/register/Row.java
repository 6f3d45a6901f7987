package org.pmokit.io.register;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.codec.ValueParser;

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
    private Optional<String> cell(String column) {
        Integer position = positions.get(column);
        return position == null || position >= cells.size()
                ? Optional.empty()
                : Optional.of(cells.get(position)).filter(cell -> !cell.isBlank());
    }

    boolean fills(String column) {
        return cell(column).isPresent();
    }

    /** The text of the cell. */
    Optional<String> text(String column) {
        return cell(column).map(cell -> Cells.isGuarded(cell) ? cell.substring(1) : cell);
    }

    /** The text of the cell without blanks around it, unless they are meant. */
    Optional<String> word(String column) {
        return cell(column).map(cell -> Cells.isGuarded(cell) ? cell.substring(1) : cell.strip());
    }

    <T> Optional<T> value(String column, ValueParser<T> parser) {
        return word(column).flatMap(text -> parse(column, text, parser));
    }

    /** The value of a cell that must not be empty; empty when it is, or cannot be read, which has then been told. */
    <T> Optional<T> required(String column, ValueParser<T> parser) {
        Optional<String> word = word(column);
        if (word.isEmpty()) {
            tellEmpty(column);
        }
        return word.flatMap(text -> parse(column, text, parser));
    }

    void tellEmpty(String column) {
        tell(Problem.error(
                        ProblemCode.MISSING_VALUE, path(column), "The column \"" + column + "\" is empty in this row.")
                .advice("fill it, or remove the row.")
                .origin(origin(column))
                .build());
    }

    /** The values of a cell that may hold several, separated by semicolons. */
    List<String> words(String column) {
        return words(column, false);
    }

    /** The values of a cell that may hold several, separated by blanks or by semicolons. */
    List<String> words(String column, boolean byBlanks) {
        return cell(column).map(cell -> Cells.split(cell, byBlanks)).orElseGet(List::of);
    }

    <T> List<T> values(String column, ValueParser<T> parser) {
        return words(column).stream()
                .flatMap(word -> parse(column, word, parser).stream())
                .toList();
    }

    /** What its register is called. */
    String register() {
        return register.name();
    }

    /** The cell as it stands. */
    String raw(String column) {
        return cell(column).orElse("");
    }

    /** Tells that the row as a whole was refused; in the column that the refusal names, where it names one. */
    void refuse(List<String> columns, Fault fault) {
        named(columns, fault.message())
                .or(() -> quoted(columns, fault.message()))
                .or(() -> named(columns, fault.advice()))
                .ifPresentOrElse(
                        column -> refuse(column, fault),
                        () -> tell(Problem.error(fault.code(), path(""), fault.message())
                                .advice(fault.advice())
                                .origin(origin)
                                .build()));
    }

    private Optional<String> quoted(List<String> columns, String text) {
        List<String> words = wordsOf(text);
        return columns.stream()
                .filter(column -> words.contains(word(column).orElse("")))
                .reduce((one, other) -> other);
    }

    private static List<String> wordsOf(String text) {
        return Stream.of(text.split("[^\\w.-]+", -1))
                .map(word -> word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Optional<String> named(List<String> columns, String text) {
        List<String> words = wordsOf(text);
        return columns.stream()
                .filter(this::fills)
                .filter(column -> words.containsAll(List.of(column.split("_", -1))))
                .findFirst();
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
        return register.name() + "[" + key + "]" + (column.isEmpty() ? "" : "." + column);
    }

    <T> Optional<T> parse(String column, String text, ValueParser<T> parser) {
        Either<Fault, T> parsed = parser.parse(text);
        if (parsed.isRight()) {
            return Optional.of(parsed.get());
        }
        refuse(column, text, parsed.getLeft());
        return Optional.empty();
    }
}
