/**
 * Delegated bands around a target. A level manages inside its {@link org.pmokit.core.tolerance.Tolerance}; when a target
 * is forecast to leave the band, the level that delegated decides. The limit itself is still inside.
 */
@PmoValue
@NullMarked
package org.pmokit.core.tolerance;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
