package org.pmokit.core.change;

import java.util.Locale;

/** How far a request has come, in order. */
public enum ChangeState {
    /** It was written down. */
    CAPTURED,
    /** Its impact was looked at. */
    EXAMINED,
    /** What to do was recommended. */
    PROPOSED,
    /** Something was decided, not always for good. */
    DECIDED,
    /** It was carried out. */
    IMPLEMENTED;

    /** The name used in files, such as {@code captured}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
