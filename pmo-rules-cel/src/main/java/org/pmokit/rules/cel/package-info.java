/**
 * Rules that a consultant writes in a file, without Java: {@link org.pmokit.rules.cel.CelRules} reads them, checks their
 * expressions against the types of the facts, and makes ordinary rules of them. The language is CEL, the Common Expression
 * Language: it has no side effects, no loops without an end and no way to files or code; what it may cost is bounded.
 */
@NullMarked
package org.pmokit.rules.cel;

import org.jspecify.annotations.NullMarked;
