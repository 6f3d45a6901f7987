package org.pmokit.io.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.schedule.CalendarEntry;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;

/** How many working minutes a day has in the calendar of each activity of a portfolio. */
final class DayLengths {

    /** Around the clock. */
    static final int ELAPSED = 24 * 60;

    private final Portfolio portfolio;
    private final Map<CalendarId, Integer> byCalendar = new HashMap<>();
    private final Map<ActivityId, Integer> byActivity = new HashMap<>();
    private final Map<String, Integer> byOwner = new HashMap<>();

    private DayLengths(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    static DayLengths of(Portfolio portfolio) {
        DayLengths days = new DayLengths(portfolio);
        for (Schedule schedule : portfolio.all(Schedule.class)) {
            int own = days.of(schedule);
            days.byOwner.put(schedule.project().value(), own);
            schedule.activities()
                    .forEach(activity -> days.byActivity.put(
                            activity.id(), activity.calendar().map(days::of).orElse(own)));
        }
        return days;
    }

    /** Of an activity, or of a milestone that a link names, which has the calendar of its project. */
    int of(ActivityId activity) {
        return Optional.ofNullable(byActivity.get(activity))
                .or(() -> Optional.ofNullable(byOwner.get(activity.owner())))
                .orElseGet(() -> portfolio.calendar().minutesPerDay());
    }

    int of(Link link, Schedule schedule) {
        return switch (link.lagCalendar()) {
            case PREDECESSOR -> of(link.predecessor());
            case SUCCESSOR -> of(link.successor());
            case PROJECT -> of(schedule);
            case ELAPSED -> ELAPSED;
        };
    }

    private int of(Schedule schedule) {
        return schedule.calendar()
                .map(this::of)
                .orElseGet(() -> portfolio.calendar().minutesPerDay());
    }

    private int of(CalendarId calendar) {
        return byCalendar.computeIfAbsent(
                calendar,
                id -> portfolio
                        .entry(id)
                        .map(CalendarEntry.class::cast)
                        .map(CalendarEntry::calendar)
                        .map(WorkingCalendar::minutesPerDay)
                        .orElse(ELAPSED));
    }
}
