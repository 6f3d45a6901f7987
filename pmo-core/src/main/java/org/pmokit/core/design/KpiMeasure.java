package org.pmokit.core.design;

import java.util.List;

/**
 * Something by which an office is measured. Open: the constants are seven usual ones, a house default; anybody may make
 * others.
 *
 * @param code lower-case words joined by hyphens
 * @param unit in which it is measured, such as {@code ratio} or {@code days}
 * @param direction which way it should go
 */
public record KpiMeasure(String code, String unit, KpiDirection direction) {

    /** Reports on time over reports due. */
    public static final KpiMeasure REPORT_TIMELINESS = higher("report-timeliness");
    /** Standards that are followed over standards that are set. */
    public static final KpiMeasure STANDARDS_ADOPTED = higher("standards-adopted");
    /** Lessons used again over lessons recorded. */
    public static final KpiMeasure LESSONS_REUSED = higher("lessons-reused");
    /** By how much forecasts miss what happens, as a share of it. */
    public static final KpiMeasure FORECAST_VARIANCE = new KpiMeasure("forecast-variance", "ratio", KpiDirection.LOWER);
    /** How content those are whom the office serves, from 0 to 1. */
    public static final KpiMeasure STAKEHOLDER_SATISFACTION = higher("stakeholder-satisfaction");
    /** Days from asking for a decision to getting it. */
    public static final KpiMeasure TIME_TO_DECISION = new KpiMeasure("time-to-decision", "days", KpiDirection.LOWER);
    /** Benefits measured over benefits planned by then. */
    public static final KpiMeasure BENEFITS_REALISED = higher("benefits-realised");

    /** Checks the form. */
    public KpiMeasure {
        if (!code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("A measure is lower-case words joined by hyphens, not \""
                    + code.substring(0, Math.min(60, code.length()))
                    + "\".\nMaybe write it like \"report-timeliness\".");
        }
    }

    /** The seven usual ones, in their order. */
    public static List<KpiMeasure> usual() {
        return List.of(
                REPORT_TIMELINESS,
                STANDARDS_ADOPTED,
                LESSONS_REUSED,
                FORECAST_VARIANCE,
                STAKEHOLDER_SATISFACTION,
                TIME_TO_DECISION,
                BENEFITS_REALISED);
    }

    private static KpiMeasure higher(String code) {
        return new KpiMeasure(code, "ratio", KpiDirection.HIGHER);
    }
}
