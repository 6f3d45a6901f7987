/**
 * Rules about components that touch the same thing: the same products, benefits, people or services.
 *
 * <p>They ask for a decision, not for the overlap to go away.
 */
@NullMarked
package org.pmokit.rules.catalog.overlap;

import org.jspecify.annotations.NullMarked;
