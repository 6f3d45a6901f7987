package org.pmokit.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.reading.ReadLimits;
import org.pmokit.io.table.RowBudget;

/** Reads the cells of one sheet, a row at a time. */
final class SheetReader {

    private static final int LAST_ROW = 1_048_576;

    /** Whether to go on, asked before each row. */
    interface Going {
        boolean on();
    }

    private final XmlPart xml;
    private final ReadLimits limits;
    private final RowBudget budget;
    private final SheetRows rows;
    private final List<SheetCell> cells = new ArrayList<>();
    private int row;
    private int hiddenRows;

    SheetReader(XmlPart xml, ReadLimits limits, RowBudget budget, SheetRows rows) {
        this.xml = xml;
        this.limits = limits;
        this.budget = budget;
        this.rows = rows;
    }

    /** Reads to the end; false where it was told to stop. */
    boolean read(Going going) throws UnusableWorkbookException {
        while (xml.next()) {
            if (xml.starts("row")) {
                if (!going.on()) {
                    return false;
                }
                readRow();
            } else if (xml.starts("mergeCell")) {
                rows.tellMerged(Excerpt.of(xml.attribute("ref").orElse("")));
            }
        }
        if (hiddenRows > 0) {
            rows.tellHidden(hiddenRows == 1 ? "a hidden row" : hiddenRows + " hidden rows");
        }
        return true;
    }

    private void readRow() throws UnusableWorkbookException {
        row = xml.attribute("r").map(Numbers::whole).orElse(row + 1);
        if (row < 1 || row > LAST_ROW) {
            throw UnusableWorkbookException.unreadable(
                    "A row of the sheet has no number that a sheet can have.",
                    "save it again in a spreadsheet program.");
        }
        if (!budget.take()) {
            throw UnusableWorkbookException.tooLarge("There are more than " + budget.all() + " rows.");
        }
        boolean isHidden = xml.isTrue("hidden");
        cells.clear();
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                readCell();
            }
        }
        hiddenRows += isHidden && !cells.isEmpty() ? 1 : 0;
        rows.accept(row, cells);
    }

    private void readCell() throws UnusableWorkbookException {
        int next = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).column() + 1;
        int column = xml.attribute("r").map(SheetCell::columnOf).orElse(next);
        String type = xml.attribute("t").orElse("n");
        int style = xml.attribute("s").map(Numbers::whole).orElse(-1);
        Optional<String> value = Optional.empty();
        boolean isFormula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = Optional.of(RichText.plain(xml, "v", limits));
            } else if (xml.starts("is")) {
                value = Optional.of(RichText.read(xml, "is", limits));
            } else if (xml.starts("f")) {
                RichText.plain(xml, "f", limits);
                isFormula = true;
            }
        }
        if (value.isPresent() || isFormula) {
            add(new SheetCell(column, type, style, value, isFormula));
        }
    }

    private void add(SheetCell cell) throws UnusableWorkbookException {
        boolean isBackwards =
                !cells.isEmpty() && cell.column() <= cells.get(cells.size() - 1).column();
        if (cell.column() < 0 || isBackwards) {
            throw UnusableWorkbookException.unreadable(
                    "A cell in row " + row + " of the sheet is not where a cell can be.",
                    "save it again in a spreadsheet program.");
        }
        if (cell.column() >= limits.columns()) {
            throw UnusableWorkbookException.tooLarge(
                    "Row " + row + " of the sheet has more than " + limits.columns() + " cells.");
        }
        cells.add(cell);
    }
}
