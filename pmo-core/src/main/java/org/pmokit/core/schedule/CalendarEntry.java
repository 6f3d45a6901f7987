package org.pmokit.core.schedule;

import org.immutables.value.Value;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.register.RegisterEntry;

/** A working calendar that a portfolio keeps, so that others may point to it. */
@Value.Immutable
public abstract class CalendarEntry implements RegisterEntry {

    CalendarEntry() {}

    /** The calendar; its code is the id of the entry. */
    public abstract WorkingCalendar calendar();

    /** What to call it; its code where nobody wrote more. */
    @Override
    @Value.Default
    public String title() {
        return calendar().code();
    }

    /** Its id: the code of the calendar. */
    public CalendarId id() {
        return CalendarId.of(calendar().code());
    }

    @Override
    public CalendarId ref() {
        return id();
    }

    @Value.Check
    void check() {
        id();
    }

    /**
     * An entry without a title of its own.
     *
     * @param calendar whose code is the id
     * @throws IllegalArgumentException if the code cannot be an id
     */
    public static CalendarEntry of(WorkingCalendar calendar) {
        return builder().calendar(calendar).build();
    }

    /** Starts an entry; {@code calendar} is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link CalendarEntry}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableCalendarEntry.Builder {
        Builder() {}
    }
}
