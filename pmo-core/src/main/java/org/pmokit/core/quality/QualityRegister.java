package org.pmokit.core.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.pmokit.core.review.Judgement;
import org.pmokit.core.review.ReviewOutcome;
import org.pmokit.core.review.ReviewPass;

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
        return passOn(day).findings();
    }

    /**
     * What is amiss, and what each check looked at and could not judge.
     *
     * @param day the status date
     */
    public ReviewOutcome outcomeOn(LocalDate day) {
        return passOn(day).outcome();
    }

    private ReviewPass<QualityFinding> passOn(LocalDate day) {
        Map<ComponentRef, Product> byId =
                products().stream().collect(Collectors.toMap(Product::id, product -> product, (one, other) -> one));
        Set<ComponentRef> passed = activities().stream()
                .filter(each -> each.kind() != QualityActivityKind.AUDIT && each.isPassedOn(day))
                .map(QualityActivity::subject)
                .collect(Collectors.toSet());
        ReviewPass<QualityFinding> pass = ReviewPass.asking(QualityCheck.values());
        pass.ask(QualityCheck.Q1, activities(), each -> heldOnDay(each, day))
                .ask(QualityCheck.Q2, products(), each -> passedBeforeDelivery(each, passed.contains(each.id()), day))
                .ask(QualityCheck.Q3, activities(), each -> settledBeforeApproval(each, day))
                .ask(
                        QualityCheck.Q4,
                        activities(),
                        each -> seenByOthers(each, Optional.ofNullable(byId.get(each.subject()))));
        audits(day)
                .forEach((component, last) ->
                        pass.judge(QualityCheck.Q5, component, auditedLately(component, last, day)));
        pass.judge(QualityCheck.Q6, products().stream().map(Product::id).toList(), goodTheFirstTime(day))
                .ask(QualityCheck.Q7, products(), QualityRegister::hasCriteria);
        benchmarks(day)
                .forEach((benchmark, measured) ->
                        pass.judge(QualityCheck.Q8, benchmark.component(), keepsBenchmark(benchmark, measured)));
        return pass;
    }

    private static Judgement<QualityFinding> heldOnDay(QualityActivity activity, LocalDate day) {
        Optional<LocalDate> planned = activity.planned().filter(day::isAfter);
        if (planned.isEmpty()) {
            return Judgement.notApplicable();
        }
        return Judgement.amissIf(
                activity.actual().filter(on -> !on.isAfter(day)).isEmpty(),
                () -> finding(
                        QualityCheck.Q1,
                        activity.id(),
                        "Quality activity " + activity.id().value() + " was planned for " + planned.get()
                                + " and not held.",
                        "hold it, or plan it anew."));
    }

    private static Judgement<QualityFinding> passedBeforeDelivery(Product product, boolean passed, LocalDate day) {
        if (!product.isDeliveredOn(day)) {
            return Judgement.notApplicable();
        }
        return Judgement.amissIf(
                !passed,
                () -> finding(
                        QualityCheck.Q2,
                        product.id(),
                        "Product " + product.named() + " was delivered, and no review, test or inspection passed it.",
                        "look at it before it is used."));
    }

    private static Judgement<QualityFinding> settledBeforeApproval(QualityActivity activity, LocalDate day) {
        Optional<LocalDate> approved = activity.approved().filter(on -> !on.isAfter(day));
        if (approved.isEmpty()) {
            return Judgement.notApplicable();
        }
        long open =
                activity.followUps().stream().filter(each -> each.isOpenOn(day)).count();
        return Judgement.amissIf(
                open > 0,
                () -> finding(
                        QualityCheck.Q3,
                        activity.id(),
                        "The result of " + activity.id().value() + " was approved on " + approved.get() + " with "
                                + open + " open actions.",
                        "do them, or record that they are no longer needed."));
    }

    private static Judgement<QualityFinding> seenByOthers(QualityActivity activity, Optional<Product> subject) {
        if (subject.isEmpty()) {
            return Judgement.notApplicable();
        }
        Product product = subject.get();
        boolean own = product.producer().filter(activity.reviewers()::contains).isPresent()
                || product.producedBy().filter(activity.reviewedBy()::contains).isPresent();
        if (own) {
            return Judgement.amiss(finding(
                    QualityCheck.Q4,
                    activity.id(),
                    "Product " + product.named() + " was looked at in "
                            + activity.id().value() + " by whoever made it.",
                    "let somebody else review it."));
        }
        boolean reviewed =
                !activity.reviewers().isEmpty() || !activity.reviewedBy().isEmpty();
        boolean made = product.producer().isPresent() || product.producedBy().isPresent();
        return reviewed && made ? Judgement.well() : Judgement.lacking("who made a product and who looked at it");
    }

    /** What has to be audited or was, with the newest audit. */
    private SortedMap<ComponentRef, Optional<LocalDate>> audits(LocalDate day) {
        SortedMap<ComponentRef, Optional<LocalDate>> last = new TreeMap<>();
        toBeAudited().forEach(each -> last.put(each, Optional.empty()));
        activities().stream()
                .filter(each -> each.kind() == QualityActivityKind.AUDIT)
                .forEach(each -> each.actual()
                        .filter(held -> !held.isAfter(day))
                        .ifPresent(held -> last.merge(each.subject(), Optional.of(held), QualityRegister::later)));
        return last;
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).max(Comparator.naturalOrder());
    }

    private Judgement<QualityFinding> auditedLately(ComponentRef component, Optional<LocalDate> last, LocalDate day) {
        return Judgement.amissIf(
                last.filter(held -> !held.plusDays(auditIntervalDays()).isBefore(day))
                        .isEmpty(),
                () -> finding(
                        QualityCheck.Q5,
                        component,
                        component.asText()
                                + last.map(held -> " was last audited on " + held + ".")
                                        .orElse(" was never audited."),
                        "plan an audit; one is due every " + auditIntervalDays() + " days."));
    }

    private Judgement<QualityFinding> goodTheFirstTime(LocalDate day) {
        Optional<Ratio> rate = metricsOn(day).firstTimePassRate();
        if (rate.isEmpty()) {
            return Judgement.notApplicable();
        }
        return Judgement.amissIf(
                firstTimePassRate().isMoreThan(rate.get()),
                () -> new QualityFinding(
                        QualityCheck.Q6,
                        Optional.empty(),
                        "Of the products looked at, " + rate.get().asPercent(1) + " were good the first time; at least "
                                + firstTimePassRate().asPercent(1) + " should be.",
                        "agree criteria earlier with those who make the products."));
    }

    private static Judgement<QualityFinding> hasCriteria(Product product) {
        return Judgement.amissIf(
                product.criteria().isEmpty(),
                () -> finding(
                        QualityCheck.Q7,
                        product.id(),
                        "Product " + product.named() + " has no quality criteria.",
                        "ask those who will use it what has to be so."));
    }

    /** Each benchmark with the metrics of the products it is about, found at once. */
    private Map<QualityBenchmark, QualityMetrics> benchmarks(LocalDate day) {
        Map<ComponentRef, List<Product>> outputs = new HashMap<>();
        for (Product product : products()) {
            outputs.computeIfAbsent(product.component(), none -> new ArrayList<>())
                    .add(product);
            outputs.computeIfAbsent(product.id(), none -> new ArrayList<>()).add(product);
        }
        Map<ComponentRef, List<QualityActivity>> looks =
                activities().stream().collect(Collectors.groupingBy(QualityActivity::subject));
        Map<QualityBenchmark, QualityMetrics> measured = new LinkedHashMap<>();
        for (QualityBenchmark benchmark : benchmarks()) {
            List<Product> own = outputs.getOrDefault(benchmark.component(), List.of());
            List<QualityActivity> theirs = own.stream()
                    .flatMap(product -> looks.getOrDefault(product.id(), List.of()).stream())
                    .toList();
            measured.put(benchmark, QualityMetrics.of(own, theirs, day));
        }
        return measured;
    }

    private static Judgement<QualityFinding> keepsBenchmark(QualityBenchmark benchmark, QualityMetrics measured) {
        Optional<Boolean> met = benchmark.isMetBy(measured);
        String value = measured.of(benchmark.metric()).map(Ratio::toString).orElse("not known");
        return Judgement.amissIf(
                met.filter(kept -> kept).isEmpty(),
                () -> finding(
                        QualityCheck.Q8,
                        benchmark.component(),
                        "The " + benchmark.metric().code() + " of "
                                + benchmark.component().asText() + " is " + value + ", and benchmark "
                                + benchmark.code() + " asks for " + asked(benchmark) + ".",
                        met.isEmpty() ? "measure it." : "find out why, and change how the work is done."));
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
