package org.pmokit.core.priority;

import org.pmokit.core.money.Ratio;

/**
 * A move of weight from one criterion to another.
 *
 * @param from the criterion that loses it
 * @param to the criterion that gains it
 * @param weight moved, as a share of all weights; to 12 decimals, half up
 */
public record WeightMove(String from, String to, Ratio weight) {}
