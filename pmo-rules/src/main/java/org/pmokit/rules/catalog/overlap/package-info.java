/**
 * Rules about components that touch the same thing.
 *
 * <p>They ask for a decision, not for the overlap to go away.
 */
@NullMarked
package org.pmokit.rules.catalog.overlap;

import org.jspecify.annotations.NullMarked;
