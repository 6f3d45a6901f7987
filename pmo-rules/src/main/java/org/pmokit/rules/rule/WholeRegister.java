package org.pmokit.rules.rule;

import java.util.List;

/**
 * A whole register as one subject, for rules about its size, its spread or its repetitions.
 *
 * @param type of its entries
 * @param entries at least one, in the order in which they were added
 * @param <T> the type of entry
 */
public record WholeRegister<T>(Class<T> type, List<T> entries) {

    /** Copies the entries. */
    public WholeRegister {
        entries = List.copyOf(entries);
    }
}
