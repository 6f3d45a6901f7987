package org.pmokit.io.gmpp;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.io.reading.Reading;

/**
 * A release with its ranges. In the portfolio the middle of a range stands for it; here are all three values.
 *
 * @param reading the portfolio, or its problems
 * @param dates ranges of {@code start} and {@code finish} by project and fact
 * @param amounts ranges of {@code budget}, {@code period-budget} and {@code period-forecast} by project and fact
 */
public record GmppRelease(
        Reading reading,
        Map<ProjectId, Map<String, ThreePointEstimate<LocalDate>>> dates,
        Map<ProjectId, Map<String, ThreePointEstimate<Money>>> amounts) {

    /**
     * A range of days.
     *
     * @param project whose
     * @param fact {@code start} or {@code finish}
     */
    public Optional<ThreePointEstimate<LocalDate>> date(ProjectId project, String fact) {
        return Optional.ofNullable(dates.getOrDefault(project, Map.of()).get(fact));
    }

    /**
     * A range of amounts.
     *
     * @param project whose
     * @param fact {@code budget}, {@code period-budget} or {@code period-forecast}
     */
    public Optional<ThreePointEstimate<Money>> amount(ProjectId project, String fact) {
        return Optional.ofNullable(amounts.getOrDefault(project, Map.of()).get(fact));
    }

    /** The projects with a range, in the order of the release. */
    public List<ProjectId> rangedProjects() {
        return Stream.concat(dates.keySet().stream(), amounts.keySet().stream())
                .distinct()
                .toList();
    }
}
