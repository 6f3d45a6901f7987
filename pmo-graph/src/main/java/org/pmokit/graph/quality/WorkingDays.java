package org.pmokit.graph.quality;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.date.CompiledCalendar;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.WorkingCalendar;

/** The working time of one calendar between any two moments, laid out as far as was asked for. */
final class WorkingDays {

    /** Days apart beyond which time is counted in whole days. */
    private static final long FAR = 100_000;

    private final WorkingCalendar calendar;
    private final int minutesPerDay;
    private volatile @Nullable CompiledCalendar laidOut;

    WorkingDays(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.minutesPerDay = calendar.minutesPerDay();
    }

    int minutesPerDay() {
        return minutesPerDay;
    }

    /** Negative when the second moment comes first. */
    long minutesBetween(LocalDateTime from, LocalDateTime to) {
        if (Math.abs(ChronoUnit.DAYS.between(from, to)) > FAR) {
            return calendar.daysBetween(from.toLocalDate(), to.toLocalDate()) * minutesPerDay;
        }
        return from.isAfter(to) ? -ascending(to, from) : ascending(from, to);
    }

    private long ascending(LocalDateTime from, LocalDateTime to) {
        CompiledCalendar known = laidOut;
        if (known == null || !covers(known, from) || !covers(known, to)) {
            known = over(known, from.toLocalDate(), to.toLocalDate());
            laidOut = known;
        }
        return known.position(whole(to)) - known.position(whole(from));
    }

    private static LocalDateTime whole(LocalDateTime moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }

    private static boolean covers(CompiledCalendar known, LocalDateTime moment) {
        return known.horizon().contains(moment.toLocalDate());
    }

    /** With a year of room on both sides, and with what was laid out before unless that is far away. */
    private CompiledCalendar over(@Nullable CompiledCalendar known, LocalDate from, LocalDate to) {
        LocalDate first = from.minusYears(1);
        LocalDate last = to.plusYears(1);
        if (known != null) {
            LocalDate start = known.horizon().start();
            LocalDate end = start.plusDays(known.horizon().days() - 1);
            LocalDate earliest = start.isBefore(first) ? start : first;
            LocalDate latest = end.isAfter(last) ? end : last;
            if (ChronoUnit.DAYS.between(earliest, latest) <= FAR) {
                return calendar.compiled(DateRange.ofClosed(earliest, latest));
            }
        }
        return calendar.compiled(DateRange.ofClosed(first, last));
    }
}
