package org.pmokit.core.raci;

/**
 * A row of a matrix.
 *
 * @param title what is done, never blank; tells one row from another
 * @param kind whether it makes something or watches over it
 */
public record RaciActivity(String title, ActivityKind kind) {

    /** Refuses a row without a title. */
    public RaciActivity {
        if (title.isBlank()) {
            throw new IllegalArgumentException("An activity has no title.\nMaybe write it like \"Manage Risks\".");
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
