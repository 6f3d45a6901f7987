package org.pmokit.mpxj;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.schedule.CalendarEntry;
import org.pmokit.core.schedule.Schedule;

/** One project of one file, as it was read. */
@Value.Immutable
public abstract class ImportedSchedule {

    ImportedSchedule() {}

    /** The name of the file as the user knows it. */
    public abstract String file();

    /** What sort of file it was. */
    public abstract ScheduleFileKind kind();

    /** The project, with its id and title; a planned start and finish only where the file has a baseline. */
    public abstract Project project();

    /** Activities, links and the moments between which they are computed. */
    public abstract Schedule schedule();

    /** All calendars of the file, in its order; ids begin with that of the project. */
    public abstract List<CalendarEntry> calendars();

    /** How the tool calculates. */
    public abstract ToolSettings settings();

    /** When the file was saved, if it says so; tells updates apart that have no data date. */
    public abstract Optional<LocalDateTime> savedAt();

    /** The calendars by their ids. */
    public Map<CalendarId, WorkingCalendar> calendarsById() {
        return calendars().stream()
                .map(CalendarEntry::calendar)
                .collect(Collectors.toMap(calendar -> CalendarId.of(calendar.code()), Function.identity()));
    }

    /** The calendar of activities that name none; every day around the clock where the schedule names none either. */
    public WorkingCalendar standardCalendar() {
        return schedule()
                .calendar()
                .flatMap(id -> Optional.ofNullable(calendarsById().get(id)))
                .orElse(WorkingCalendar.EVERY_DAY);
    }

    /** Starts an imported schedule; all but {@code savedAt} is mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ImportedSchedule}. Not thread-safe; use once and let go. */
    static final class Builder extends ImmutableImportedSchedule.Builder {
        Builder() {}
    }
}
