package org.pmokit.core.alignment;

import java.util.Optional;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.money.Ratio;

/**
 * How much of a portfolio works towards an objective or a part of it.
 *
 * @param objective covered
 * @param components how many do so with at least the strength that was asked for
 * @param unstated how many more say that they do, but not how strongly
 * @param budgetShare of all money that is known, what goes to both; empty when no money is known
 */
public record ObjectiveCoverage(ObjectiveId objective, int components, int unstated, Optional<Ratio> budgetShare) {}
