package org.pmokit.rules.file;

import java.util.ArrayList;
import java.util.List;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;

/**
 * A text inside of a file that knows where each of its letters stands there, however it is quoted or broken into lines: so
 * that what is wrong inside of it can be pointed at.
 */
public final class Passage {

    private static final int SHOWN = 40;

    private final String text;
    private final String file;
    private final List<int[]> places;

    private Passage(String text, String file, List<int[]> places) {
        this.text = text;
        this.file = file;
        this.places = places;
    }

    /**
     * A text that stands in no file, such as one of a program; it begins at line 1, column 1.
     *
     * @param text itself
     */
    public static Passage of(String text) {
        return in(text, "", new Node.Text(text, 1, 1));
    }

    /** The value of a node, found again in the text that it was read from. */
    static Passage in(String source, String file, Node.Text node) {
        SourceCursor cursor = new SourceCursor(source, node.line() - 1, node.column() - 1);
        List<int[]> places = new ArrayList<>(node.value().length() + 1);
        cursor.open();
        for (int at = 0; at < node.value().length(); at++) {
            places.add(cursor.place(node.value().charAt(at)));
        }
        places.add(cursor.here());
        return new Passage(node.value(), file, List.copyOf(places));
    }

    /** The text as it is meant, without quotes and with folded lines joined. */
    public String text() {
        return text;
    }

    /**
     * Where a letter stands: the file, its line and its column.
     *
     * @param offset of the letter in {@link #text}; one beyond the end stands for the end
     */
    public Origin at(int offset) {
        int[] place = places.get(Math.max(0, Math.min(offset, text.length())));
        return new Origin(file, place[0] + 1, String.valueOf(place[1] + 1));
    }

    /**
     * A problem that points at a letter; its value is what stands there.
     *
     * @param offset of the letter in {@link #text}
     * @param code its kind
     * @param message what is wrong, a sentence
     * @param advice the way out
     */
    public Problem problem(int offset, ProblemCode code, String message, String advice) {
        int from = Math.max(0, Math.min(offset, text.length()));
        String rest = text.substring(from, Math.min(text.length(), from + SHOWN))
                .lines()
                .findFirst()
                .orElse("");
        return Problem.error(code, "", message)
                .value(rest)
                .advice(advice)
                .build()
                .from(at(from));
    }

    /**
     * The line of the text that a letter is in, and beneath it a caret under the letter.
     *
     * @param offset of the letter in {@link #text}
     */
    public String caret(int offset) {
        int from = Math.max(0, Math.min(offset, text.length()));
        int start = text.lastIndexOf('\n', from - 1) + 1;
        int end = text.indexOf('\n', from);
        String line = text.substring(start, end < 0 ? text.length() : end);
        return line + "\n" + " ".repeat(from - start) + "^";
    }

    @Override
    public String toString() {
        return text;
    }
}
