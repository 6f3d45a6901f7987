package org.pmokit.io.csv;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentKind;

/**
 * One file of a folder: its columns, what a row of it means, and the rows that a portfolio has for it.
 *
 * @param file name, in lower case
 * @param columns all that are read, in the order in which they are documented
 * @param required those without which the file cannot be read
 * @param kind what its rows are, if others may refer to them
 * @param reader takes the rows
 * @param header the columns that are written
 * @param writer the rows of a portfolio, one cell for each column of the header
 */
record Register(
        String file,
        Set<String> columns,
        Set<String> required,
        Optional<ComponentKind> kind,
        RowReader reader,
        List<String> header,
        Function<Portfolio, Stream<List<String>>> writer) {

    private static final List<String> PROVENANCE = List.of("source", "certainty", "note");

    /** Says what a row means. */
    @FunctionalInterface
    interface RowReader {
        void read(Row row, Assembly into);
    }

    /** A register that is read as it is written. */
    static Register of(
            String file,
            Optional<ComponentKind> kind,
            List<String> columns,
            List<String> required,
            RowReader reader,
            Function<Portfolio, Stream<List<String>>> writer) {
        return new Register(
                file, withProvenance(columns), new LinkedHashSet<>(required), kind, reader, columns, writer);
    }

    /** This register, which is also read from columns that are never written. */
    Register reading(String... more) {
        Set<String> all = new LinkedHashSet<>(header);
        all.addAll(List.of(more));
        return new Register(file, withProvenance(all), required, kind, reader, header, writer);
    }

    private static Set<String> withProvenance(Collection<String> columns) {
        Set<String> all = new LinkedHashSet<>(columns);
        PROVENANCE.forEach(all::remove);
        all.addAll(PROVENANCE);
        return all;
    }

    /** The name without its ending, which is also how problems call its rows. */
    String name() {
        return file.substring(0, file.lastIndexOf('.'));
    }
}
