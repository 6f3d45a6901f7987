package org.pmokit.rules.waiver;

import java.time.LocalDate;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.FindingKey;

/**
 * A finding that was there when the house began to check, so that only new ones count at first. The store of them can only
 * get smaller: see {@link Acceptances#tightened}.
 *
 * @param key the finding
 * @param upTo its colour then
 * @param since the status date then
 */
public record Frozen(FindingKey key, Rag upTo, LocalDate since) implements Acceptance {

    @Override
    public boolean holdsOn(LocalDate day) {
        return true;
    }

    @Override
    public String shown() {
        return "frozen " + upTo.code() + " on " + since;
    }
}
