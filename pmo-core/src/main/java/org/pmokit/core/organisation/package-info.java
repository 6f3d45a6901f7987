/**
 * The standing organisation around the delivery tree: {@link org.pmokit.core.organisation.OrganisationUnit}s that deliver
 * or own, and {@link org.pmokit.core.organisation.Board}s that decide.
 */
@PmoValue
@NullMarked
package org.pmokit.core.organisation;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
