package org.pmokit.rules.waiver;

import java.time.LocalDate;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.FindingKey;

/** A finding that does not count for now: waived by somebody, or frozen when the house began to check. */
public sealed interface Acceptance permits Waiver, Frozen {

    /** The finding. */
    FindingKey key();

    /** The worst colour that is accepted; a worse one counts again. */
    Rag upTo();

    /**
     * Whether it still holds.
     *
     * @param day the status date
     */
    boolean holdsOn(LocalDate day);

    /**
     * Whether it covers a breach.
     *
     * @param colour of the breach
     * @param day the status date
     */
    default boolean covers(Rag colour, LocalDate day) {
        return holdsOn(day) && colour.compareTo(upTo()) <= 0;
    }

    /** Who, why and until when, in a phrase. */
    String shown();
}
