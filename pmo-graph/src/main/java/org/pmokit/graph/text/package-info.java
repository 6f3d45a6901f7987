/**
 * Which texts say nearly the same. {@link org.pmokit.graph.text.SimilarTexts} compares many texts by their terms, rare
 * terms counting more than common ones, and tells the terms by which two are alike. A
 * {@link org.pmokit.graph.text.TextAnalysis} says what the terms of a text are; the neutral one here knows no language,
 * those of languages are in a module of their own.
 *
 * <p>Texts are facts of people: likeness is a hint for somebody who reads both, never a proof.
 */
@PmoValue
@NullMarked
package org.pmokit.graph.text;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
