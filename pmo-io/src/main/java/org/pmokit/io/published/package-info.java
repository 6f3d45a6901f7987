/**
 * Portfolios that public bodies publish: the US IT Dashboard ({@link org.pmokit.io.published.ItDashboardReader}), capital works
 * of Melbourne Water ({@link org.pmokit.io.published.CapitalDeliveryReader}) and projects in the Open Contracting for
 * Infrastructure Data Standard ({@link org.pmokit.io.published.Oc4idsReader}). What is missing or cannot be read is empty and
 * never zero: the rest of the project is read, a problem of severity warning names file, row, field and value, and where words
 * stand in place of a value they are kept as a {@link org.pmokit.core.provenance.Gap}.
 */
@NullMarked
package org.pmokit.io.published;

import org.jspecify.annotations.NullMarked;
