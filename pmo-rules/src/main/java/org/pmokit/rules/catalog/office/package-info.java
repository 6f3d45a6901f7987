/**
 * Rules about the offices: to whom they report, whom they serve, and whether who checks is free of what is checked.
 *
 * <p>The wider structure of offices is judged by the reviews behind {@link org.pmokit.rules.catalog.review}.
 */
@NullMarked
package org.pmokit.rules.catalog.office;

import org.jspecify.annotations.NullMarked;
