package org.pmokit.core.p3o;

import org.pmokit.core.office.Office;

/**
 * One line of the tree of offices.
 *
 * @param depth 0 at the top
 * @param office on that line
 */
public record OutlineRow(int depth, Office office) {}
