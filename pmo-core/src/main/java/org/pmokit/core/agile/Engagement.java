package org.pmokit.core.agile;

import java.util.Locale;

/** How close an office comes to a team, least first. */
public enum Engagement {
    /** Read what the team publishes anyway, and leave it alone. */
    OBSERVE,
    /** Offer advice that the team may decline. */
    ADVISE,
    /** Work with the team on what holds it back. */
    SUPPORT,
    /** Ask for plans and approvals until things are in hand. */
    CONTROL;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
