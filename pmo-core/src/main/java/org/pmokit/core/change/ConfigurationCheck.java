package org.pmokit.core.change;

import org.pmokit.core.problem.Severity;

/** What {@link ConfigurationReview} looks for. Source: house default. */
public enum ConfigurationCheck {
    /** Something approved was edited, or replaced without an approved change. */
    CM1(Severity.ERROR, "What is approved changes by an approved change only"),
    /** More than one version counts. */
    CM2(Severity.ERROR, "One version counts at a time"),
    /** It is related to something that is not there, or no longer. */
    CM3(Severity.ERROR, "Every relation leads to an item in use"),
    /** Nobody answers for it. */
    CM4(Severity.WARNING, "Every item has an owner"),
    /** What was found is not what is on record. */
    CM5(Severity.WARNING, "What is there is what is on record");

    private final Severity severity;
    private final String title;

    ConfigurationCheck(Severity severity, String title) {
        this.severity = severity;
        this.title = title;
    }

    /** How much it matters when it is not so. */
    public Severity severity() {
        return severity;
    }

    /** What should be so, in a sentence without a full stop. */
    public String title() {
        return title;
    }
}
