package org.pmokit.rules.rag;

import java.util.List;
import java.util.Optional;

/**
 * How a parent gets its colour. Policies are named, so that a report can say which one it used and two can be compared.
 * Implementations must be immutable, depend on nothing but their arguments, and never answer a better colour when an
 * argument gets worse. May be implemented.
 */
public interface RollUp {

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
     * The worst colour wins. Unknown is worse than green and better than amber: one child that could not be judged keeps
     * the parent from green. A parent that nothing was asked of has the colour of its children.
     */
    static RollUp worstOf() {
        return new WorstOf();
    }
}
