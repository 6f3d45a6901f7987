package org.pmokit.rules;

import org.pmokit.rules.rule.Subject;

/**
 * Something that rules may be asked of.
 *
 * @param value itself
 * @param subject its name
 */
record Candidate(Object value, Subject subject) {}
