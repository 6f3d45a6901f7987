package org.pmokit.core.knowledge;

import java.util.Locale;

/** What an improvement comes from. */
public enum ImprovementOrigin {
    /** Experience of a project. */
    LESSON,
    /** A review of work or of an office. */
    REVIEW,
    /** A finding of an audit. */
    AUDIT,
    /** A comparison with others. */
    BENCHMARK,
    /** An assessment of maturity. */
    MATURITY_ASSESSMENT,
    /** A proposal. */
    IDEA,
    /** A team that looked back at how it works. */
    RETROSPECTIVE;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
