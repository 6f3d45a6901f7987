/**
 * Stages and the gates between them. A {@link org.pmokit.core.stage.Stage} has dates, bands and a plan version; a
 * {@link org.pmokit.core.stage.Gate} has criteria; a {@link org.pmokit.core.stage.GateReview} says what was found and
 * decided. {@link org.pmokit.core.stage.GateSet} has the usual families, {@link org.pmokit.core.stage.GateSequence} keeps
 * the order and {@link org.pmokit.core.stage.GateControl} looks for what is amiss.
 */
@PmoValue
@NullMarked
package org.pmokit.core.stage;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
