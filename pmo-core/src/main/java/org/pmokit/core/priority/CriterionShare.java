package org.pmokit.core.priority;

import org.pmokit.core.money.Ratio;

/**
 * What one criterion adds to a weighted score.
 *
 * @param criterion its name
 * @param weight its share of all weights
 * @param score of the candidate
 * @param product of the two
 */
public record CriterionShare(String criterion, Ratio weight, Ratio score, Ratio product) {}
