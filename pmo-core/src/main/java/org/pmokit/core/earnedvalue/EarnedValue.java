package org.pmokit.core.earnedvalue;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.immutables.value.Value;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

/**
 * What can be said of planned value, earned value, actual cost and budget at one moment. Amounts are exact; quotients, and
 * amounts made of them, are rounded half up to 12 decimals. Positive variances are good: less spent than earned, more earned than
 * planned.
 */
@Value.Immutable
public abstract class EarnedValue {

    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final int DECIMALS = 12;
    private static final BigDecimal COST_WEIGHT = new BigDecimal("0.8");
    private static final BigDecimal SCHEDULE_WEIGHT = new BigDecimal("0.2");

    EarnedValue() {}

    /** PV, cumulative. */
    public abstract Optional<Money> planned();

    /** EV, cumulative. */
    public abstract Optional<Money> earned();

    /** AC, cumulative. */
    public abstract Optional<Money> actual();

    /** BAC. */
    public abstract Optional<Money> budget();

    /** ETC from below, for {@link EstimateMethod#BOTTOM_UP}. */
    public abstract Optional<Money> toComplete();

    /** Value earned in the last three periods, for {@link EstimateMethod#LAST_THREE_PERIODS}. */
    public abstract Optional<Money> recentlyEarned();

    /** What the last three periods cost. */
    public abstract Optional<Money> recentlySpent();

    /**
     * Several projects as one. An amount is the sum where each of them tells it, and not told otherwise; there are no last three
     * periods.
     *
     * @param parts of one currency
     * @throws IllegalArgumentException if the currencies differ
     */
    public static EarnedValue together(List<EarnedValue> parts) {
        return builder()
                .planned(sum(parts, EarnedValue::planned))
                .earned(sum(parts, EarnedValue::earned))
                .actual(sum(parts, EarnedValue::actual))
                .budget(sum(parts, EarnedValue::budget))
                .toComplete(sum(parts, EarnedValue::toComplete))
                .build();
    }

    private static Optional<Money> sum(List<EarnedValue> parts, Function<EarnedValue, Optional<Money>> amount) {
        List<Money> told = parts.stream().map(amount).flatMap(Optional::stream).toList();
        return told.size() == parts.size() ? told.stream().reduce(Money::plus) : Optional.empty();
    }

    /** CV = EV - AC. */
    public Either<Undefined, Money> costVariance() {
        return difference(earned(), actual());
    }

    /** SV = EV - PV. Goes to zero as the work ends, however late: see {@link EarnedSchedule}. */
    public Either<Undefined, Money> scheduleVariance() {
        return difference(earned(), planned());
    }

    /** CV as a share of EV. */
    public Either<Undefined, Ratio> costVarianceShare() {
        return costVariance().flatMap(variance -> quotient(Optional.of(variance), earned(), Undefined.NOTHING_EARNED));
    }

    /** SV as a share of PV. */
    public Either<Undefined, Ratio> scheduleVarianceShare() {
        return scheduleVariance()
                .flatMap(variance -> quotient(Optional.of(variance), planned(), Undefined.NOTHING_PLANNED));
    }

    /** CPI = EV / AC: value for each unit of money. */
    public Either<Undefined, Ratio> cpi() {
        return quotient(earned(), actual(), Undefined.NOTHING_SPENT);
    }

    /** SPI = EV / PV. */
    public Either<Undefined, Ratio> spi() {
        return quotient(earned(), planned(), Undefined.NOTHING_PLANNED);
    }

    /** EV / BAC: the part of the work that is done. */
    public Either<Undefined, Ratio> complete() {
        return quotient(earned(), budget(), Undefined.NO_BUDGET);
    }

    /** AC / BAC: the part of the budget that is spent. */
    public Either<Undefined, Ratio> spent() {
        return quotient(actual(), budget(), Undefined.NO_BUDGET);
    }

    /**
     * EAC: what all work will have cost.
     *
     * @param method of estimating
     */
    public Either<Undefined, Money> estimateAtCompletion(EstimateMethod method) {
        return estimateToComplete(method).flatMap(rest -> told(actual()).map(spent -> spent.plus(rest)));
    }

