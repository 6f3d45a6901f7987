package org.pmokit.rules.explain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A statement and the statements that it rests on.
 *
 * @param statement one sentence or phrase
 * @param because what it rests on, most important first; empty for a fact
 */
public record Explanation(String statement, List<Explanation> because) {

    private record Line(Explanation explanation, int depth) {}

    /** Copies the reasons. */
    public Explanation {
        because = List.copyOf(because);
    }

    /**
     * A statement that rests on nothing else.
     *
     * @param statement one sentence or phrase
     */
    public static Explanation fact(String statement) {
        return new Explanation(statement, List.of());
    }

    /** One line per statement, reasons indented by two blanks below what they support. */
    public String asText() {
        StringBuilder text = new StringBuilder();
        Deque<Line> pending = new ArrayDeque<>();
        pending.push(new Line(this, 0));
        while (!pending.isEmpty()) {
            Line line = pending.pop();
            text.append("  ".repeat(line.depth()))
                    .append(line.explanation().statement())
                    .append('\n');
            List<Explanation> reasons = line.explanation().because();
            for (int at = reasons.size() - 1; at >= 0; at--) {
                pending.push(new Line(reasons.get(at), line.depth() + 1));
            }
        }
        return text.toString();
    }
}
