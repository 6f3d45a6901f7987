package org.pmokit.core.report;

import org.pmokit.core.identifier.ComponentRef;

/**
 * An entry of a register in a report.
 *
 * @param entry points to it
 * @param title what it is called
 * @param movement what happened to it in the period
 */
public record EntryLine(ComponentRef entry, String title, Movement movement) {}