    /**
     * ETC = EAC - AC: what the rest will cost.
     *
     * @param method of estimating
     */
    public Either<Undefined, Money> estimateToComplete(EstimateMethod method) {
        if (method == EstimateMethod.BOTTOM_UP) {
            return told(toComplete());
        }
        return difference(budget(), earned())
                .flatMap(work -> performance(method)
                        .map(factor -> new Money(rounded(work.amount().divide(factor, EXACT)), work.currency())));
    }

    /**
     * VAC = BAC - EAC: negative for an overrun.
     *
     * @param method of estimating
     */
    public Either<Undefined, Money> varianceAtCompletion(EstimateMethod method) {
        return estimateAtCompletion(method).flatMap(eac -> told(budget()).map(bac -> bac.minus(eac)));
    }

    /** TCPI to the budget: the cost performance that the rest needs to keep to BAC. */
    public Either<Undefined, Ratio> toCompletePerformance() {
        return told(budget()).flatMap(this::toCompletePerformance);
    }

    /**
     * TCPI to another end: the cost performance that the rest needs to end there.
     *
     * @param end such as an estimate at completion
     */
    public Either<Undefined, Ratio> toCompletePerformance(Money end) {
        return difference(budget(), earned())
                .flatMap(work -> told(actual()).flatMap(spent -> needed(work, end.minus(spent))));
    }

    /** The performance that a method expects of the rest; never zero. */
    private Either<Undefined, BigDecimal> performance(EstimateMethod method) {
        return switch (method) {
            case AS_PLANNED -> Either.right(BigDecimal.ONE);
            case AS_SO_FAR -> positive(factor(earned(), actual(), Undefined.NOTHING_SPENT));
            case COST_AND_SCHEDULE -> positive(bothIndices((cost, schedule) -> cost.multiply(schedule, EXACT)));
            case WEIGHTED ->
                positive(bothIndices((cost, schedule) ->
                        cost.multiply(COST_WEIGHT, EXACT).add(schedule.multiply(SCHEDULE_WEIGHT, EXACT), EXACT)));
            case LAST_THREE_PERIODS -> positive(factor(recentlyEarned(), recentlySpent(), Undefined.NOTHING_SPENT));
            case BOTTOM_UP -> Either.left(Undefined.NOT_ON_RECORD);
        };
    }

    private Either<Undefined, BigDecimal> bothIndices(BinaryOperator<BigDecimal> together) {
        return factor(earned(), actual(), Undefined.NOTHING_SPENT)
                .flatMap(cost -> factor(earned(), planned(), Undefined.NOTHING_PLANNED)
                        .map(schedule -> together.apply(cost, schedule)));
    }

    private static Either<Undefined, Ratio> needed(Money work, Money money) {
        if (work.amount().signum() <= 0) {
            return Either.left(Undefined.NOTHING_LEFT);
        }
        return money.amount().signum() <= 0
                ? Either.left(Undefined.NOT_ACHIEVABLE)
                : quotient(Optional.of(work), Optional.of(money), Undefined.NOT_ACHIEVABLE);
    }

    private static Either<Undefined, BigDecimal> positive(Either<Undefined, BigDecimal> factor) {
        return factor.filterOrElse(value -> value.signum() > 0, value -> Undefined.NOTHING_EARNED);
    }

    private static Either<Undefined, Money> difference(Optional<Money> one, Optional<Money> other) {
        return told(one).flatMap(first -> told(other).map(first::minus));
    }

    private static Either<Undefined, BigDecimal> factor(Optional<Money> part, Optional<Money> whole, Undefined ifZero) {
        return told(part)
                .flatMap(above -> told(whole)
                        .flatMap(below -> below.isZero()
                                ? Either.left(ifZero)
                                : Either.right(above.amount().divide(below.amount(), EXACT))));
    }

    private static Either<Undefined, Ratio> quotient(Optional<Money> part, Optional<Money> whole, Undefined ifZero) {
        return factor(part, whole, ifZero).map(value -> new Ratio(rounded(value)));
    }

    private static Either<Undefined, Money> told(Optional<Money> amount) {
        return amount.<Either<Undefined, Money>>map(Either::right)
                .orElseGet(() -> Either.left(Undefined.NOT_ON_RECORD));
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Starts with nothing told; nothing is mandatory. All amounts in one currency. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link EarnedValue}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableEarnedValue.Builder {
        Builder() {}
    }
}
