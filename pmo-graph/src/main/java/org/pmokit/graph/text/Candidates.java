package org.pmokit.graph.text;

import java.util.function.IntPredicate;

/** An index that names the statements that may be like another. */
interface Candidates {

    /**
     * Hands over those of the added statements that may be like this one, each once, until the receiver says false.
     * Statements come in the order of their weight, the lightest first.
     */
    void of(int place, IntPredicate each);

    /** Adds a statement, to be found by those that come later. */
    void add(int place);
}
