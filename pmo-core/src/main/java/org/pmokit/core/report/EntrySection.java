package org.pmokit.core.report;

import java.util.List;

/**
 * The entries of one register in a report.
 *
 * @param register such as {@code lessons}
 * @param lines in the order of the register
 */
public record EntrySection(String register, List<EntryLine> lines) {

    /** Copies. */
    public EntrySection {
        lines = List.copyOf(lines);
    }

    /**
     * Those to which something happened in the period, or those to which nothing did.
     *
     * @param movement what happened
     */
    public List<EntryLine> lines(Movement movement) {
        return lines.stream().filter(each -> each.movement() == movement).toList();
    }
}
