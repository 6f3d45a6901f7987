package org.pmokit.core.agile;

import java.util.Locale;

/** The events of a Scrum team. */
public enum ScrumEventKind {
    /** What the iteration is for. */
    PLANNING,
    /** The plan of the next day. */
    DAILY,
    /** What was made, with those it is for; the checkpoint of a stage plan. */
    REVIEW,
    /** How the team works. */
    RETROSPECTIVE,
    /** What comes next, in smaller pieces. */
    REFINEMENT;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
