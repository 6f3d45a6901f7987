package org.pmokit.core.governance;

/**
 * A right that was looked at and does not reach as far.
 *
 * @param right which
 * @param reason why not, in words that follow "because"
 */
public record PassedOver(DecisionRight right, String reason) {}
