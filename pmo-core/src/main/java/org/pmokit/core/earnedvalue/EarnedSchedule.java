package org.pmokit.core.earnedvalue;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.pmokit.core.money.Ratio;

/**
 * Schedule performance in time: when the plan had the value that was earned, held against the time that has passed. Unlike SPI it
 * does not become 1 for work that ends late. All times are in the unit of the curve, mostly reporting periods. After Lipke
 * and Henderson, Earned Schedule.
 *
 * @param earned ES: the time by which the plan had earned as much, rounded half up to 12 decimals
 * @param actual AT: the time that has passed
 * @param plannedDuration PD; empty while the end of the plan is not on record
 * @param leastPossible whether ES may be longer, because more was earned than is planned as far as the plan is on record
 */
public record EarnedSchedule(
        BigDecimal earned, BigDecimal actual, Optional<BigDecimal> plannedDuration, boolean leastPossible) {

    private static final int DECIMALS = 12;

    /** Rounds, and refuses negative times. */
    public EarnedSchedule {
        earned = earned.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        actual = actual.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        plannedDuration = plannedDuration.map(
                duration -> duration.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros());
        if (earned.signum() < 0 || actual.signum() < 0) {
            throw new IllegalArgumentException(
                    "Times count from the start, and neither " + earned.toPlainString() + " nor "
                            + actual.toPlainString() + " may lie before it.\nMaybe count from the start of the work.");
        }
    }

    /**
     * As earned on a curve.
     *
     * @param curve what was planned
     * @param earned value, cumulative
     * @param actual the time that has passed, in the unit of the curve
     */
    public static EarnedSchedule on(PlannedValueCurve curve, BigDecimal earned, BigDecimal actual) {
        return new EarnedSchedule(
                curve.positionOf(earned),
                actual,
                curve.isWhole() ? Optional.of(curve.end()) : Optional.empty(),
                curve.endsBefore(earned));
    }

    /**
     * As {@link #on}, but a plan that stands still does not run ahead of the status date: who has earned all that is planned by
     * now is on time, even if nothing more is planned for a while. So reckon tools of the Ghent school (OR-AS).
     *
     * @param curve what was planned
     * @param earned value, cumulative
     * @param actual the time that has passed, in the unit of the curve
     */
    public static EarnedSchedule withoutCreditForStandstill(
            PlannedValueCurve curve, BigDecimal earned, BigDecimal actual) {
        return new EarnedSchedule(
                curve.positionOf(earned, actual),
                actual,
                curve.isWhole() ? Optional.of(curve.end()) : Optional.empty(),
                curve.endsBefore(earned));
    }

    /**
     * The same with ES rounded down to whole units of the curve, for whoever does not count a period, a day or an hour that is not
     * earned in full. Tools that keep time in hours tell it so.
     */
    public EarnedSchedule inWholeUnits() {
        return new EarnedSchedule(earned.setScale(0, RoundingMode.DOWN), actual, plannedDuration, leastPossible);
    }

    /** SV(t) = ES - AT: negative when late. */
    public BigDecimal variance() {
        return earned.subtract(actual);
    }

    /** SPI(t) = ES / AT. */
    public Either<Undefined, Ratio> index() {
        return quotient(earned, actual, Undefined.NOTHING_PLANNED);
    }

    /** TSPI = (PD - ES) / (PD - AT): the pace that the rest needs to end as planned. */
    public Either<Undefined, Ratio> toCompleteIndex() {
        return duration().flatMap(this::toCompleteIndex);
    }

    /**
     * TSPI = (PD - ES) / (ED - AT): the pace that the rest needs to end after another time.
     *
     * @param end ED, since the start
     */
    public Either<Undefined, Ratio> toCompleteIndex(BigDecimal end) {
        return duration().flatMap(planned -> {
            BigDecimal work = planned.subtract(earned);
            BigDecimal time = end.subtract(actual);
            if (work.signum() <= 0) {
                return Either.left(Undefined.NOTHING_LEFT);
            }
            return time.signum() <= 0
                    ? Either.left(Undefined.NOT_ACHIEVABLE)
                    : quotient(work, time, Undefined.NOT_ACHIEVABLE);
        });
    }

    /** IEAC(t) = PD / SPI(t): how long all will take at the pace so far. */
    public Either<Undefined, BigDecimal> estimateAtCompletion() {
        return duration()
                .flatMap(planned -> earned.signum() == 0
                        ? Either.left(Undefined.NOTHING_EARNED)
                        : Either.right(planned.multiply(actual)
                                .divide(earned, DECIMALS, RoundingMode.HALF_UP)
                                .stripTrailingZeros()));
    }

    /**
     * IEAC(t) = AT + (PD - ES) / PF: how long all will take at another pace.
     *
     * @param pace of the rest, above zero
     */
    public Either<Undefined, BigDecimal> estimateAtCompletion(Ratio pace) {
        return duration()
                .flatMap(planned -> pace.value().signum() <= 0
                        ? Either.left(Undefined.NOT_ACHIEVABLE)
                        : Either.right(actual.add(
                                        planned.subtract(earned).divide(pace.value(), DECIMALS, RoundingMode.HALF_UP))
                                .stripTrailingZeros()));
    }

    private Either<Undefined, BigDecimal> duration() {
        return plannedDuration
                .<Either<Undefined, BigDecimal>>map(Either::right)
                .orElseGet(() -> Either.left(Undefined.NOT_ON_RECORD));
    }

    private static Either<Undefined, Ratio> quotient(BigDecimal part, BigDecimal whole, Undefined ifZero) {
        return Ratio.of(part, whole)
                .<Either<Undefined, Ratio>>map(Either::right)
                .orElseGet(() -> Either.left(ifZero));
    }
}
