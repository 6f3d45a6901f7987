package org.pmokit.io.form;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.codec.ValueParser;
import org.pmokit.io.codec.Values;

/**
 * Working time as a cell tells it: a number of working days, whose length a calendar says, or hours and minutes such as
 * {@code PT6H30M}, which need no calendar. Days are counted to the minute; four decimals tell every minute of a day.
 *
 * @param days that many, perhaps with decimals; empty where the time says it
 * @param time hours, minutes and seconds; zero where days say it
 */
public record DayCount(Optional<BigDecimal> days, Duration time) {

    /** The form of a cell. */
    public static final Scalar<DayCount> FORM = new Scalar<>(Scalar.Token.NUMBER, DayCount::text, DayCount::parsed);

    /** The form of a duration in a document. */
    public static final Scalar<Duration> DURATION = Scalars.text(Duration::toString, durations());

    /** 400 years of days, which is as long as any calendar can be laid out. */
    private static final int MOST_DAYS = 146_097;

    private static final int DECIMALS = 4;

    /**
     * Working time in days where days can tell it: whole minutes, and not more than any calendar holds.
     *
     * @param duration any
     * @param minutesPerDay of the calendar by which the days are counted
     */
    public static DayCount of(Duration duration, int minutesPerDay) {
        long minutes = duration.toMinutes();
        boolean telling = duration.equals(Duration.ofMinutes(minutes)) && Math.abs(minutes / minutesPerDay) < MOST_DAYS;
        return telling
                ? new DayCount(Optional.of(daysOf(minutes, minutesPerDay)), Duration.ZERO)
                : new DayCount(Optional.empty(), duration);
    }

    private static BigDecimal daysOf(long minutes, int minutesPerDay) {
        BigDecimal count =
                BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(minutesPerDay), DECIMALS, RoundingMode.HALF_UP);
        return count.signum() == 0 ? BigDecimal.ZERO : count.stripTrailingZeros();
    }

    /**
     * The working time, in whole minutes where days say it.
     *
     * @param minutesPerDay of the calendar by which the days are counted
     */
    public Duration at(int minutesPerDay) {
        return days.map(count -> count.multiply(BigDecimal.valueOf(minutesPerDay)))
                .map(minutes -> minutes.setScale(0, RoundingMode.HALF_UP).longValueExact())
                .map(Duration::ofMinutes)
                .orElse(time);
    }

    /**
     * Whether it says something and comes to nothing: a part of a day that is shorter than half a minute.
     *
     * @param minutesPerDay of the calendar by which the days are counted
     */
    public boolean vanishes(int minutesPerDay) {
        return days.filter(count -> count.signum() != 0).isPresent()
                && at(minutesPerDay).isZero();
    }

    /** As it stands in a cell. */
    public String text() {
        return days.map(BigDecimal::toPlainString).orElseGet(time::toString);
    }

    private static ValueParser<Duration> durations() {
        return text -> {
            try {
                return Either.right(Duration.parse(text));
            } catch (DateTimeException | ArithmeticException malformed) {
                return Either.left(Fault.malformed(
                        "\"" + Excerpt.of(text) + "\" is not a working time.",
                        "write hours and minutes, such as PT40H or PT7H30M."));
            }
        };
    }

    private static Either<Fault, DayCount> parsed(String text) {
        if (text.indexOf('P') >= 0) {
            return durations().parse(text).map(told -> new DayCount(Optional.empty(), told));
        }
        return Values.decimal().parse(text).flatMap(DayCount::bounded);
    }

    private static Either<Fault, DayCount> bounded(BigDecimal count) {
        boolean fits = count.abs().compareTo(BigDecimal.valueOf(MOST_DAYS)) <= 0;
        return fits
                ? Either.right(new DayCount(Optional.of(count), Duration.ZERO))
                : Either.left(Fault.malformed(
                        Excerpt.of(count.toPlainString()) + " days are longer than any calendar can be laid out over.",
                        "check the unit; at most " + MOST_DAYS + " days fit."));
    }
}
