package org.pmokit.core.change;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

/**
 * How much change there is, and how it is dealt with. A month without requests has no entry.
 *
 * @param volume requests raised in each month
 * @param undated requests that do not say when they were raised
 * @param leadTime calendar days from raised to approved, on average, to 12 decimals; empty when none was approved with both
 *     days known
 * @param scopeCreep cost of all approved changes, savings taken off, as a share of the baseline cost; empty when there is
 *     no baseline cost or it is zero, or nothing approved has a cost
 * @param unpriced approved changes whose cost nobody estimated, which scope creep leaves out
 * @param reopened share of the requests that were opened again after they had been settled; empty when there are no requests
 */
public record ChangeMetrics(
        SortedMap<YearMonth, Integer> volume,
        int undated,
        Optional<Ratio> leadTime,
        Optional<Ratio> scopeCreep,
        Set<ChangeId> unpriced,
        Optional<Ratio> reopened) {

    /** Copies, and sorts. */
    public ChangeMetrics {
        volume = Collections.unmodifiableSortedMap(new TreeMap<>(volume));
        unpriced = Collections.unmodifiableSet(new TreeSet<>(unpriced));
    }

    /**
     * The figures of these requests.
     *
     * @param changes of one currency
     * @param baselineCost what all was to cost as first agreed; empty when not known
     */
    public static ChangeMetrics of(Collection<ChangeRequest> changes, Optional<Money> baselineCost) {
        SortedMap<YearMonth, Integer> volume = new TreeMap<>();
        changes.forEach(each -> each.raised().ifPresent(day -> volume.merge(YearMonth.from(day), 1, Integer::sum)));
        List<ChangeRequest> approved =
                changes.stream().filter(ChangeRequest::isApproved).toList();
        return new ChangeMetrics(
                volume,
                (int) changes.stream().filter(each -> each.raised().isEmpty()).count(),
                leadTime(approved),
                scopeCreep(approved, baselineCost),
                approved.stream()
                        .filter(each -> each.cost().isEmpty())
                        .map(ChangeRequest::id)
                        .collect(Collectors.toSet()),
                Ratio.of(
                        changes.stream()
                                .filter(each -> each.reopenedOn().isPresent())
                                .count(),
                        changes.size()));
    }

    private static Optional<Ratio> leadTime(List<ChangeRequest> approved) {
        List<Long> days = approved.stream()
                .flatMap(each -> each.raised().flatMap(from -> daysUntil(from, each.decidedOn())).stream())
                .toList();
        return Ratio.of(days.stream().mapToLong(Long::longValue).sum(), days.size());
    }

    private static Optional<Long> daysUntil(LocalDate from, Optional<LocalDate> to) {
        return to.map(day -> ChronoUnit.DAYS.between(from, day));
    }

    private static Optional<Ratio> scopeCreep(List<ChangeRequest> approved, Optional<Money> baselineCost) {
        Optional<Money> cost =
                approved.stream().flatMap(each -> each.cost().stream()).reduce(Money::plus);
        return cost.flatMap(sum -> baselineCost.flatMap(sum::over));
    }
}
