/**
 * What components owe each other and where they meet. A {@link org.pmokit.core.dependency.Dependency} is a declared
 * commitment of a giver to a receiver with a date on each side, and a
 * {@link org.pmokit.core.dependency.CommitmentMismatch} is what does not fit between the two; an
 * {@link org.pmokit.core.dependency.OverlapDecision} records what was decided about two components that touch the same
 * thing; a {@link org.pmokit.core.dependency.ReservedWindow} tells when one needs something to itself. Declared facts only: networks and overlaps are computed elsewhere.
 */
@PmoValue
@NullMarked
package org.pmokit.core.dependency;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
