/**
 * Test support for authors of rules: {@link org.pmokit.rules.verify.RuleVerifier} judges one subject with one rule and
 * compares data, not text. Needs no test framework.
 */
@NullMarked
package org.pmokit.rules.verify;

import org.jspecify.annotations.NullMarked;
