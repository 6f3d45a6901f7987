package org.pmokit.mpxj;

import java.util.HashSet;
import java.util.Set;

/** Texts of files made fit for ids: without control characters, slashes and blanks around, short, and different. */
final class Names {

    private static final int LONGEST = 90;

    private final Set<String> taken = new HashSet<>();

    /** The text, or the text with a number when it is taken. */
    String unique(String text, String otherwise) {
        String wanted = clean(text).isEmpty() ? otherwise : clean(text);
        String free = wanted;
        for (int number = 2; !taken.add(free); number++) {
            free = wanted + "~" + (number <= 3 ? String.valueOf(number) : otherwise + "~" + number);
        }
        return free;
    }

    /** Fit for an id; empty when nothing is left. */
    static String clean(String text) {
        String plain = Remarks.excerpt(text).replace('/', '-').strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST).strip() : plain;
    }
}
