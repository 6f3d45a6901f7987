/**
 * Designing an office, from whether there should be one to how it ends. {@link org.pmokit.core.design.Circumstances} go
 * in and a {@link org.pmokit.core.design.Recommendation} comes out, with its reasons; it may well be that no office is
 * justified. No shape fits everybody: what was found about each {@link org.pmokit.core.design.TailoringFactor} and what
 * follows is a {@link org.pmokit.core.design.TailoringDecision}. An office is then set up by
 * {@link org.pmokit.core.design.OfficeBusinessCase}, leadership, {@link org.pmokit.core.design.Charter} and project, and
 * its {@link org.pmokit.core.design.OfficeLifecycle} keeps that order. The {@link org.pmokit.core.design.Blueprint} says
 * how it will work, a {@link org.pmokit.core.design.OfficeKpi} how well it does, a {@link org.pmokit.core.design.ClosurePlan}
 * who takes over what it leaves.
 */
@PmoValue
@NullMarked
package org.pmokit.core.design;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
