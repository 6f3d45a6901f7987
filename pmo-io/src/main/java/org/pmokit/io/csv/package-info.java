/**
 * Portfolios as folders of CSV registers, the form in which most offices keep them already:
 * {@link org.pmokit.io.csv.CsvRegisters}.
 */
@NullMarked
package org.pmokit.io.csv;

import org.jspecify.annotations.NullMarked;
