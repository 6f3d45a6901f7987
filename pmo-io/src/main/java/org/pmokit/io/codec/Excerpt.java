package org.pmokit.io.codec;

/** Texts of unknown length and content, made fit for a message of one line. */
public final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    /**
     * The first 60 characters, with control characters and line separators replaced.
     *
     * @param text any
     */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /**
     * The first characters, with control characters and line separators replaced.
     *
     * @param text any
     * @param longest characters to keep
     */
    public static String of(String text, int longest) {
        boolean whole = text.length() <= longest;
        int end = whole ? text.length() : longest;
        if (!whole && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder shown = new StringBuilder(end + 3);
        text.substring(0, end).codePoints().forEach(point -> shown.appendCodePoint(isPlain(point) ? point : '?'));
        return whole ? shown.toString() : shown.append("...").toString();
    }

    private static boolean isPlain(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
