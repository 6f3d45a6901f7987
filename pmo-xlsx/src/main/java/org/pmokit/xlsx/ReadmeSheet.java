package org.pmokit.xlsx;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import org.pmokit.io.register.Register;

/** The sheet that says how the others are filled in. */
final class ReadmeSheet {

    private static final List<String> RULES = List.of(
            "Each sheet is a register; its first row names the columns. Darker columns have to be there and to be filled in.",
            "Point at the name of a column to read what it means. Sheets and columns that are not needed may be deleted.",
            "An empty cell means that something is not known. It is never taken for zero, for no or for green.",
            "Dates are typed as 2025-03-31, so that the cell becomes a date. Texts that look like dates are refused.",
            "Several values in one cell are separated by semicolons.",
            "An apostrophe stands before a text that would be a formula, or that has blanks around it.",
            "Of a formula the value is read that was computed last. Merged cells and errors such as #REF! are refused.",
            "Amounts are in the currency of the sheet portfolio; EUR 12.50 says another.",
            "Remarks belong into sheets of their own; those that are no registers are not read.");
    private static final int NAME_WIDTH = 34;
    private static final int TEXT_WIDTH = 140;

    private ReadmeSheet() {}

    static void write(Worksheet sheet, List<Register> registers) throws IOException {
        sheet.value(0, 0, "Registers of a portfolio");
        sheet.style(0, 0).bold().set();
        int row = 2;
        for (String rule : RULES) {
            sheet.value(row++, 0, rule);
        }
        row++;
        sheet.value(row, 0, "Sheet");
        sheet.value(row, 1, "Columns and what they mean");
        sheet.range(row, 0, row, 1).style().bold().set();
        for (Register register : registers) {
            row++;
            sheet.hyperlink(row, 0, HyperLink.internal("'" + register.name() + "'!A1", register.name()));
            sheet.value(row, 1, aboutOf(register));
            sheet.style(row, 1).wrapText(true).set();
        }
        sheet.width(0, NAME_WIDTH);
        sheet.width(1, TEXT_WIDTH);
        sheet.finish();
    }

    private static String aboutOf(Register register) {
        String about = ColumnNotes.aboutOf(register).replace("`", "");
        String columns = String.join(", ", register.header());
        return about.isEmpty() ? columns : columns + ": " + about;
    }
}
