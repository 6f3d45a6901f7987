package org.pmokit.io.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.identifier.ComponentKind;

/**
 * One register: its file, its columns, and what a row of it means.
 *
 * @param file name, in lower case
 * @param columns all that are read, in the order in which they are documented
 * @param required those without which the file cannot be read
 * @param kind what its rows are, if others may refer to them
 * @param reader takes the rows
 */
record Register(
        String file, Set<String> columns, Set<String> required, Optional<ComponentKind> kind, RowReader reader) {

    private static final List<String> PROVENANCE = List.of("source", "certainty", "note");

    /** Says what a row means. */
    @FunctionalInterface
    interface RowReader {
        void read(Row row, Assembly into);
    }

    /** A register of components of that kind; columns are separated by blanks, required ones end in a star. */
    static Register of(String file, ComponentKind kind, String columns, RowReader reader) {
        return of(file, Optional.of(kind), columns, reader);
    }

    /** A register of facts about components. */
    static Register of(String file, String columns, RowReader reader) {
        return of(file, Optional.empty(), columns, reader);
    }

    private static Register of(String file, Optional<ComponentKind> kind, String spec, RowReader reader) {
        Set<String> columns = new LinkedHashSet<>();
        List<String> required = new ArrayList<>();
        for (String word : spec.split(" ", -1)) {
            String column = word.replace("*", "");
            columns.add(column);
            if (word.endsWith("*")) {
                required.add(column);
            }
        }
        columns.addAll(PROVENANCE);
        return new Register(file, columns, new LinkedHashSet<>(required), kind, reader);
    }

    /** The name without its ending, which is also how problems call its rows. */
    String name() {
        return file.substring(0, file.lastIndexOf('.'));
    }
}
