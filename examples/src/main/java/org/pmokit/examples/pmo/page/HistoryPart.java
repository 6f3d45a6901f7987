package org.pmokit.examples.pmo.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.pmokit.rules.delta.KeptFinding;
import org.pmokit.rules.delta.ReportHistory;
import org.pmokit.rules.rule.FindingKey;

/** What is getting worse over several reports, as the last part of a page. */
public final class HistoryPart {

    private static final int SHOWN = 5;

    private record Move(FindingKey finding, double slope) {}

    private HistoryPart() {}

    /**
     * What moves away from its limit fastest, what fell from green to red, and whose colour stands still meanwhile.
     *
     * @param history with the report of today as its last
     * @param layout plain or Markdown
     */
    public static String of(ReportHistory history, Layout layout) {
        layout.title("Over " + history.reports().size() + " reports");
        for (Move move : fastest(history)) {
            layout.point(
                    0,
                    String.format(
                            Locale.ROOT,
                            "%s moves %.2f limits further in 30 days",
                            move.finding().asText(),
                            move.slope()));
        }
        history.redOutOfTheBlue()
                .forEach(component -> layout.point(0, component.asText() + " fell from green to red without amber"));
        history.unmoved()
                .forEach(component ->
                        layout.point(0, component.asText() + " has one colour throughout while a finding gets worse"));
        return layout.text();
    }

    private static List<Move> fastest(ReportHistory history) {
        return history.reports().get(history.reports().size() - 1).findings().stream()
                .map(KeptFinding::key)
                .distinct()
                .flatMap(key -> history.slope(key).stream().map(slope -> new Move(key, slope)))
                .filter(move -> move.slope() > 0)
                .sorted(Comparator.comparing(Move::slope).reversed().thenComparing(Move::finding))
                .limit(SHOWN)
                .toList();
    }
}
