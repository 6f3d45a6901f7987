/**
 * What is wrong with an input, told as values.
 *
 * <p>A {@link org.pmokit.core.problem.Problem} says where ({@link org.pmokit.core.problem.Origin} and path), what
 * (code, message, value) and the way out (advice). Problems are collected, never thrown one by one: a reader or a
 * draft reports all of them at once. The two exceptions are for callers that prefer a throw:
 * {@link org.pmokit.core.problem.InvalidPortfolioException} carries every problem,
 * {@link org.pmokit.core.problem.IncompleteException} names every attribute that a builder still lacks.
 */
@PmoValue
@NullMarked
package org.pmokit.core.problem;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
