package org.pmokit.io.published;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.problem.Severity;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.reading.Reading;
import org.pmokit.io.table.CsvFile;
import org.pmokit.io.table.RowBudget;
import org.pmokit.io.table.Utf8Check;

/** A published table: a header row, and one project a row. Headers are matched without regard to case and blanks. */
final class Sheet {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int FIRST_BYTES = 1 << 14;

    /** One row. */
    static final class Row {

        private final Map<String, Integer> columns;
        private final List<String> cells;
        private final Origin place;

        private Row(Map<String, Integer> columns, List<String> cells, Origin place) {
            this.columns = columns;
            this.cells = cells;
            this.place = place;
        }

        /** The cell without blanks around it; empty text where there is none. */
        String text(String header) {
            Integer column = columns.get(normalised(header));
            return column == null || column >= cells.size()
                    ? ""
                    : cells.get(column).replace('\u00a0', ' ').strip();
        }

        Origin place() {
            return place;
        }

        Origin place(String header) {
            return place.atColumn(header);
        }
    }

    private final Path path;
    private final Remarks remarks;
    private final ReadLimits limits;

    Sheet(Path path, ReadLimits limits) {
        this.path = path;
        this.limits = limits;
        this.remarks = new Remarks(
                new ProblemLog(limits.problems(), Comparator.comparing(Origin::file)), Origin.file(path.toString()));
    }

    Remarks remarks() {
        return remarks;
    }

    /** Whether the first row has all of these headers; false when it cannot be read. */
    static boolean hasHeaders(Path path, List<String> headers) {
        try (InputStream in = Files.newInputStream(path)) {
            String start = new String(in.readNBytes(FIRST_BYTES), StandardCharsets.ISO_8859_1);
            int end = start.indexOf('\n');
            List<String> first = List.of((end < 0 ? start : start.substring(0, end))
                    .replace("\u00ef\u00bb\u00bf", "")
                    .replace("\"", "")
                    .split(",", -1));
            Set<String> told =
                    new TreeSet<>(first.stream().map(Sheet::normalised).toList());
            return told.containsAll(headers.stream().map(Sheet::normalised).toList());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Reads all rows.
     *
     * @param known headers that are used or left out on purpose; others are told
     * @param required headers without which it is another table, which is told
     * @param rows takes the rows
     * @return whether the end was reached and the headers were there
     */
    boolean read(Set<String> known, List<String> required, Consumer<Row> rows) {
        Optional<Charset> charset = charset();
        List<Map<String, Integer>> header = new ArrayList<>();
        boolean complete = charset.isPresent()
                && new CsvFile(path, path.toString(), limits, new RowBudget(limits.rows()), remarks.log())
                        .read(charset.get(), (line, cells) -> {
                            if (header.isEmpty()) {
                                header.add(columns(cells, known, line));
                            } else if (has(header.get(0), required)) {
                                rows.accept(new Row(
                                        header.get(0),
                                        List.copyOf(cells),
                                        remarks.file().atRow(line)));
                            }
                        });
        boolean isKnown = !header.isEmpty() && has(header.get(0), required);
        if (complete && !isKnown) {
            tellOther(required);
        }
        return complete && isKnown;
    }

    private static boolean has(Map<String, Integer> columns, List<String> required) {
        return required.stream().map(Sheet::normalised).allMatch(columns::containsKey);
    }

    private void tellOther(List<String> required) {
        remarks.log()
                .add(Problem.error(
                                ProblemCode.UNREADABLE,
                                "",
                                "The file is not this table: it lacks one of the columns " + String.join(", ", required)
                                        + ".")
                        .advice("check what the file is, and that its first row has the headers.")
                        .origin(remarks.file())
                        .build());
    }

    /** The outcome; when the end was not reached there is no portfolio. */
    Reading conclude(PortfolioDraft draft, boolean complete) {
        remarks.close();
        if (!complete) {
            remarks.log().breakOff();
        }
        return remarks.log().conclude(draft, problem -> problem);
    }

    private Map<String, Integer> columns(List<String> cells, Set<String> known, int line) {
        Set<String> expected =
                new TreeSet<>(known.stream().map(Sheet::normalised).toList());
        Map<String, Integer> columns = new HashMap<>();
        for (int column = 0; column < cells.size(); column++) {
            String header = normalised(cells.get(column));
            columns.putIfAbsent(header, column);
            if (!header.isEmpty() && !expected.contains(header)) {
                tellUnknown(cells.get(column), remarks.file().atRow(line));
            }
        }
        return columns;
    }

    private void tellUnknown(String header, Origin place) {
        String shown = Excerpt.of(header.strip(), 60);
        remarks.log()
                .add(Problem.builder()
                        .code(ProblemCode.UNKNOWN_FIELD)
                        .severity(Severity.NOTICE)
                        .message("The column \"" + shown + "\" is not known; it is not read.")
                        .advice("ignore it, or rename it to the wording of the publisher.")
                        .origin(place.atColumn(shown))
                        .build());
    }

    private Optional<Charset> charset() {
        try {
            return Optional.of(
                    Utf8Check.firstFault(path, limits.documentSize()).isPresent() ? WINDOWS : StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            remarks.log()
                    .add(Problem.error(
                                    ProblemCode.UNREADABLE,
                                    "",
                                    "The file cannot be read: " + unreadable.getMessage() + ".")
                            .advice("check that it is there and may be read.")
                            .origin(remarks.file())
                            .build());
            return Optional.empty();
        }
    }

    private static String normalised(String header) {
        return header.replace('\u00a0', ' ')
                .replace("\uFEFF", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
