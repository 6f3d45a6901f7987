package org.pmokit.io.codec;

import java.util.regex.Pattern;

/** Texts of foreign files, made fit for an id or a title: on one line, without the control characters that an id may not hold. */
public final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\x00-\\x1f\\x7f-\\x9f]+");

    private OneLine() {}

    /**
     * The text with each run of blanks and control characters as one blank, and none around it; may be empty.
     *
     * @param text any
     */
    public static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
