package org.pmokit.xlsx;

import java.util.Optional;

/**
 * A cell as it stands in its sheet.
 *
 * @param column counted from 0
 * @param type what the value is
 * @param style number of its style; -1 where it has none
 * @param value empty where there is none
 * @param isFormula whether the value was computed
 */
record SheetCell(int column, String type, int style, Optional<String> value, boolean isFormula) {

    /** Columns that a sheet may have. */
    static final int MOST_COLUMNS = 16_384;

    private static final int LETTERS = 26;

    /** The column of a reference such as {@code AB12}, from 0; -1 for whatever is none. */
    static int columnOf(String reference) {
        int column = 0;
        int place = 0;
        while (place < reference.length() && place < 4 && Character.isUpperCase(reference.charAt(place))) {
            column = column * LETTERS + reference.charAt(place++) - 'A' + 1;
        }
        return place == 0 || column < 1 || column > MOST_COLUMNS ? -1 : column - 1;
    }

    /** The row of a reference such as {@code AB12}; -1 for whatever is none. */
    static int rowOf(String reference) {
        int place = 0;
        while (place < reference.length() && Character.isUpperCase(reference.charAt(place))) {
            place++;
        }
        return Numbers.whole(reference.substring(place));
    }

    /** The letters of a column. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
