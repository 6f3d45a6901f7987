package org.pmokit.rules.rule;

/**
 * A family of rules; also a dimension of status, such as schedule or finance. Open: the constants are those of the
 * shipped catalogue, {@link #of} makes others.
 *
 * @param code lower-case words joined by hyphens
 */
public record RuleGroup(String code) implements Comparable<RuleGroup> {

    /** Dates kept and missed. */
    public static final RuleGroup SCHEDULE = new RuleGroup("schedule");
    /** Whether a schedule can be relied on: the fourteen points of the DCMA. */
    public static final RuleGroup DCMA_14 = new RuleGroup("dcma-14");
    /** Money. */
    public static final RuleGroup FINANCE = new RuleGroup("finance");
    /** Earned value and earned schedule. */
    public static final RuleGroup PERFORMANCE = new RuleGroup("performance");
    /** What may happen and what has happened. */
    public static final RuleGroup RISK = new RuleGroup("risk");
    /** Who answers, who decides, what was judged. */
    public static final RuleGroup GOVERNANCE = new RuleGroup("governance");
    /** The offices and how they hang together. */
    public static final RuleGroup OFFICE = new RuleGroup("office");
    /** What is to get better, and who sees to it. */
    public static final RuleGroup BENEFIT = new RuleGroup("benefit");
    /** What is changed, and which version counts. */
    public static final RuleGroup CHANGE = new RuleGroup("change");
    /** Whether products are good, and how one knows. */
    public static final RuleGroup QUALITY = new RuleGroup("quality");
    /** Who is affected, and whether they are told. */
    public static final RuleGroup STAKEHOLDER = new RuleGroup("stakeholder");
    /** What the work is for. */
    public static final RuleGroup STRATEGY = new RuleGroup("strategy");
    /** Teams and their flow. */
    public static final RuleGroup AGILE = new RuleGroup("agile");
    /** Who does what, and can do it. */
    public static final RuleGroup PEOPLE = new RuleGroup("people");
    /** Ideas and what is learnt. */
    public static final RuleGroup KNOWLEDGE = new RuleGroup("knowledge");
    /** What is told, when and by whom. */
    public static final RuleGroup REPORTING = new RuleGroup("reporting");
    /** What components owe each other. */
    public static final RuleGroup DEPENDENCY = new RuleGroup("dependency");
    /** Where components touch the same thing. */
    public static final RuleGroup OVERLAP = new RuleGroup("overlap");
    /** Whether there are people enough for the work. */
    public static final RuleGroup CAPACITY = new RuleGroup("capacity");

    /** Whether the record can be trusted. */
    public static final RuleGroup DATA_QUALITY = new RuleGroup("data-quality");

    /** Checks the form. */
    public RuleGroup {
        if (!code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("A rule group is lower-case words joined by hyphens, not \"" + code
                    + "\".\nMaybe write it like \"data-quality\".");
        }
    }

    /**
     * A group of that code.
     *
     * @param code lower-case words joined by hyphens
     */
    public static RuleGroup of(String code) {
        return new RuleGroup(code);
    }

    @Override
    public int compareTo(RuleGroup other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
