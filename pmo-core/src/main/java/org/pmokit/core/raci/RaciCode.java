package org.pmokit.core.raci;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a role does in an activity. */
public enum RaciCode {
    /** Does the work. */
    RESPONSIBLE('R'),
    /** Answers for the result and approves it. */
    ACCOUNTABLE('A'),
    /** Helps those who do the work. */
    SUPPORTS('S'),
    /** Is asked before. */
    CONSULTED('C'),
    /** Is told after. */
    INFORMED('I');

    private static final int SHOWN = 20;

    private final char letter;

    RaciCode(char letter) {
        this.letter = letter;
    }

    /** The letter in a table, such as {@code R}. */
    public char letter() {
        return letter;
    }

    /**
     * The codes in one cell of a table, such as {@code A}, {@code S/C} or {@code ar}. Letters may be of either case, may
     * follow each other directly, and may be parted by a slash, comma, plus sign, ampersand, hyphen or blanks. An empty
     * cell, and one with a hyphen only, has none.
     *
     * @param cell as it was written
     * @throws IllegalArgumentException if another character is in it
     */
    public static Set<RaciCode> parse(String cell) {
        Set<RaciCode> codes = EnumSet.noneOf(RaciCode.class);
        cell.toUpperCase(Locale.ROOT)
                .chars()
                .filter(character -> !isSeparator(character))
                .forEach(character -> codes.add(of(character, cell)));
        return Collections.unmodifiableSet(codes);
    }

    /**
     * The codes as one cell of a table, in the order of this type, such as {@code S/C}; empty text for none.
     *
     * @param codes any
     */
    public static String format(Set<RaciCode> codes) {
        return codes.stream().sorted().map(code -> String.valueOf(code.letter)).collect(Collectors.joining("/"));
    }

    private static boolean isSeparator(int character) {
        return Character.isWhitespace(character) || "/,+&-".indexOf(character) >= 0;
    }

    private static RaciCode of(int letter, String cell) {
        for (RaciCode code : values()) {
            if (code.letter == letter) {
                return code;
            }
        }
        throw new IllegalArgumentException("\""
                + cell.substring(0, Math.min(SHOWN, cell.length())).replaceAll("\\p{Cntrl}", "?")
                + "\" is not made of R, A, S, C and I.\nMaybe write a combination like \"S/C\".");
    }
}
