package org.pmokit.examples.pmo.page;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A line of RFC 4180. */
public final class CsvLine {

    private CsvLine() {}

    /**
     * Cells as a line with its end.
     *
     * @param cells any text; one that a spreadsheet would take for a formula gets an apostrophe in front
     */
    public static String of(String... cells) {
        String line = Arrays.stream(cells).map(cell -> quoted(disarmed(cell))).collect(Collectors.joining(","));
        return line + "\n";
    }

    private static String disarmed(String cell) {
        boolean number = cell.matches("[-+]?\\d+(\\.\\d+)?");
        boolean formula = cell.length() > 1 && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !number;
        return formula ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
