package org.pmokit.core.benefit;

import java.util.List;
import java.util.function.Function;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.money.Money;

/** Something that a sum of benefits contains more than once. */
public sealed interface DoubleCount {

    /** By how much the sum is too large; above zero. */
    Money excess();

    /**
     * Two entries describe one benefit: same measure and beneficiary, overlapping periods, and the same title or the
     * same baseline and target. The larger value stays, the first where they are equal.
     *
     * @param kept the entry that is counted
     * @param repeated the entry that is not
     * @param excess its value
     */
    record SameBenefitTwice(BenefitId kept, BenefitId repeated, Money excess) implements DoubleCount {}

    /**
     * Benefits claim together more of one measure than there is to be had.
     *
     * @param measure code of the measure
     * @param addressable what there is to be had
     * @param shares the claims, and what a division in proportion leaves of each; they sum to what there is
     * @param excess claims less what there is
     */
    record SharedMeasureOverclaimed(String measure, Money addressable, List<AttributedShare> shares, Money excess)
            implements DoubleCount {

        /** Copies the shares. */
        public SharedMeasureOverclaimed {
            shares = List.copyOf(shares);
        }
    }

    /**
     * A benefit is valued, and so is the benefit that it leads to. The end of the chain is counted.
     *
     * @param intermediate the benefit that is not counted
     * @param ends valued benefits that it leads to
     * @param excess value of the intermediate benefit
     */
    record ChainDouble(BenefitId intermediate, List<BenefitId> ends, Money excess) implements DoubleCount {

        /** Copies the ends. */
        public ChainDouble {
            ends = List.copyOf(ends);
        }
    }

    /**
     * One answer for each case.
     *
     * @param same when two entries describe one benefit
     * @param overclaimed when a measure is claimed beyond what there is
     * @param chain when a cause and its effect are both valued
     * @param <R> what the answers are
     */
    default <R> R fold(
            Function<? super SameBenefitTwice, ? extends R> same,
            Function<? super SharedMeasureOverclaimed, ? extends R> overclaimed,
            Function<? super ChainDouble, ? extends R> chain) {
        if (this instanceof SameBenefitTwice twice) {
            return same.apply(twice);
        }
        return this instanceof SharedMeasureOverclaimed shared
                ? overclaimed.apply(shared)
                : chain.apply((ChainDouble) this);
    }
}
