package org.pmokit.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.delivery.DatedProgress;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Measure;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;

/** The days on which facts became known, sorted: what a look back may and may not show. */
public final class DatedFacts {

    private DatedFacts() {}

    public static List<LocalDate> of(Portfolio portfolio) {
        return sorted(Stream.of(
                        portfolio.components().flatMap(component -> of(component).stream()),
                        dates(portfolio.risks().stream().map(Risk::raised)),
                        dates(portfolio.issues().stream().map(Issue::raised)),
                        dates(portfolio.overlapDecisions().stream().map(OverlapDecision::decidedOn)))
                .flatMap(days -> days));
    }

    /** The days on which risks and issues were closed, which are only facts where the entry itself is. */
    public static List<LocalDate> closures(Portfolio portfolio) {
        return sorted(Stream.concat(
                dates(portfolio.risks().stream().map(Risk::closed)),
                dates(portfolio.issues().stream().map(Issue::closed))));
    }

    public static List<LocalDate> of(DeliveryComponent component) {
        return sorted(Stream.of(
                        component.actualStart().stream(),
                        component.actualFinish().stream(),
                        component.reportedOn().stream(),
                        dates(component.finishForecasts().stream().map(DatedForecast::asOf)),
                        component.progress().stream().map(DatedProgress::asOf),
                        dates(component.assessments().stream().map(StatusAssessment::asOf)),
                        component.milestones().stream().flatMap(milestone -> of(milestone).stream()),
                        Stream.of(Measure.values())
                                .flatMap(measure -> component.finance().series(measure).figures().stream())
                                .map(Figure::asOf)
                                .flatMap(Optional::stream))
                .flatMap(days -> days));
    }

    public static List<LocalDate> of(Milestone milestone) {
        return sorted(Stream.concat(
                milestone.actual().stream(),
                dates(milestone.forecasts().stream().map(DatedForecast::asOf))));
    }

    /** Those that a look back to the day must keep. */
    public static List<LocalDate> until(LocalDate day, List<LocalDate> facts) {
        return facts.stream().filter(fact -> !fact.isAfter(day)).toList();
    }

    private static Stream<LocalDate> dates(Stream<Optional<LocalDate>> known) {
        return known.flatMap(Optional::stream);
    }

    private static List<LocalDate> sorted(Stream<LocalDate> days) {
        return days.sorted().toList();
    }
}
