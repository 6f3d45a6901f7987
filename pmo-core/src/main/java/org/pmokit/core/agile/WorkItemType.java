package org.pmokit.core.agile;

import java.util.Locale;

/** What sort of work flows through a team. */
public enum WorkItemType {
    /** A large piece that spans several iterations. */
    EPIC,
    /** Something that users get. */
    FEATURE,
    /** A slice of a feature. */
    STORY,
    /** Something that is wrong. */
    DEFECT,
    /** Something to be put right inside. */
    DEBT,
    /** Something done to lower a risk. */
    RISK;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
