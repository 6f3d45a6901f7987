/**
 * Who depends on whom. A {@link org.pmokit.graph.network.DependencyNetwork} is the network of declared commitments
 * between projects, programmes and milestones: its cycles by name, its longest chain, how far each component reaches,
 * which commitments are implied by others, what drives a date, and who moves when somebody slips.
 *
 * <p>A portfolio is compiled once into dense indices and compressed sparse rows; every question runs on those arrays
 * and answers in the words of the office. Nothing recurses, so a chain of a million components needs no deeper stack than
 * a pair. Whatever can be shown in more than one order has one: the order of {@code nodes()}, which is the portfolio's.
 * A network with cycles is a fact to report, not an error: every question has an answer on it, and says which.
 *
 * <p>What is asked every day is asked of the network itself; the shape of the whole is asked of
 * {@link org.pmokit.graph.network.DependencyNetwork#structure() structure()}, what would happen of
 * {@link org.pmokit.graph.network.DependencyNetwork#whatIf() whatIf()}. Where an answer is an estimate, the answer says so.
 *
 * <p>For algorithms that are not here, {@code asGraph()} gives the network as a JGraphT graph.
 */
@PmoValue
@NullMarked
package org.pmokit.graph.network;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
