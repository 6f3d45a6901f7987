package org.pmokit.core.resource;

import java.util.Locale;

/** Why a resource is away, as far as a plan needs to know. Nothing here tells of anybody's health. */
public enum AbsenceKind {
    /** Days that belong to the person. */
    LEAVE,
    /** A course or study. */
    TRAINING,
    /** Work that is no project, such as running what exists. */
    OTHER_WORK,
    /** A machine is being serviced. */
    MAINTENANCE,
    /** Anything else, or nobody's business. */
    OTHER;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
