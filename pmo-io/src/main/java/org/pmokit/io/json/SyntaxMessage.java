package org.pmokit.io.json;

import org.pmokit.io.codec.Excerpt;
import tools.jackson.core.JacksonException;

/** What the JSON parser says, without its own references to its classes and places. */
final class SyntaxMessage {

    private static final int LONGEST = 200;

    private SyntaxMessage() {}

    static String of(JacksonException cause) {
        String text = String.valueOf(cause.getOriginalMessage());
        String plain = text.replaceAll(",? ?from `[^`]*`", "")
                .replaceAll("\\(`[^`]*`\\)", "")
                .replaceAll(" at \\[Source:[^\\]]*]", "")
                .replaceAll("\\.+$", "");
        return Excerpt.of(plain, LONGEST) + ".";
    }
}
