/**
 * The facts of a project management office, as immutable values. Two doors: a
 * {@link org.pmokit.core.PortfolioDraft} takes whatever was written down and may be wrong; a
 * {@link org.pmokit.core.Portfolio} is what it resolves to, in which every reference leads somewhere.
 *
 * <p>Each package is a chapter, with an essay of its own. Read the first group, then what you need.
 *
 * <ul>
 *   <li>To begin with: {@link org.pmokit.core.identifier} names things, {@link org.pmokit.core.register} is how a portfolio keeps
 *       all of them, {@link org.pmokit.core.problem} what may be wrong with an input, {@link org.pmokit.core.provenance} where
 *       a fact comes from; {@link org.pmokit.core.money} and {@link org.pmokit.core.date} measure.
 *   <li>Three trees: {@link org.pmokit.core.organisation} units and boards, {@link org.pmokit.core.office} the offices that
 *       support change, {@link org.pmokit.core.delivery} programmes and projects. {@link org.pmokit.core.design} shapes an
 *       office, {@link org.pmokit.core.maturity} says how good the organisation is at it.
 *   <li>People: {@link org.pmokit.core.role} who holds which role, {@link org.pmokit.core.profile} what roles are for,
 *       {@link org.pmokit.core.raci} who does what, {@link org.pmokit.core.skill} what they need to know,
 *       {@link org.pmokit.core.governance} who may decide, {@link org.pmokit.core.people} names, kept apart.
 *   <li>Plans: {@link org.pmokit.core.schedule} milestones and calendars, {@link org.pmokit.core.stage} stages and gates,
 *       {@link org.pmokit.core.product} products and work packages, {@link org.pmokit.core.finance} money over time and business
 *       cases, {@link org.pmokit.core.benefit} what it is for, {@link org.pmokit.core.agile} teams that deliver in iterations or flow.
 *   <li>Control: {@link org.pmokit.core.tolerance} who may let what move, {@link org.pmokit.core.risk} risks, assumptions, issues
 *       and actions, {@link org.pmokit.core.decision} what was decided, {@link org.pmokit.core.change} change and
 *       configuration, {@link org.pmokit.core.quality} quality, {@link org.pmokit.core.assurance} judgements and challenges,
 *       {@link org.pmokit.core.dependency} commitments between projects.
 *   <li>Around it: {@link org.pmokit.core.strategy} objectives and how they change, {@link org.pmokit.core.priority} ways to rank,
 *       {@link org.pmokit.core.stakeholder} who is affected, {@link org.pmokit.core.knowledge} lessons and ideas,
 *       {@link org.pmokit.core.document} documents and standards, {@link org.pmokit.core.information} which record is the master.
 *   <li>Questions to a whole portfolio: {@link org.pmokit.core.p3o} how the offices hang together,
 *       {@link org.pmokit.core.workforce} people and governance, {@link org.pmokit.core.alignment} strategy and who must be told
 *       when it changes, {@link org.pmokit.core.report} reports collated from the registers.
 * </ul>
 *
 * <p>Networks and health checks of whole portfolios are in modules of their own.
 */
@NullMarked
package org.pmokit.core;

import org.jspecify.annotations.NullMarked;
