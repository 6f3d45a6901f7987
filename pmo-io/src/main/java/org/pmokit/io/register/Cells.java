package org.pmokit.io.register;

import java.util.ArrayList;
import java.util.List;

/**
 * How texts stand in cells so that they come back as they were and no spreadsheet takes them for a formula.
 *
 * <p>A text that would be a formula, is nothing but blanks, or has blanks around it gets an apostrophe before it. A reader
 * takes an apostrophe away only before such a text, so that the words of people stay as they are. In a cell with several
 * values a separator inside a value, and a backslash before one or before another backslash, gets a backslash before it.
 */
public final class Cells {

    private static final char GUARD = '\'';
    private static final char ESCAPE = '\\';
    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private Cells() {}

    /**
     * The text as it may stand in a cell.
     *
     * @param text any
     */
    public static String guarded(String text) {
        return needsGuard(text) ? GUARD + text : text;
    }

    /**
     * Whether a cell holds a text that is to be taken exactly as it stands behind the apostrophe.
     *
     * @param cell as it stands
     */
    public static boolean isGuarded(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD && needsGuard(cell.substring(1));
    }

    private static boolean needsGuard(String text) {
        int place = 0;
        while (place < text.length() && text.charAt(place) == GUARD) {
            place++;
        }
        String bare = text.substring(place);
        return bare.isBlank()
                || FORMULA_STARTS.indexOf(bare.charAt(0)) >= 0
                || Character.isWhitespace(bare.charAt(0))
                || Character.isWhitespace(bare.charAt(bare.length() - 1));
    }

    /**
     * Several texts in one cell, separated by semicolons or by blanks.
     *
     * @param texts any
     * @param byBlanks whether blanks separate them
     */
    public static String joined(List<String> texts, boolean byBlanks) {
        StringBuilder cell = new StringBuilder();
        for (String text : texts) {
            if (!cell.isEmpty()) {
                cell.append(byBlanks ? ' ' : ';');
            }
            appendEscaped(cell, guarded(text), byBlanks);
        }
        return cell.toString();
    }

    private static void appendEscaped(StringBuilder cell, String text, boolean byBlanks) {
        for (int place = 0; place < text.length(); place++) {
            char letter = text.charAt(place);
            boolean before =
                    letter == ESCAPE && (place + 1 == text.length() || isSpecial(text.charAt(place + 1), byBlanks));
            if (before || isSeparator(letter, byBlanks)) {
                cell.append(ESCAPE);
            }
            cell.append(letter);
        }
    }

    /**
     * The texts of a cell with several; empty ones are left out unless an apostrophe stands for them.
     *
     * @param cell as it stands
     * @param byBlanks whether blanks separate them
     */
    public static List<String> split(String cell, boolean byBlanks) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < cell.length(); place++) {
            char letter = cell.charAt(place);
            if (letter == ESCAPE && place + 1 < cell.length() && isSpecial(cell.charAt(place + 1), byBlanks)) {
                text.append(cell.charAt(++place));
            } else if (isSeparator(letter, byBlanks)) {
                take(text, texts);
            } else {
                text.append(letter);
            }
        }
        take(text, texts);
        return texts;
    }

    private static void take(StringBuilder text, List<String> texts) {
        String told = text.toString();
        text.setLength(0);
        String ahead = told.stripLeading();
        if (isGuarded(ahead)) {
            texts.add(ahead.substring(1));
        } else if (!ahead.isEmpty()) {
            texts.add(ahead.strip());
        }
    }

    private static boolean isSpecial(char letter, boolean byBlanks) {
        return letter == ESCAPE || isSeparator(letter, byBlanks);
    }

    private static boolean isSeparator(char letter, boolean byBlanks) {
        return byBlanks ? " \t\n\u000B\f\r".indexOf(letter) >= 0 : letter == ';';
    }
}
