/**
 * Portfolios as folders of CSV registers, the form in which most offices keep them already:
 * {@link org.pmokit.io.csv.CsvRegisters}. The names of people have a file of their own:
 * {@link org.pmokit.io.csv.PeopleFile}.
 */
@NullMarked
package org.pmokit.io.csv;

import org.jspecify.annotations.NullMarked;
