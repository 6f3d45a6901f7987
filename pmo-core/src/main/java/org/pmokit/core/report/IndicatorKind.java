package org.pmokit.core.report;

import java.util.Locale;

/** What a dashboard can show. */
public enum IndicatorKind {
    /** The newest rating that somebody gave. */
    DELIVERY_CONFIDENCE("rating"),
    /** The last day expected. */
    FORECAST_FINISH("date"),
    /** How much later than planned it will end; negative is early. */
    SLIP("calendar days"),
    /** How much of it is done. */
    PROGRESS("share"),
    /** The newest anticipated final cost. */
    FORECAST_COST("money"),
    /** Forecast less budget, as a share of the budget; positive is over. */
    COST_VARIANCE("share of budget"),
    /** Risks that are not closed. */
    OPEN_RISKS("count"),
    /** Issues that are not closed. */
    OPEN_ISSUES("count"),
    /** Bands that are outside or forecast to be, of the component, its stages and their work packages. */
    EXCEPTIONS("count"),
    /** Products that are ready. */
    PRODUCTS_READY("count"),
    /** Work packages in execution. */
    WORK_PACKAGES_IN_EXECUTION("count"),
    /** The day of the first gate that is not passed. */
    NEXT_GATE("date"),
    /** Reports that are overdue, without grace. */
    REPORTS_OVERDUE("count");

    private final String unit;

    IndicatorKind(String unit) {
        this.unit = unit;
    }

    /** What its value is counted in. */
    public String unit() {
        return unit;
    }

    /** In words, such as {@code open risks}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The name used in files, such as {@code open-risks}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
