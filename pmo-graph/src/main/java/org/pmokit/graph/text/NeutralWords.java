package org.pmokit.graph.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into lower-cased runs of letters and digits, and runs without blanks into pairs of characters. */
final class NeutralWords {

    private final List<String> words = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private boolean dense;

    private NeutralWords() {}

    static List<String> of(String text) {
        NeutralWords reader = new NeutralWords();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(reader::read);
        reader.close();
        return reader.words;
    }

    private void read(int point) {
        if (!isPart(point)) {
            close();
            return;
        }
        boolean isDense = isDense(point);
        if (isDense != dense) {
            close();
        }
        dense = isDense;
        run.appendCodePoint(point);
    }

    private static boolean isPart(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isDense(int point) {
        return Character.isIdeographic(point)
                || switch (UnicodeScript.of(point)) {
                    case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }

    private void close() {
        int[] points = run.codePoints().toArray();
        if (dense && points.length > 2) {
            for (int place = 1; place < points.length; place++) {
                words.add(new String(points, place - 1, 2));
            }
        } else if (points.length > 0) {
            words.add(run.toString());
        }
        run.setLength(0);
    }
}
