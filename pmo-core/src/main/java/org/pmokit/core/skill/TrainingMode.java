package org.pmokit.core.skill;

import java.util.Locale;

/** How a course is held. */
public enum TrainingMode {
    /** In a room, with a trainer. */
    CLASSROOM,
    /** With a trainer, at a distance. */
    VIRTUAL_CLASSROOM,
    /** Alone at a screen. */
    E_LEARNING,
    /** Partly with a trainer and partly alone. */
    BLENDED,
    /** At work, beside somebody who knows. */
    ON_THE_JOB;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
