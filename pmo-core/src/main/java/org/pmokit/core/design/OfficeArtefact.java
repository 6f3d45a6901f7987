package org.pmokit.core.design;

import java.util.Locale;

/** What an office has to show before it takes a step of its life. */
public enum OfficeArtefact {
    /** Why the office is worth its cost. */
    BUSINESS_CASE,
    /** Who leads it. */
    APPOINTMENT,
    /** Its purpose, mandate, authority, services and reporting line. */
    CHARTER,
    /** How it is built, as a project. */
    IMPLEMENTATION_PLAN,
    /** That those it serves take it into use. */
    ACCEPTANCE,
    /** Why it needs a fresh start, and who would lose a service. */
    REVIEW,
    /** What goes to whom when it ends. */
    CLOSURE_PLAN,
    /** What was handed over, or why the office was not set up. */
    CLOSURE_RECORD;

    /** The name in words, such as {@code business case}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
