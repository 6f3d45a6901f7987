package org.pmokit.graph.criticalpath;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.problem.Problem;

/** The calendars of a network, each once: elapsed time first, then that of the portfolio, then others as they are met. */
final class CalendarTable {

    private final Function<CalendarId, Optional<WorkingCalendar>> byId;
    private final List<WorkingCalendar> calendars = new ArrayList<>();
    private final Map<WorkingCalendar, Integer> indices = new HashMap<>();
    private final Map<CalendarId, Integer> known = new HashMap<>();
    private final int standard;

    CalendarTable(WorkingCalendar standard, Function<CalendarId, Optional<WorkingCalendar>> byId) {
        this.byId = byId;
        indexOf(WorkingCalendar.EVERY_DAY);
        this.standard = indexOf(standard);
    }

    /** That of activities without one, unless their schedule says another. */
    int standard() {
        return standard;
    }

    /** The index of a calendar; tells it when there is none, and goes on with the standard. */
    int index(CalendarId id, Supplier<String> path, List<Problem> problems) {
        Integer found = known.get(id);
        if (found == null) {
            Optional<WorkingCalendar> calendar = byId.apply(id);
            if (calendar.isEmpty()) {
                problems.add(ScheduleProblems.noCalendar(path.get(), id));
            }
            found = calendar.map(this::indexOf).orElse(standard);
            known.put(id, found);
        }
        return found;
    }

    WorkingCalendar[] all() {
        return calendars.toArray(new WorkingCalendar[0]);
    }

    private int indexOf(WorkingCalendar calendar) {
        Integer index = indices.putIfAbsent(calendar, calendars.size());
        if (index != null) {
            return index;
        }
        calendars.add(calendar);
        return calendars.size() - 1;
    }
}
