package org.pmokit.rules.rule;

/**
 * How far a rule looks. A rule that says it looks less far is asked again only when something near it changed; one that
 * then looks further fails, so that a false promise cannot go unnoticed.
 */
public enum Sight {
    /** Its subject, the status date and the calendar. */
    SUBJECT,
    /** Also what is on record about the component: {@link RuleContext#surroundings}. */
    SURROUNDINGS,
    /** Everything; what a rule does unless it says otherwise. */
    PORTFOLIO
}
