package org.pmokit.xlsx;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.problem.Severity;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.codec.ProblemLog;
import org.pmokit.io.register.Register;
import org.pmokit.io.register.RegisterCarrier;
import org.pmokit.io.register.RegisterColumn;

/** Makes rows of texts of the cells of one sheet, and tells what a sheet may have that a table has not. */
final class SheetRows {

    private static final RegisterColumn UNNAMED = new RegisterColumn("", RegisterColumn.Kind.TEXT, List.of(), false);

    private final String register;
    private final Origin sheet;
    private final Map<String, RegisterColumn> known;
    private final CellText texts;
    private final ProblemLog log;
    private final RegisterCarrier.Rows rows;
    private final Set<String> told = new HashSet<>();
    private final Repetitions repetitions = new Repetitions();
    private @Nullable List<RegisterColumn> columns;
    private int firstRow;

    SheetRows(Register register, Origin sheet, CellText texts, ProblemLog log, RegisterCarrier.Rows rows) {
        this.register = register.name();
        this.sheet = sheet;
        this.known = register.columns().stream()
                .collect(Collectors.toUnmodifiableMap(RegisterColumn::name, Function.identity()));
        this.texts = texts;
        this.log = log;
        this.rows = rows;
    }

    /** Takes a row; one without anything in it is passed over. */
    void accept(int number, List<SheetCell> cells) throws UnusableWorkbookException {
        List<String> row = new ArrayList<>();
        boolean isUsable = true;
        for (SheetCell cell : cells) {
            RegisterColumn column = columnAt(cell.column());
            Either<Fault, String> text = texts.of(cell, column.kind());
            boolean isAside = columns != null && cell.column() >= columns.size();
            if (isAside) {
                tellUnnamed(number, cell, text.getOrElse("?"));
                continue;
            }
            while (row.size() <= cell.column()) {
                row.add("");
            }
            if (text.isLeft()) {
                tell(text.getLeft(), number, column, cell);
                isUsable = false;
            } else {
                row.set(cell.column(), text.get());
                tellFormula(number, column, cell);
            }
        }
        if (isUsable && row.stream().allMatch(String::isBlank)) {
            return;
        }
        repetitions.add(row);
        hand(number, row, isUsable);
    }

    private void hand(int number, List<String> row, boolean isUsable) {
        if (columns == null) {
            while (!row.isEmpty() && row.get(row.size() - 1).isBlank()) {
                row.remove(row.size() - 1);
            }
            firstRow = number;
            columns = row.stream().map(this::column).toList();
        }
        while (row.size() < columns.size()) {
            row.add("");
        }
        if (isUsable) {
            rows.accept(number, row);
        } else {
            rows.leaveOut(number, row);
        }
    }

    private RegisterColumn column(String header) {
        String name = header.strip().toLowerCase(Locale.ROOT);
        return known.getOrDefault(name, new RegisterColumn(name, RegisterColumn.Kind.TEXT, List.of(), false));
    }

    private RegisterColumn columnAt(int place) {
        return columns == null || place >= columns.size() ? UNNAMED : columns.get(place);
    }

    private void tell(Fault fault, int number, RegisterColumn column, SheetCell cell) {
        String name = column.name().isEmpty() ? SheetCell.letters(cell.column()) : column.name();
        log.add(
                fault,
                register + "[" + number + "]." + name,
                cell.value().orElse(""),
                sheet.atRow(number).atColumn(name));
    }

    private void tellFormula(int number, RegisterColumn column, SheetCell cell) {
        if (cell.isFormula() && told.add("formula " + column.name())) {
            notice(
                    sheet.atRow(number).atColumn(column.name()),
                    "The cell is computed by a formula; here and below in this column the values are read that were computed"
                            + " last.",
                    "save the workbook in a spreadsheet program before it is read, so that they are up to date.");
        }
    }

    private void tellUnnamed(int number, SheetCell cell, String text) {
        String letters = SheetCell.letters(cell.column());
        if (!text.isBlank() && told.add("unnamed " + letters)) {
            notice(
                    sheet.atRow(number),
                    "Column " + letters + " has no name in row " + firstRow + "; it is not read.",
                    "name it there, or keep remarks in a sheet of their own.");
        }
    }

    /** Tells that something is hidden, which is read all the same. */
    void tellHidden(String what) {
        notice(sheet, "The sheet has " + what + "; everything in it is read.", "delete what is not to be read.");
    }

    /** Tells that cells are merged, so that all but the first say nothing. */
    void tellMerged(String reference) {
        int colon = reference.indexOf(':');
        String first = colon < 0 ? reference : reference.substring(0, colon);
        boolean isAside =
                columns == null || SheetCell.columnOf(first) >= columns.size() || SheetCell.rowOf(first) < firstRow;
        if (colon > 0 && !isAside) {
            log.add(Problem.error(
                            ProblemCode.MALFORMED_VALUE,
                            register,
                            "The cells " + reference + " are merged; only the first of them has a value.")
                    .value(reference)
                    .advice("unmerge them and write the value into each cell that it is meant for.")
                    .origin(sheet.atRow(Math.max(0, SheetCell.rowOf(first))))
                    .build());
        }
    }

    private void notice(Origin place, String message, String advice) {
        log.add(Problem.builder()
                .code(ProblemCode.UNKNOWN_FIELD)
                .severity(Severity.NOTICE)
                .path(register)
                .message(message)
                .advice(advice)
                .origin(place)
                .build());
    }
}
