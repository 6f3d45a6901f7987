/**
 * The quality register. A {@link org.pmokit.core.quality.QualityActivity} is a review, test, inspection or audit with its
 * roles, result and actions; {@link org.pmokit.core.quality.QualityMetrics} says what they amount to,
 * {@link org.pmokit.core.quality.QualityBenchmark} what that is held against,
 * {@link org.pmokit.core.quality.DefinitionOfDone} whether a product meets everything that is asked of it, and
 * {@link org.pmokit.core.quality.QualityRegister} what is amiss.
 */
@PmoValue
@NullMarked
package org.pmokit.core.quality;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
