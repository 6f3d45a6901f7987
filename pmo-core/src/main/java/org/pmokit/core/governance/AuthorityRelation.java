package org.pmokit.core.governance;

import java.util.Locale;
import org.pmokit.core.office.ControlStyle;

/** How an office stands to whoever runs the work. */
public enum AuthorityRelation {
    /** It supports on request and has no say. */
    SUPPORTS,
    /** It supports, and checks whether what was agreed is kept. */
    CHECKS,
    /** Whoever runs the work reports to it. */
    DIRECTS,
    /** It works for whoever runs the work. */
    WORKS_UNDER;

    /**
     * The relation that usually goes with a style of control; a house default. That an office works under the project
     * manager is never assumed.
     *
     * @param style of the office
     */
    public static AuthorityRelation usualFor(ControlStyle style) {
        return switch (style) {
            case SUPPORTIVE -> SUPPORTS;
            case CONTROLLING -> CHECKS;
            case DIRECTIVE -> DIRECTS;
        };
    }

    /** Whether the office answers for delivery; otherwise that stays with whoever runs the work. */
    public boolean isAccountableForDelivery() {
        return this == DIRECTS;
    }

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
