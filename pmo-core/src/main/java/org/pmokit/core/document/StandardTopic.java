package org.pmokit.core.document;

import java.util.Locale;

/** What an office keeps standards for. */
public enum StandardTopic {
    /** Starting a project. */
    PROJECT_INITIATION,
    /** Finding and rating risks. */
    RISK_ANALYSIS,
    /** Dealing with issues and changes. */
    ISSUE_AND_CHANGE_CONTROL,
    /** Knowing which version of what is where. */
    CONFIGURATION_MANAGEMENT,
    /** How plans are made. */
    PLANNING_TECHNIQUES,
    /** Which methods and tools are used. */
    METHODS_AND_TOOLS,
    /** Making sure that products are fit for purpose. */
    QUALITY_ASSURANCE,
    /** Who does what in a project. */
    PROJECT_ORGANISATION;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
