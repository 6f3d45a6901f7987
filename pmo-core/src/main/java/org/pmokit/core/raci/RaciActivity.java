package org.pmokit.core.raci;

/**
 * A row of a matrix.
 *
 * @param title what is done, never blank, at most 200 characters; tells one row from another
 * @param kind whether it makes something or watches over it
 */
public record RaciActivity(String title, ActivityKind kind) {

    private static final int LONGEST = 200;
    private static final int SHOWN = 60;

    /** Refuses a row without a title, and a title that is too long for a row. */
    public RaciActivity {
        if (title.isBlank()) {
            throw new IllegalArgumentException("An activity has no title.\nMaybe write it like \"Manage Risks\".");
        }
        if (title.length() > LONGEST) {
            throw new IllegalArgumentException("An activity has a title of " + title.length() + " characters: \""
                    + title.substring(0, SHOWN).replaceAll("\\p{Cntrl}", "?") + "...\".\nMaybe use at most " + LONGEST
                    + ".");
        }
    }

    /**
     * Something that makes, plans or delivers.
     *
     * @param title what is done, never blank
     */
    public static RaciActivity delivery(String title) {
        return new RaciActivity(title, ActivityKind.DELIVERY);
    }

    /**
     * Something that checks, approves or steers.
     *
     * @param title what is done, never blank
     */
    public static RaciActivity control(String title) {
        return new RaciActivity(title, ActivityKind.CONTROL);
    }

    @Override
    public String toString() {
        return title;
    }
}
