/**
 * Health checks. Start with {@link org.pmokit.rules.HealthCheck#standard()}: add rules of your own, leave shipped ones out,
 * choose a roll-up, and {@code assess(portfolio, Assessment.asOf(date))}. The {@link org.pmokit.rules.HealthReport} has
 * the colour of every component ({@code ragOf}), the reasons ({@code explain}), the
 * {@link org.pmokit.rules.Finding}s, most important first, and the {@link org.pmokit.rules.Coverage}: how much could be
 * judged at all.
 *
 * <p>Then: {@link org.pmokit.rules.rule} to write rules, {@link org.pmokit.rules.catalog} for those shipped,
 * {@link org.pmokit.rules.verify} to test them.
 */
@PmoValue
@NullMarked
package org.pmokit.rules;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
