/**
 * Reasons as values. An {@link org.pmokit.rules.explain.Explanation} is a tree of statements: a colour, the rules behind
 * it, the evidence behind each. Text is one rendering of it.
 */
@NullMarked
package org.pmokit.rules.explain;

import org.jspecify.annotations.NullMarked;
