package org.pmokit.graph.export;

/** Text without what no format can hold. */
final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int NO_CHARACTER = 0xFFFE;

    private PlainText() {}

    /** Control characters and runs of white space become one blank; halves of characters become a replacement. */
    static String oneLine(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (Character.isISOControl(character) || Character.isWhitespace(character)) {
                if (plain.length() == 0 || plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else if (isNoCharacter(character)) {
                plain.appendCodePoint(REPLACEMENT);
            } else {
                plain.appendCodePoint(character);
            }
        });
        return plain.toString();
    }

    private static boolean isNoCharacter(int character) {
        return (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                || character == NO_CHARACTER
                || character == NO_CHARACTER + 1;
    }
}
