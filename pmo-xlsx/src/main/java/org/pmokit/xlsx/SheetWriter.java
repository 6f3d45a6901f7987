package org.pmokit.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.register.Register;
import org.pmokit.io.register.RegisterColumn;

/**
 * Writes the rows of one register into its sheet. A text that is a day, a number or a truth becomes such a cell where reading
 * the cell gives the very text again, and stays a text otherwise. No cell is ever a formula.
 */
final class SheetWriter {

    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm";
    private static final String SECOND = "yyyy-mm-dd hh:mm:ss";
    private static final int DAY_LENGTH = 10;
    private static final int MINUTE_LENGTH = 16;
    private static final int ROWS_HELD = 500;
    private static final int LAST_ROW = 1_048_575;
    private static final int LONGEST = 32_767;
    private static final int WIDEST = 40;

    private final Worksheet sheet;
    private final WordLists lists;
    private List<RegisterColumn> columns = List.of();
    private int row;

    SheetWriter(Worksheet sheet, WordLists lists) {
        this.sheet = sheet;
        this.lists = lists;
    }

    /** Writes the names of the columns with notes on them, and says how their cells are to look. */
    void header(Register register, List<RegisterColumn> header) {
        columns = header;
        ColumnNotes notes = ColumnNotes.of(register);
        for (int place = 0; place < header.size(); place++) {
            RegisterColumn column = header.get(place);
            sheet.value(0, place, column.name());
            sheet.style(0, place)
                    .bold()
                    .fillColor(column.isRequired() ? "BDD7EE" : "DDEBF7")
                    .set();
            sheet.comment(0, place, notes.on(column));
            sheet.width(place, Math.min(WIDEST, column.name().length() + (isWide(column) ? 20 : 4)));
            lists.offer(column, sheet, place);
            if (column.kind() == RegisterColumn.Kind.DATE || column.kind() == RegisterColumn.Kind.MOMENT) {
                sheet.style(place).format(DAY).set();
            }
        }
        sheet.freezePane(0, 1);
        row = 1;
    }

    private static boolean isWide(RegisterColumn column) {
        return column.name().equals("title") || column.name().equals("description");
    }

    /** Writes a row, one cell for each column. */
    void row(List<String> cells) throws IOException {
        if (row > LAST_ROW) {
            throw new IllegalArgumentException("The register " + sheet.getName() + " has more rows than the " + LAST_ROW
                    + " that a sheet can hold.\nMaybe write a document or a folder of registers.");
        }
        for (int place = 0; place < cells.size(); place++) {
            if (!cells.get(place).isEmpty()) {
                cell(place, cells.get(place));
            }
        }
        row++;
        if (row % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    private void cell(int place, String text) {
        boolean isWritten = switch (columns.get(place).kind()) {
            case DATE, MOMENT -> day(place, text);
            case NUMBER, PERCENT -> number(place, text);
            case TRUTH -> truth(place, text);
            case TEXT -> false;
        };
        if (!isWritten) {
            text(place, text);
        }
    }

    private boolean day(int place, String text) {
        Optional<? extends Number> count = countOf(text);
        count.ifPresent(days -> {
            sheet.value(row, place, days);
            sheet.style(row, place).format(formatOf(text)).set();
        });
        return count.isPresent();
    }

    private static Optional<? extends Number> countOf(String text) {
        try {
            return text.length() == DAY_LENGTH
                    ? ExcelDays.countOf(LocalDate.parse(text))
                    : ExcelDays.countOf(LocalDateTime.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String formatOf(String text) {
        return switch (text.length()) {
            case DAY_LENGTH -> DAY;
            case MINUTE_LENGTH -> MOMENT;
            default -> SECOND;
        };
    }

    private boolean number(int place, String text) {
        int point = text.indexOf('.');
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        Optional<BigDecimal> number = Numbers.meant(text)
                .filter(meant -> Numbers.plain(meant, decimals).equals(text));
        number.ifPresent(told -> {
            sheet.value(row, place, told);
            if (told.scale() < decimals) {
                sheet.style(row, place).format("0." + "0".repeat(decimals)).set();
            }
        });
        return number.isPresent();
    }

    private boolean truth(int place, String text) {
        boolean isTold = text.equals("true") || text.equals("false");
        if (isTold) {
            sheet.value(row, place, Boolean.valueOf(text));
        }
        return isTold;
    }

    private void text(int place, String text) {
        String escaped = SheetTexts.escaped(text);
        if (escaped.length() > LONGEST) {
            throw new IllegalArgumentException("The text \"" + Excerpt.of(text) + "\" in " + sheet.getName() + " has "
                    + escaped.length() + " characters; a cell holds " + LONGEST
                    + ".\nMaybe shorten it, or write a document or a folder of registers.");
        }
        sheet.inlineString(
                row,
                place,
                org.dhatim.fastexcel.RichText.builder().run(escaped).end().build());
    }

    void finish() throws IOException {
        sheet.finish();
    }
}
