package org.pmokit.io.form;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.schedule.CalendarEntry;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.Fault;

/** How files name the calendar of a portfolio: by its code, which is a standard one or that of an entry. */
public final class PortfolioCalendars {

    private PortfolioCalendars() {}

    /**
     * The calendars that a file has to hold: the entries of the portfolio, and its own calendar where it is neither
     * standard nor among them.
     *
     * @param portfolio to be written
     * @throws IllegalArgumentException if the code of its own calendar would lead to another one
     */
    public static List<CalendarEntry> of(Portfolio portfolio) {
        List<CalendarEntry> entries = portfolio.all(CalendarEntry.class);
        WorkingCalendar own = portfolio.calendar();
        Optional<WorkingCalendar> found = named(own.code(), entries);
        if (found.filter(other -> !other.equals(own)).isPresent()) {
            throw Scalars.unwritable(
                    "The calendar of the portfolio has the code \"" + own.code() + "\" of another calendar",
                    "give it a code of its own.");
        }
        return found.isPresent()
                ? entries
                : Stream.concat(entries.stream(), Stream.of(CalendarEntry.of(own)))
                        .toList();
    }

    /**
     * The calendar of that code.
     *
     * @param code as it is told
     * @param entries that were read
     */
    public static Optional<WorkingCalendar> named(String code, Collection<CalendarEntry> entries) {
        return WorkingCalendar.parse(code)
                .or(() -> entries.stream()
                        .map(CalendarEntry::calendar)
                        .filter(calendar -> calendar.code().equals(code))
                        .findFirst())
                .or(() -> WorkingCalendar.parse(code.toLowerCase(Locale.ROOT)));
    }

    /**
     * What is wrong with a code that leads to no calendar.
     *
     * @param code as it is told
     */
    public static Fault unknown(String code) {
        return new Fault(
                ProblemCode.UNKNOWN_REFERENCE,
                "There is no calendar \"" + Excerpt.of(code) + "\".",
                "use every-day, monday-friday, or the id of one of the calendars.");
    }
}
