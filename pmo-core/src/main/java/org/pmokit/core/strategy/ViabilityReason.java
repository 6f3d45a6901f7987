package org.pmokit.core.strategy;

import java.util.Locale;

/** Why an objective was judged as it was. */
public enum ViabilityReason {
    /** It was withdrawn, or the day lies outside its period. */
    NOT_IN_FORCE,
    /** There is neither a target value nor a target date. */
    NO_TARGET,
    /** A target has no forecast to hold against it. */
    NO_FORECAST,
    /** The forecast value misses the target by more than is accepted. */
    VALUE_MISSED,
    /** The forecast value misses the target by no more than is accepted. */
    VALUE_WITHIN_TOLERANCE,
    /** The forecast date is later than is accepted. */
    DATE_MISSED,
    /** The forecast date is late by no more than is accepted. */
    DATE_WITHIN_TOLERANCE,
    /** A target is missed and nobody agreed by how much it may be. */
    TOLERANCE_UNKNOWN,
    /** Confidence in the forecast is below what is asked for. */
    LOW_CONFIDENCE,
    /** Nobody said how sure the forecast is. */
    CONFIDENCE_UNKNOWN,
    /** The forecast meets every target with enough confidence. */
    TARGET_MET;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
