package org.pmokit.core.problem;

/**
 * Where in an input something was said.
 *
 * @param file name of the file as the user knows it
 * @param row line number, counted from 1 with the header as 1; 0 for the file as a whole
 * @param column name of the column or field; empty for the row as a whole
 */
public record Origin(String file, int row, String column) {

    /** Checks the row. */
    public Origin {
        if (row < 0) {
            throw new IllegalArgumentException("A row is counted from 1, or 0 for the whole file, not " + row
                    + ".\nMaybe count the header as row 1.");
        }
    }

    /**
     * A file as a whole.
     *
     * @param file name as the user knows it
     */
    public static Origin file(String file) {
        return new Origin(file, 0, "");
    }

    /**
     * A row of the same file.
     *
     * @param line counted from 1
     */
    public Origin atRow(int line) {
        return new Origin(file, line, "");
    }

    /**
     * A column of the same row.
     *
     * @param name as in the header
     */
    public Origin atColumn(String name) {
        return new Origin(file, row, name);
    }

    /** {@code file:row:column}, with the parts that are known. */
    public String asText() {
        String rowPart = row == 0 ? "" : ":" + row;
        return file + rowPart + (column.isEmpty() ? "" : ":" + column);
    }
}
