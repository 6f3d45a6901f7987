package org.pmokit.io.ipmdar;

import org.pmokit.io.codec.OneLine;

/** Names as ids and titles. */
final class Names {

    private static final int LONGEST = 150;

    private Names() {}

    /** On one line, without a slash, short, never blank. */
    static String of(String text) {
        String line = OneLine.of(text.replace('/', '-'));
        String shortened = line.substring(0, Math.min(LONGEST, line.length())).strip();
        return shortened.isEmpty() ? "unnamed" : shortened;
    }
}
