package org.pmokit.core.skill;

import java.util.Locale;

/** How one person helps another to grow. */
public enum MentoringKind {
    /** By showing the reasons behind decisions, from experience. */
    MENTORING,
    /** By asking until the other finds their own way. */
    COACHING;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
