package org.pmokit.core.organisation;

import java.util.Locale;

/** What part a unit plays in its organisation. */
public enum UnitNature {
    /** The main board or executive. */
    LEADERSHIP,
    /** It does what the organisation is there for: a division, a department. */
    LINE_OF_BUSINESS,
    /** It supports the others: information technology, finance, human resources. */
    SUPPORT_FUNCTION,
    /** It is outside: a contractor, a partner. */
    EXTERNAL;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
