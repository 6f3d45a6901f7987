package org.pmokit.examples.pmo.page;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line of RFC 4180. */
public final class CsvLine {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");

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
        boolean formula = cell.length() > 1
                && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain =
                cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0;
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
