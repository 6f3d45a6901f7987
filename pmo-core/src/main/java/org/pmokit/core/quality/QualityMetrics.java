package org.pmokit.core.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.product.Product;

/**
 * What the quality register amounts to on a day. Empty is not known: there was nothing to divide by.
 *
 * @param firstTimePassRate share of the products looked at that were good the first time, 0 to 1
 * @param coverage share of the products due that have passed, 0 to 1
 * @param closureLeadTime mean number of calendar days from an activity to the approval of its result
 * @param defectDensity defects per unit of size, over the activities that tell both
 */
public record QualityMetrics(
        Optional<Ratio> firstTimePassRate,
        Optional<Ratio> coverage,
        Optional<Ratio> closureLeadTime,
        Optional<Ratio> defectDensity) {

    /**
     * Measures. Audits are left out: they look at the way of working.
     *
     * @param products those that count
     * @param activities of any subject
     * @param day the status date; what was held after it is left out
     */
    public static QualityMetrics of(
            Collection<Product> products, Collection<QualityActivity> activities, LocalDate day) {
        List<QualityActivity> held = activities.stream()
                .map(each -> each.knownOn(day))
                .filter(each -> each.kind() != QualityActivityKind.AUDIT
                        && each.actual().isPresent())
                .sorted(Comparator.comparing(each -> each.actual().orElseThrow()))
                .toList();
        return new QualityMetrics(
                firstTime(products, held), coverage(products, held, day), leadTime(held), density(held));
    }

    /**
     * One of them; empty when it is not known.
     *
     * @param metric which
     */
    public Optional<Ratio> of(QualityMetric metric) {
        return switch (metric) {
            case FIRST_TIME_PASS_RATE -> firstTimePassRate;
            case COVERAGE -> coverage;
            case CLOSURE_LEAD_TIME -> closureLeadTime;
            case DEFECT_DENSITY -> defectDensity;
        };
    }

    private static Optional<Ratio> firstTime(Collection<Product> products, List<QualityActivity> held) {
        Map<ComponentRef, QualityResult> first = new HashMap<>();
        held.forEach(each -> each.result().ifPresent(result -> first.putIfAbsent(each.subject(), result)));
        List<QualityResult> firsts = products.stream()
                .flatMap(product -> Optional.ofNullable(first.get(product.id())).stream())
                .toList();
        return Ratio.of(firsts.stream().filter(QualityResult.PASS::equals).count(), firsts.size());
    }

    private static Optional<Ratio> coverage(Collection<Product> products, List<QualityActivity> held, LocalDate day) {
        List<Product> due =
                products.stream().filter(product -> product.isDueOn(day)).toList();
        Set<ComponentRef> good = held.stream()
                .filter(each -> each.isPassedOn(day))
                .map(QualityActivity::subject)
                .collect(Collectors.toSet());
        long passed =
                due.stream().filter(product -> good.contains(product.id())).count();
        return Ratio.of(passed, due.size());
    }

    private static Optional<Ratio> leadTime(List<QualityActivity> held) {
        List<Long> days = held.stream()
                .flatMap(
                        each -> each
                                .approved()
                                .map(approved ->
                                        ChronoUnit.DAYS.between(each.actual().orElseThrow(), approved))
                                .stream())
                .toList();
        return Ratio.of(days.stream().mapToLong(Long::longValue).sum(), days.size());
    }

    private static Optional<Ratio> density(List<QualityActivity> held) {
        List<QualityActivity> counted = held.stream()
                .filter(each -> each.defects().isPresent() && each.size().isPresent())
                .toList();
        BigDecimal defects = counted.stream()
                .map(each -> BigDecimal.valueOf(each.defects().orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal size =
                counted.stream().map(each -> each.size().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Ratio.of(defects, size);
    }
}
