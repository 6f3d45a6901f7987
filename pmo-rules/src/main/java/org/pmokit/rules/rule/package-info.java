/**
 * What a rule is and what it answers. A {@link org.pmokit.rules.rule.Rule} has an identity, a sentence, a reason and a
 * check; {@code Rule.of(...)} is where to start one of your own. A check looks at a subject and a
 * {@link org.pmokit.rules.rule.RuleContext} and gives a {@link org.pmokit.rules.rule.Verdict}: satisfied, breached, not
 * applicable, unknown for want of facts, or failed. A {@link org.pmokit.rules.rule.Threshold} carries its source and may
 * be overridden in the {@link org.pmokit.rules.rule.Assessment}.
 */
@PmoValue
@NullMarked
package org.pmokit.rules.rule;

import org.jspecify.annotations.NullMarked;
import org.pmokit.core.internal.style.PmoValue;
