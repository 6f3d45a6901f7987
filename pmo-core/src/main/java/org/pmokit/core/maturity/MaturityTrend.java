package org.pmokit.core.maturity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pmokit.core.identifier.ComponentRef;

/**
 * The assessments of one sub-model of one subject over time.
 *
 * @param subject whose way of working
 * @param model which sub-model
 * @param assessments oldest first; none of another subject or sub-model, no two of one day
 */
public record MaturityTrend(ComponentRef subject, SubModel model, List<MaturityAssessment> assessments) {

    /** Copies, in order of the days. */
    public MaturityTrend {
        assessments = assessments.stream()
                .sorted(Comparator.comparing(MaturityAssessment::assessedOn))
                .toList();
        for (MaturityAssessment each : assessments) {
            if (!each.subject().equals(subject) || each.model() != model) {
                throw new IllegalArgumentException("The trend of " + model.code() + " for " + subject.asText()
                        + " cannot hold an assessment of " + each.model().code() + " for "
                        + each.subject().asText() + ".\nMaybe use MaturityTrend.of, which picks those that belong.");
            }
        }
    }

    /**
     * The trend in any assessments: those of the subject and sub-model that were made by that day.
     *
     * @param subject whose way of working
     * @param model which sub-model
     * @param all of any subject and sub-model, such as all of a portfolio
     * @param day the status date
     */
    public static MaturityTrend of(
            ComponentRef subject, SubModel model, Collection<MaturityAssessment> all, LocalDate day) {
        return new MaturityTrend(
                subject,
                model,
                all.stream()
                        .filter(each -> each.subject().equals(subject) && each.model() == model)
                        .filter(each -> !each.assessedOn().isAfter(day))
                        .toList());
    }

    /** The newest assessment; empty when there is none. */
    public Optional<MaturityAssessment> latest() {
        return assessments.isEmpty() ? Optional.empty() : Optional.of(assessments.get(assessments.size() - 1));
    }

    /**
     * The one score of each day that has one, oldest first.
     *
     * @param aggregation how seven scores become one
     */
    public SortedMap<LocalDate, BigDecimal> overall(MaturityAggregation aggregation) {
        SortedMap<LocalDate, BigDecimal> scores = new TreeMap<>();
        assessments.forEach(each -> each.overall(aggregation).ifPresent(score -> scores.put(each.assessedOn(), score)));
        return Collections.unmodifiableSortedMap(scores);
    }

    /**
     * Levels climbed since the first assessment of a perspective, negative when it fell; empty when it was assessed less
     * than twice.
     *
     * @param perspective any
     */
    public Optional<Integer> climbed(Perspective perspective) {
        List<Integer> levels = assessments.stream()
                .flatMap(each -> each.levelOf(perspective).stream())
                .map(MaturityLevel::number)
                .toList();
        return levels.size() < 2 ? Optional.empty() : Optional.of(levels.get(levels.size() - 1) - levels.get(0));
    }
}
