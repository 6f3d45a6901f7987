/**
 * Rules about money: forecast against budget, cost of a period against plan, contingency, funding and growth.
 *
 * <p>Shares are ratios of the budget or plan; where that is zero, the answer is unknown.
 */
@NullMarked
package org.pmokit.rules.catalog.finance;

import org.jspecify.annotations.NullMarked;
