/**
 * Where a fact comes from and how far it can be trusted. A {@link org.pmokit.core.provenance.Provenance} on a fact names
 * {@link org.pmokit.core.provenance.Source}s and a {@link org.pmokit.core.provenance.Certainty}; a
 * {@link org.pmokit.core.provenance.Gap} records a fact that is known to be missing, and why, so that a report can say
 * more than "unknown".
 */
@PmoValue
@NullMarked
package org.pmokit.core.provenance;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
