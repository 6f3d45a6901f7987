package org.pmokit.core.benefit;

import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.money.Money;

/**
 * What is left of a claim when several benefits claim more of a measure than there is.
 *
 * @param benefit that claims
 * @param claimed its value
 * @param attributed its share of what there is, in proportion to the claims
 */
public record AttributedShare(BenefitId benefit, Money claimed, Money attributed) {}
