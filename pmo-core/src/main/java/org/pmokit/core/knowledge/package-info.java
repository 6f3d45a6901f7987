/**
 * What an organisation learns and tries. A {@link org.pmokit.core.knowledge.Lesson} counts as learned only once it has
 * changed something; {@link org.pmokit.core.knowledge.LessonMetrics} says how many have, and how many projects asked
 * before they started. An {@link org.pmokit.core.knowledge.Idea} moves through a funnel step by step, tried by an
 * {@link org.pmokit.core.knowledge.Experiment}; {@link org.pmokit.core.knowledge.IdeaFunnel} counts how many get through.
 * An {@link org.pmokit.core.knowledge.Improvement} changes how the work is done, and a
 * {@link org.pmokit.core.knowledge.ConsultancyEngagement} brings what is known to those who need it.
 */
@PmoValue
@NullMarked
package org.pmokit.core.knowledge;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
