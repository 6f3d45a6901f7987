/**
 * Findings that are not acted on for now, and who answers for that. A {@link org.pmokit.rules.waiver.Waiver} is a decision
 * about one finding with a reason and an end; a {@link org.pmokit.rules.waiver.Frozen} finding was there when the house
 * began to check. {@link org.pmokit.rules.waiver.Acceptances} is the one store of both. An accepted finding stays in the
 * report; it only stops counting towards status. One that gets worse than what was accepted counts again, and a waiver
 * that has run out is a finding itself.
 */
@PmoValue
@NullMarked
package org.pmokit.rules.waiver;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
