package org.pmokit.core.alignment;

import java.util.Locale;

/** What a change of strategy means for a programme or project. */
public enum ImpactClass {
    /** Nothing changes. */
    NO_EFFECT,
    /** Look whether plans still fit. */
    REVIEW,
    /** Show again that it is worth doing. */
    RE_JUSTIFY,
    /** Be ready to stop. */
    STOP_CANDIDATE,
    /** It has become more wanted. */
    ACCELERATE;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
