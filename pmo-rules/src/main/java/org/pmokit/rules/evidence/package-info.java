/**
 * What a finding rests on, as typed values. Compare and test {@link org.pmokit.rules.evidence.Evidence}; its sentence is a
 * rendering that may be reworded.
 */
@NullMarked
package org.pmokit.rules.evidence;

import org.jspecify.annotations.NullMarked;
