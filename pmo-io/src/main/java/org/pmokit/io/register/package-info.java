/**
 * Registers as tables of texts, whatever carries them. Not API.
 *
 * <p>A {@link org.pmokit.io.register.Register} has columns, which follow from the forms of {@code org.pmokit.io.form}, and the
 * rows of a portfolio. A {@link org.pmokit.io.register.RegisterCarrier} is a folder of CSV files or a workbook: it knows how
 * cells become texts and where they stand, and nothing of what they mean. {@link org.pmokit.io.register.RegisterReader} makes a
 * portfolio of what is carried, and tells problems by the place that the carrier names.
 */
@NullMarked
package org.pmokit.io.register;

import org.jspecify.annotations.NullMarked;
