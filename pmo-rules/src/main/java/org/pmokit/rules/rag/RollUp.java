package org.pmokit.rules.rag;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a parent gets its colour. Policies are named, so that a report can say which one it used and two can be compared.
 * Implementations must be immutable, depend on nothing but their arguments and not on their order, and never answer a better
 * colour when an argument gets worse. May be implemented.
 */
public interface RollUp {

    /**
     * An open child, as far as a roll-up looks at it.
     *
     * @param rag its colour
     * @param size its money; empty when not known
     */
    record Child(Rag rag, Optional<BigDecimal> size) {}

    /** The name by which it is asked for, such as {@code worst-of}. */
    String name();

    /** What it does, in a sentence that also says what becomes of unknown. */
    String description();

    /**
     * The colour of a parent.
     *
     * @param own computed from the rules on the parent itself; empty when none of them applied, and when there are children
     *     and what keeps the parent from green is only that time or money was not asked of it
     * @param children colours of its open children, in portfolio order; may be empty
     */
    Rag combine(Optional<Rag> own, List<Rag> children);

    /**
     * The colour of a parent, for policies that look at the size of the children; unless said, size does not matter.
     *
     * @param own as in {@link #combine}
     * @param children its open children, in portfolio order; may be empty
     */
    default Rag combineSized(Optional<Rag> own, List<Child> children) {
        return combine(own, children.stream().map(Child::rag).toList());
    }

    /** Whether the size of children matters; where it does not, sizes need not be found out and may be told as empty. */
    default boolean looksAtSize() {
        return true;
    }

    /**
     * The worst colour wins. Unknown is worse than green and better than amber: one child that could not be judged keeps
     * the parent from green. A parent that nothing was asked of has the colour of its children.
     */
    static RollUp worstOf() {
        return new WorstOf();
    }

    /**
     * The share of the money decides: red when at least one share of it lies in red children, amber when at least another
     * lies in amber or red ones, unknown when at least that other lies in children that are not green. The parent's own
     * colour counts in full.
     *
     * @param amber share from which a parent is amber, above 0 and at most 1
     * @param red share from which a parent is red, above 0 and at most 1
     */
    static RollUp budgetShare(String amber, String red) {
        return new BudgetShare(new BigDecimal(amber), new BigDecimal(red));
    }

    /** {@link #budgetShare(String, String)} from 10 % and 25 % on (house defaults). */
    static RollUp budgetShare() {
        return budgetShare("0.10", "0.25");
    }

    /**
     * The number of children decides: red when so many of them are red, amber when so many are amber or red, unknown when so
     * many are not green. The parent's own colour counts in full.
     *
     * @param ambers from which a parent is amber, at least 1
     * @param reds from which a parent is red, at least 1
     */
    static RollUp count(int ambers, int reds) {
        return new CountOf(ambers, reds);
    }

    /**
     * The mean of green 0, amber 1 and red 2, weighted with the money, decides: red from 1.5, amber from 0.5; unknown where
     * counting unknown as amber would make it amber (house defaults). The parent's own colour counts in full.
     */
    static RollUp weighted() {
        return new Weighted();
    }

    /** The shipped policies with their house defaults: worst of, budget share, two of them, weighted. */
    static List<RollUp> shipped() {
        return List.of(worstOf(), budgetShare(), count(1, 2), weighted());
    }
}
