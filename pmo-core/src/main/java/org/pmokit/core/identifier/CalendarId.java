package org.pmokit.core.identifier;

/**
 * Names a working calendar.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record CalendarId(String value) implements ComponentRef {

    /** Checks the form. */
    public CalendarId {
        Identifiers.check("calendar", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static CalendarId of(String value) {
        return new CalendarId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.CALENDAR;
    }
}
