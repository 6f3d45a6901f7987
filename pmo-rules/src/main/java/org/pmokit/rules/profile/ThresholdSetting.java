package org.pmokit.rules.profile;

import java.math.BigDecimal;

/**
 * Another value for a threshold.
 *
 * @param key of the threshold, such as {@code PMO-FIN-001/red}
 * @param value in its unit; a share of 5 % is 0.05
 * @param lock whether profiles below may weaken it
 * @param rationale why it differs; must not be blank
 */
public record ThresholdSetting(String key, BigDecimal value, Lock lock, String rationale) {

    /**
     * A value that profiles below may change.
     *
     * @param key of the threshold
     * @param value in its unit
     * @param rationale why it differs
     */
    public static ThresholdSetting of(String key, String value, String rationale) {
        return new ThresholdSetting(key, new BigDecimal(value), Lock.OPEN, rationale);
    }

    /** The same, as a floor for the profiles below. */
    public ThresholdSetting locked() {
        return new ThresholdSetting(key, value, Lock.LOCKED, rationale);
    }
}
