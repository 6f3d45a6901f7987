/**
 * The facts of a project management office, as immutable values. Two doors: a
 * {@link org.pmokit.core.PortfolioDraft} takes whatever was written down and may be wrong; a
 * {@link org.pmokit.core.Portfolio} is what it resolves to, in which every reference leads somewhere.
 *
 * <p>Reading order: {@link org.pmokit.core.identifier} names things; {@link org.pmokit.core.delivery} has the programmes
 * and projects; {@link org.pmokit.core.office} the offices that support them and {@link org.pmokit.core.organisation} the
 * units and boards around them; {@link org.pmokit.core.design} how such offices are shaped and
 * {@link org.pmokit.core.p3o} how they hang together; {@link org.pmokit.core.schedule}, {@link org.pmokit.core.finance},
 * {@link org.pmokit.core.tolerance}, {@link org.pmokit.core.risk}, {@link org.pmokit.core.dependency},
 * {@link org.pmokit.core.strategy}, {@link org.pmokit.core.assurance} and {@link org.pmokit.core.role} what is recorded
 * about them; {@link org.pmokit.core.decision} what was decided and {@link org.pmokit.core.change} how what was agreed may
 * change; {@link org.pmokit.core.report} views of a part of a portfolio; {@link org.pmokit.core.benefit} what it is for; {@link org.pmokit.core.profile},
 * {@link org.pmokit.core.raci} and {@link org.pmokit.core.skill} what roles do, share and need;
 * {@link org.pmokit.core.governance} who may decide; {@link org.pmokit.core.maturity} how good the organisation is at it;
 * {@link org.pmokit.core.people} who the people are, apart from all else; {@link org.pmokit.core.workforce} asks a whole
 * portfolio about its people and its governance; {@link org.pmokit.core.provenance} where it comes
 * from; {@link org.pmokit.core.problem} what is wrong with an input. Networks and
 * health checks of whole portfolios are in modules of their own.
 */
@NullMarked
package org.pmokit.core;

import org.jspecify.annotations.NullMarked;
