package org.pmokit.core.report;

import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.problem.Severity;

/**
 * One thing about reporting that is amiss.
 *
 * @param check which check found it
 * @param subject the component it is about
 * @param message what is amiss, a sentence with its values
 * @param advice the way out, without the leading "Maybe"
 */
public record ReportFinding(ReportCheck check, ComponentRef subject, String message, String advice) {

    /** How much it matters: that of the check. */
    public Severity severity() {
        return check.severity();
    }
}
