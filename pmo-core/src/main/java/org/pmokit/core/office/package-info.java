/**
 * The P3O model: the offices that support change and how they hang together. Start with
 * {@link org.pmokit.core.office.Office}: its {@link org.pmokit.core.office.OfficeType}, whether it is
 * {@link org.pmokit.core.office.Permanence permanent}, whom it serves, which {@link org.pmokit.core.office.Service}s it
 * offers, to whom it reports ({@link org.pmokit.core.office.ReportingLine}) and what separate teams supply
 * ({@link org.pmokit.core.office.LinkedTeam}). An office supports, informs and challenges; delivery stays with the
 * programmes and projects. What an office may do is a list of {@link org.pmokit.core.office.AuthorityGrant}s, which has to
 * fit its {@link org.pmokit.core.office.ControlStyle}; what it asks of others is a {@link org.pmokit.core.office.Standard}.
 */
@PmoValue
@NullMarked
package org.pmokit.core.office;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
