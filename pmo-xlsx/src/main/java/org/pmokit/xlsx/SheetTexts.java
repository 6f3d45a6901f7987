package org.pmokit.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot hold stand in a workbook as {@code _x0007_}, and a text that looks so as {@code _x005F_x0007_}. */
final class SheetTexts {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SheetTexts() {}

    static String unescaped(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        Matcher escape = ESCAPE.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (escape.find()) {
            char letter = (char) Integer.parseInt(escape.group(1), 16);
            escape.appendReplacement(plain, Matcher.quoteReplacement(String.valueOf(letter)));
        }
        return escape.appendTail(plain).toString();
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        Matcher escape = ESCAPE.matcher(text);
        for (int place = 0; place < text.length(); place++) {
            char letter = text.charAt(place);
            if (!isWritable(letter) || looksEscaped(escape, text, place)) {
                escaped.append(String.format("_x%04X_", (int) letter));
            } else {
                escaped.append(letter);
            }
        }
        return escaped.toString();
    }

    private static boolean looksEscaped(Matcher escape, String text, int place) {
        return text.charAt(place) == '_' && escape.region(place, text.length()).lookingAt();
    }

    private static boolean isWritable(char letter) {
        return letter >= ' ' ? letter < '\uFFFE' : letter == '\t' || letter == '\n';
    }
}
