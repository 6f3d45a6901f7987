package org.pmokit.rules;

import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.Verdict;

/**
 * What one rule said about one subject.
 *
 * @param rule which rule
 * @param subject on which component
 * @param verdict what it said
 */
public record RuleResult(Rule<?> rule, ComponentRef subject, Verdict verdict) {}
