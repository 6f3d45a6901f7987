package org.pmokit.io.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentKind;

/** One register as a table: its columns, what a row of it means, and the rows that a portfolio has for it. */
public final class Register {

    private static final List<String> PROVENANCE = List.of("source", "certainty", "note");
    private static final String ENDING = ".csv";

    /** Says what a row means. */
    @FunctionalInterface
    interface RowReader {
        void read(Row row, Assembly into);
    }

    private final String file;
    private final Optional<ComponentKind> kind;
    private final List<RegisterColumn> written;
    private final List<RegisterColumn> columns;
    private final Set<String> names;
    private final Set<String> required;
    private final RowReader reader;
    private final Function<Portfolio, Stream<List<String>>> writer;

    private Register(
            String file,
            Optional<ComponentKind> kind,
            List<RegisterColumn> written,
            List<RegisterColumn> onlyRead,
            RowReader reader,
            Function<Portfolio, Stream<List<String>>> writer) {
        this.file = file;
        this.kind = kind;
        this.written = List.copyOf(written);
        this.columns = joined(written, onlyRead);
        this.names =
                new LinkedHashSet<>(columns.stream().map(RegisterColumn::name).toList());
        this.required = columns.stream()
                .filter(RegisterColumn::isRequired)
                .map(RegisterColumn::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.reader = reader;
        this.writer = writer;
        PROVENANCE.forEach(names::remove);
        names.addAll(PROVENANCE);
    }

    /**
     * A register that is read as it is written.
     *
     * @param file name, in lower case
     * @param kind what its rows are, if others may refer to them
     * @param columns that are written, in their order
     * @param reader takes the rows
     * @param writer the rows of a portfolio, one cell for each column
     */
    static Register of(
            String file,
            Optional<ComponentKind> kind,
            List<RegisterColumn> columns,
            RowReader reader,
            Function<Portfolio, Stream<List<String>>> writer) {
        return new Register(file, kind, columns, List.of(), reader, writer);
    }

    /** This register, which is also read from columns that are never written. */
    Register reading(RegisterColumn... more) {
        return new Register(file, kind, written, List.of(more), reader, writer);
    }

    private static List<RegisterColumn> joined(List<RegisterColumn> written, List<RegisterColumn> onlyRead) {
        List<RegisterColumn> all = new ArrayList<>();
        written.stream().filter(column -> !PROVENANCE.contains(column.name())).forEach(all::add);
        all.addAll(onlyRead);
        written.stream().filter(column -> PROVENANCE.contains(column.name())).forEach(all::add);
        return List.copyOf(all);
    }

    /** What it is called, such as {@code projects}; problems call its rows so too. */
    public String name() {
        return nameOf(file);
    }

    /** The name of the file that carries it in a folder, such as {@code projects.csv}. */
    public String file() {
        return file;
    }

    /** The columns that have a meaning of their own: those that are written, and those that people may fill in instead. */
    public List<RegisterColumn> columns() {
        return columns;
    }

    /** The columns that are written. */
    public List<RegisterColumn> written() {
        return written;
    }

    /**
     * The rows that a portfolio has for it, one cell for each written column.
     *
     * @param portfolio to be written
     */
    public Stream<List<String>> rows(Portfolio portfolio) {
        return writer.apply(portfolio);
    }

    /** The names of the columns that are written. */
    public List<String> header() {
        return written.stream().map(RegisterColumn::name).toList();
    }

    /** All that a header may name; every register may say where its rows come from. */
    Set<String> names() {
        return names;
    }

    /** Those without which it cannot be read. */
    Set<String> required() {
        return required;
    }

    /** What its rows are, if others may refer to them. */
    Optional<ComponentKind> kind() {
        return kind;
    }

    RowReader reader() {
        return reader;
    }

    /** The name of the register that a file carries. */
    static String nameOf(String file) {
        return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
    }
}
