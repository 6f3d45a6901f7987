/**
 * What the terms of a text are in a language: words without stop words, brought to their stem
 * ({@link org.pmokit.text.LanguageAnalysis}), so that {@code migrating} and {@code migration} may meet.
 */
@NullMarked
package org.pmokit.text;

import org.jspecify.annotations.NullMarked;
