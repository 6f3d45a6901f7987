/**
 * Models by which projects are compared and put in order. {@link org.pmokit.core.priority.WeightedScoring} adds up
 * weighted scores and shows what each criterion contributed and how firm the order is;
 * {@link org.pmokit.core.priority.PairwiseComparison} finds the weights from judgements in pairs (the analytic hierarchy
 * process) and refuses what contradicts itself; {@link org.pmokit.core.priority.JobSequence} puts the job first whose delay
 * costs most for its size (weighted shortest job first); {@link org.pmokit.core.priority.MoscowPlan} guards that not
 * everything is a must. None of them decides: they show what stated preferences come to.
 */
@PmoValue
@NullMarked
package org.pmokit.core.priority;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
