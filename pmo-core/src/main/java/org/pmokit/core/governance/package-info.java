/**
 * Who may decide what, and under which rules a programme or project is run. A
 * {@link org.pmokit.core.governance.DecisionRight} gives a role or board the right to take one
 * {@link org.pmokit.core.governance.DecisionKind} of decision up to a limit; the rights and boards along the line of a
 * component make its {@link org.pmokit.core.governance.GovernanceFramework}, which answers a
 * {@link org.pmokit.core.governance.DecisionRequest} with who may decide and why.
 *
 * <p>What is set down before work starts: {@link org.pmokit.core.governance.TermsOfReference}, the
 * {@link org.pmokit.core.governance.GovernanceLevelDecision level of governance} and the
 * {@link org.pmokit.core.governance.DeliveryStrategy}. Who watches over it: the
 * {@link org.pmokit.core.governance.DefenceLine three lines of defence}. How an office stands to whoever runs the work:
 * {@link org.pmokit.core.governance.OfficeAuthority}.
 */
@PmoValue
@NullMarked
package org.pmokit.core.governance;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
