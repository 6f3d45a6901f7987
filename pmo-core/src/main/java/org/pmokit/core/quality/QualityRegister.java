package org.pmokit.core.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.product.Product;
import org.pmokit.core.review.ReviewOutcome;

/** Products, what was done for their quality, and what they are held against, to be looked over on a day. */
@Value.Immutable
public abstract class QualityRegister {

    /** Calendar days between two audits; a house default. */
    public static final int AUDIT_INTERVAL_DAYS = 365;

    /** Share of the products that should be good the first time; a house default. */
    public static final Ratio FIRST_TIME_PASS_RATE = Ratio.of("0.8");

    QualityRegister() {}

    /** The products. */
    public abstract List<Product> products();

    /** The activities. */
    public abstract List<QualityActivity> activities();

    /** What outputs are held against. */
    public abstract List<QualityBenchmark> benchmarks();

    /** Components that have to be audited even if they never were. */
    public abstract Set<ComponentRef> toBeAudited();

    /** Calendar days between two audits. */
    @Value.Default
    public int auditIntervalDays() {
        return AUDIT_INTERVAL_DAYS;
    }

    /** Share of the products that should be good the first time. */
    @Value.Default
    public Ratio firstTimePassRate() {
        return FIRST_TIME_PASS_RATE;
    }

    /**
     * What the whole register amounts to.
     *
     * @param day the status date
     */
    public QualityMetrics metricsOn(LocalDate day) {
        return QualityMetrics.of(products(), activities(), day);
    }

    /**
     * What is amiss on that day, in the order of the checks, then in the order given; empty when nothing is.
     *
     * @param day the status date
     */
    public List<QualityFinding> findingsOn(LocalDate day) {
        List<QualityFinding> found = new ArrayList<>();
        activities().forEach(each -> late(each, day, found));
        products().forEach(each -> deliveredUnseen(each, day, found));
        activities().forEach(each -> openAfterApproval(each, day, found));
        activities().forEach(each -> ownWork(each, found));
        unaudited(day, found);
        tooFewFirstTime(day, found);
        products().forEach(each -> withoutCriteria(each, found));
        benchmarks().forEach(each -> belowBenchmark(each, day, found));
        return List.copyOf(found);
    }

    /**
     * What is amiss, and what each check looked at and could not judge.
     *
     * @param day the status date
     */
    public ReviewOutcome outcomeOn(LocalDate day) {
        Map<ComponentRef, Product> byId =
                products().stream().collect(Collectors.toMap(Product::id, product -> product, (one, other) -> one));
        List<QualityActivity> onProducts = activities().stream()
                .filter(each -> byId.containsKey(each.subject()))
                .toList();
        List<ComponentRef> audited = activities().stream()
                .filter(each -> each.kind() == QualityActivityKind.AUDIT)
                .filter(each -> each.actual().filter(on -> !on.isAfter(day)).isPresent())
                .map(QualityActivity::subject)
                .toList();
        return ReviewOutcome.asking(QualityCheck.values())
                .lookedAtAll(
                        activities().stream()
                                .filter(each ->
                                        each.planned().filter(day::isAfter).isPresent()),
                        QualityCheck.Q1)
                .lookedAtAll(products().stream().filter(each -> each.isDeliveredOn(day)), QualityCheck.Q2)
                .lookedAtAll(
                        activities().stream()
                                .filter(each -> each.approved()
                                        .filter(on -> !on.isAfter(day))
                                        .isPresent()),
                        QualityCheck.Q3)
                .lookedAtAll(onProducts.stream(), QualityCheck.Q4)
                .lackingAll(
                        QualityCheck.Q4,
                        onProducts.stream()
                                .filter(each -> !canTell(each, Optional.ofNullable(byId.get(each.subject())))),
                        "who made a product and who looked at it")
                .lookedAt(toBeAudited(), QualityCheck.Q5)
                .lookedAt(audited, QualityCheck.Q5)
                .lookedAt(
                        metricsOn(day).firstTimePassRate().isPresent()
                                ? products().stream().map(Product::id).toList()
                                : List.of(),
                        QualityCheck.Q6)
                .lookedAtAll(products().stream(), QualityCheck.Q7)
                .lookedAt(benchmarks().stream().map(QualityBenchmark::component).toList(), QualityCheck.Q8)
                .found(findingsOn(day))
                .build();
    }

    private static boolean canTell(QualityActivity activity, Optional<Product> product) {
        boolean reviewed =
                !activity.reviewers().isEmpty() || !activity.reviewedBy().isEmpty();
        return reviewed
                && product.filter(each ->
                                each.producer().isPresent() || each.producedBy().isPresent())
                        .isPresent();
    }

    private static void late(QualityActivity activity, LocalDate day, List<QualityFinding> found) {
        boolean held = activity.actual().filter(on -> !on.isAfter(day)).isPresent();
        activity.planned()
                .filter(planned -> planned.isBefore(day) && !held)
                .ifPresent(planned -> found.add(finding(
                        QualityCheck.Q1,
                        activity.id(),
                        "Quality activity " + activity.id().value() + " was planned for " + planned + " and not held.",
                        "hold it, or plan it anew.")));
    }

