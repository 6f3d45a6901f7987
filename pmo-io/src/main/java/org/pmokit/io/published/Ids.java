package org.pmokit.io.published;

import java.util.HashSet;
import java.util.Set;
import org.pmokit.io.codec.OneLine;

/** Ids that are unique in one portfolio, made from what a file says. */
final class Ids {

    private static final int LONGEST = 150;

    private final Set<String> taken = new HashSet<>();

    /** The text as an id, with a number after it where it is taken. */
    String claim(String text) {
        String base = of(text);
        String id = base;
        for (int number = 2; !taken.add(id); number++) {
            id = base + "-" + number;
        }
        return id;
    }

    /** The text as an id: on one line, without a slash, never blank. */
    static String of(String text) {
        String line = OneLine.of(text.replace('/', ' '));
        String shortened = line.substring(0, Math.min(LONGEST, line.length())).strip();
        return shortened.isEmpty() ? "unnamed" : shortened;
    }
}
