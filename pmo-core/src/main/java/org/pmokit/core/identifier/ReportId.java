package org.pmokit.core.identifier;

/**
 * Names a report that was submitted.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record ReportId(String value) implements ComponentRef {

    /** Checks the form. */
    public ReportId {
        Identifiers.check("report", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static ReportId of(String value) {
        return new ReportId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.REPORT;
    }
}