    private void deliveredUnseen(Product product, LocalDate day, List<QualityFinding> found) {
        boolean passed = activities().stream()
                .anyMatch(each -> each.kind() != QualityActivityKind.AUDIT
                        && each.subject().equals(product.id())
                        && each.isPassedOn(day));
        if (product.isDeliveredOn(day) && !passed) {
            found.add(finding(
                    QualityCheck.Q2,
                    product.id(),
                    "Product " + product.named() + " was delivered, and no review, test or inspection passed it.",
                    "look at it before it is used."));
        }
    }

    private static void openAfterApproval(QualityActivity activity, LocalDate day, List<QualityFinding> found) {
        long open =
                activity.followUps().stream().filter(each -> each.isOpenOn(day)).count();
        activity.approved()
                .filter(approved -> !approved.isAfter(day) && open > 0)
                .ifPresent(approved -> found.add(finding(
                        QualityCheck.Q3,
                        activity.id(),
                        "The result of " + activity.id().value() + " was approved on " + approved + " with " + open
                                + " open actions.",
                        "do them, or record that they are no longer needed.")));
    }

    private void ownWork(QualityActivity activity, List<QualityFinding> found) {
        products().stream()
                .filter(product -> product.id().equals(activity.subject()))
                .filter(product -> product.producer()
                                .filter(activity.reviewers()::contains)
                                .isPresent()
                        || product.producedBy()
                                .filter(activity.reviewedBy()::contains)
                                .isPresent())
                .forEach(product -> found.add(finding(
                        QualityCheck.Q4,
                        activity.id(),
                        "Product " + product.named() + " was looked at in "
                                + activity.id().value() + " by whoever made it.",
                        "let somebody else review it.")));
    }

    private void unaudited(LocalDate day, List<QualityFinding> found) {
        SortedMap<ComponentRef, Optional<LocalDate>> last = new TreeMap<>();
        toBeAudited().forEach(each -> last.put(each, Optional.empty()));
        activities().stream()
                .filter(each -> each.kind() == QualityActivityKind.AUDIT)
                .forEach(each -> each.actual()
                        .filter(held -> !held.isAfter(day))
                        .ifPresent(held -> last.merge(each.subject(), Optional.of(held), QualityRegister::later)));
        last.forEach((component, audited) -> {
            if (audited.filter(held -> !held.plusDays(auditIntervalDays()).isBefore(day))
                    .isEmpty()) {
                found.add(finding(
                        QualityCheck.Q5,
                        component,
                        component.asText()
                                + audited.map(held -> " was last audited on " + held + ".")
                                        .orElse(" was never audited."),
                        "plan an audit; one is due every " + auditIntervalDays() + " days."));
            }
        });
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).max(Comparator.naturalOrder());
    }

    private void tooFewFirstTime(LocalDate day, List<QualityFinding> found) {
        metricsOn(day)
                .firstTimePassRate()
                .filter(firstTimePassRate()::isMoreThan)
                .ifPresent(rate -> found.add(new QualityFinding(
                        QualityCheck.Q6,
                        Optional.empty(),
                        "Of the products looked at, " + rate.asPercent(1) + " were good the first time; at least "
                                + firstTimePassRate().asPercent(1) + " should be.",
                        "agree criteria earlier with those who make the products.")));
    }

    private static void withoutCriteria(Product product, List<QualityFinding> found) {
        if (product.criteria().isEmpty()) {
            found.add(finding(
                    QualityCheck.Q7,
                    product.id(),
                    "Product " + product.named() + " has no quality criteria.",
                    "ask those who will use it what has to be so."));
        }
    }

    private void belowBenchmark(QualityBenchmark benchmark, LocalDate day, List<QualityFinding> found) {
        List<Product> outputs = products().stream()
                .filter(product -> product.component().equals(benchmark.component())
                        || product.id().equals(benchmark.component()))
                .toList();
        Set<ComponentRef> ids = outputs.stream().map(Product::id).collect(Collectors.toSet());
        QualityMetrics measured = QualityMetrics.of(
                outputs,
                activities().stream()
                        .filter(each -> ids.contains(each.subject()))
                        .toList(),
                day);
        Optional<Boolean> met = benchmark.isMetBy(measured);
        if (met.filter(kept -> kept).isEmpty()) {
            String value = measured.of(benchmark.metric()).map(Ratio::toString).orElse("not known");
            found.add(finding(
                    QualityCheck.Q8,
                    benchmark.component(),
                    "The " + benchmark.metric().code() + " of "
                            + benchmark.component().asText() + " is " + value + ", and benchmark "
                            + benchmark.code() + " asks for " + asked(benchmark) + ".",
                    met.isEmpty() ? "measure it." : "find out why, and change how the work is done."));
        }
    }

    private static String asked(QualityBenchmark benchmark) {
        return Stream.concat(
                        benchmark.atLeast().map(least -> "at least " + least).stream(),
                        benchmark.atMost().map(most -> "at most " + most).stream())
                .collect(Collectors.joining(" and "));
    }

    private static QualityFinding finding(QualityCheck check, ComponentRef subject, String message, String advice) {
        return new QualityFinding(check, Optional.of(subject), message, advice);
    }

    /** Starts a quality register; nothing is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link QualityRegister}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableQualityRegister.Builder {
        Builder() {}
    }
}
