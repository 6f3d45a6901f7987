package org.pmokit.rules.delta;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.FindingKey;

/** Several reports on the same portfolio, earliest first: what is getting worse, and what nobody saw coming. */
public final class ReportHistory {

    private static final double MONTH = 30;

    private record Point(LocalDate day, double distance) {}

    private final List<ReportSnapshot> reports;

    private ReportHistory(List<ReportSnapshot> reports) {
        this.reports = reports;
    }

    /**
     * The history of these.
     *
     * @param reports in any order
     * @throws IllegalArgumentException if two are of the same day
     */
    public static ReportHistory of(List<ReportSnapshot> reports) {
        List<ReportSnapshot> ordered = reports.stream()
                .sorted(Comparator.comparing(ReportSnapshot::asOf))
                .toList();
        for (int at = 1; at < ordered.size(); at++) {
            if (ordered.get(at).asOf().equals(ordered.get(at - 1).asOf())) {
                throw new IllegalArgumentException(
                        "There are two reports as of " + ordered.get(at).asOf() + ".\nMaybe leave one of them out.");
            }
        }
        return new ReportHistory(ordered);
    }

    /** Earliest first. */
    public List<ReportSnapshot> reports() {
        return reports;
    }

    /**
     * How fast a finding moves away from its limit: the slope of a least-squares line through its distances, in distance for
     * 30 days. Positive is worse. Empty unless at least two reports have the finding with a distance; reports without it are
     * left out, because a limit that is kept has no distance.
     *
     * @param finding its key
     */
    public Optional<Double> slope(FindingKey finding) {
        List<Point> points = new ArrayList<>();
        for (ReportSnapshot report : reports) {
            report.findings().stream()
                    .filter(kept -> kept.key().equals(finding))
                    .flatMap(kept -> kept.distance().stream())
                    .max(Comparator.naturalOrder())
                    .ifPresent(distance -> points.add(new Point(report.asOf(), distance)));
        }
        return points.size() < 2 ? Optional.empty() : Optional.of(slope(points));
    }

    private static double slope(List<Point> points) {
        LocalDate start = points.get(0).day();
        double meanX = points.stream()
                .mapToDouble(point -> months(start, point))
                .average()
                .orElse(0);
        double meanY = points.stream().mapToDouble(Point::distance).average().orElse(0);
        double above = 0;
        double below = 0;
        for (Point point : points) {
            double x = months(start, point) - meanX;
            above += x * (point.distance() - meanY);
            below += x * x;
        }
        return above / below;
    }

    private static double months(LocalDate start, Point point) {
        return ChronoUnit.DAYS.between(start, point.day()) / MONTH;
    }

    /**
     * The components that went from green to red from one report to the next without ever having been amber: either
     * something happened, or nobody said so in time. In the order in which it happened.
     */
    public Set<ComponentRef> redOutOfTheBlue() {
        Set<ComponentRef> found = new LinkedHashSet<>();
        for (int at = 1; at < reports.size(); at++) {
            ReportSnapshot before = reports.get(at - 1);
            reports.get(at).colours().forEach((component, rag) -> {
                if (rag == Rag.RED && before.colours().get(component) == Rag.GREEN) {
                    found.add(component);
                }
            });
        }
        return found;
    }

    /**
     * The components whose colour has been the same in every report although one of their findings got worse in every one,
     * in the order of the last report.
     */
    public List<ComponentRef> unmoved() {
        if (reports.size() < 2) {
            return List.of();
        }
        ReportSnapshot last = reports.get(reports.size() - 1);
        return last.colours().keySet().stream()
                .filter(component -> reports.stream()
                                .map(report ->
                                        Optional.ofNullable(report.colours().get(component)))
                                .distinct()
                                .count()
                        == 1)
                .filter(component -> last.findings().stream()
                        .filter(kept -> kept.key().subject().equals(component))
                        .anyMatch(kept -> worsens(kept.key())))
                .toList();
    }

    private boolean worsens(FindingKey key) {
        for (int at = 1; at < reports.size(); at++) {
            boolean worse = reports.get(at).since(reports.get(at - 1)).of(ReportDelta.Kind.WORSE).stream()
                    .anyMatch(change -> change.key().equals(key));
            if (!worse) {
                return false;
            }
        }
        return true;
    }
}
