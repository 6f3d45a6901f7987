package org.pmokit.xlsx;

import java.util.regex.Pattern;

/**
 * What the format of a cell says of its number.
 *
 * @param isDay whether it counts days
 * @param isPercent whether hundredths are shown
 * @param decimals that are shown at least where the format is nothing but these
 */
record NumberStyle(boolean isDay, boolean isPercent, int decimals) {

    /** A number as it is. */
    static final NumberStyle PLAIN = new NumberStyle(false, false, 0);

    private static final Pattern DECIMALS = Pattern.compile("0\\.0{1,30}");
    private static final int POINT = 2;

    /** The style of one of the formats that every workbook has. */
    static NumberStyle builtIn(int id) {
        boolean isDay =
                (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
        boolean isPercent = id == 9 || id == 10;
        return new NumberStyle(isDay, isPercent, id == 2 ? 2 : 0);
    }

    /** The style of a format such as {@code dd/mm/yyyy} or {@code 0.00}. */
    static NumberStyle of(String format) {
        if (DECIMALS.matcher(format).matches()) {
            return new NumberStyle(false, false, format.length() - POINT);
        }
        String bare = withoutLiterals(format);
        boolean general = bare.equalsIgnoreCase("general");
        boolean isDay = !general && bare.chars().anyMatch(letter -> "ymdhsYMDHS".indexOf(letter) >= 0);
        return new NumberStyle(isDay, bare.indexOf('%') >= 0, 0);
    }

    /** Without texts in quotation marks, escaped letters, and colours and conditions in brackets; {@code [h]} stays. */
    private static String withoutLiterals(String format) {
        StringBuilder bare = new StringBuilder();
        int place = 0;
        while (place < format.length()) {
            char letter = format.charAt(place);
            int end = switch (letter) {
                case '"' -> format.indexOf('"', place + 1);
                case '[' -> format.indexOf(']', place);
                case '\\', '_', '*' -> place + 1;
                default -> place;
            };
            if (end < 0) {
                return bare.toString();
            }
            if (end == place) {
                bare.append(letter);
            } else if (letter == '[' && isElapsedTime(format.substring(place + 1, end))) {
                bare.append('h');
            }
            place = end + 1;
        }
        return bare.toString();
    }

    private static boolean isElapsedTime(String inBrackets) {
        return !inBrackets.isEmpty() && inBrackets.chars().allMatch(letter -> "hmsHMS".indexOf(letter) >= 0);
    }
}
