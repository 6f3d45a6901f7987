package org.pmokit.core.report;

import java.util.Locale;

/** What has to be kept up to date in cycles. */
public enum UpdateSubject {
    /** The work breakdown structure: products and work packages. */
    WBS,
    /** Who is told what, how and when. */
    COMMUNICATION_STRATEGY,
    /** What may happen. */
    RISK_REGISTER;

    /** The name used in files, such as {@code risk-register}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
