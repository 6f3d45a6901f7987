package org.pmokit.io.form;

import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.codec.Values;
import org.pmokit.io.form.Scalar.Token;

/**
 * Moments of a schedule. A day alone is its beginning where something starts, and its end where something finishes;
 * anything between is written with the time: {@code 2025-03-31T12:30}.
 */
public final class Moments {

    /** When something starts. */
    public static final Scalar<LocalDateTime> START =
            new Scalar<>(Token.MOMENT, moment -> startText(moment), text -> parse(text, LocalDate::atStartOfDay));
    /** When something finishes. */
    public static final Scalar<LocalDateTime> FINISH = new Scalar<>(
            Token.MOMENT,
            moment -> finishText(moment),
            text -> parse(text, day -> day.plusDays(1).atStartOfDay()));

    private static final Pattern WITH_TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?");
    private static final int DAY_LENGTH = 10;

    private interface Edge {
        LocalDateTime of(LocalDate day);
    }

    private Moments() {}

    private static String startText(LocalDateTime moment) {
        String day = Scalars.DATE.textOf(moment.toLocalDate());
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : moment.toString();
    }

    private static String finishText(LocalDateTime moment) {
        boolean wholeDay = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        String day = Scalars.DATE.textOf(wholeDay ? moment.toLocalDate().minusDays(1) : moment.toLocalDate());
        return wholeDay ? day : moment.toString();
    }

    private static Either<Fault, LocalDateTime> parse(String text, Edge edge) {
        if (!WITH_TIME.matcher(text).matches()) {
            return Values.date().parse(text).map(edge::of);
        }
        return Values.date().parse(text.substring(0, DAY_LENGTH)).flatMap(day -> timed(text));
    }

    private static Either<Fault, LocalDateTime> timed(String text) {
        try {
            return Either.right(LocalDateTime.parse(text.replace(' ', 'T')));
        } catch (DateTimeException noSuchTime) {
            return Either.left(Fault.malformed(
                    "There is no such time of the day as \"" + Excerpt.of(text) + "\".",
                    "write hours from 00 to 23 and minutes from 00 to 59, such as 2025-03-31T17:00."));
        }
    }
}
