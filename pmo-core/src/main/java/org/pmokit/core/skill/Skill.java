package org.pmokit.core.skill;

/**
 * Something that people can be good at. Open: the constants are those that the shipped role profiles use, {@link #of}
 * makes others.
 *
 * @param code lower-case words joined by hyphens
 */
public record Skill(String code) implements Comparable<Skill> {

    /** Giving direction to people. */
    public static final Skill LEADERSHIP = new Skill("leadership");
    /** Running a team and its work. */
    public static final Skill MANAGEMENT = new Skill("management");
    /** Portfolio, programme and project management: what it is and what it can do. */
    public static final Skill PPM = new Skill("portfolio-programme-project-management");
    /** Knowing which parts of a method the business does not need. */
    public static final Skill TAILORING = new Skill("tailoring");
    /** Strategy, culture and customers of the organisation. */
    public static final Skill ORGANISATION_KNOWLEDGE = new Skill("organisation-knowledge");
    /** Being understood, and hearing others. */
    public static final Skill COMMUNICATION = new Skill("communication");
    /** Changing how people and their leaders see things. */
    public static final Skill INFLUENCE = new Skill("influence");
    /** A record in business change of some size. */
    public static final Skill BUSINESS_CHANGE = new Skill("business-change");
    /** Having been part of projects, enough to decide on them. */
    public static final Skill PROJECT_EXPERIENCE = new Skill("project-experience");
    /** Making plans and estimates. */
    public static final Skill PLANNING = new Skill("planning");
    /** Finding and handling threats and opportunities. */
    public static final Skill RISK = new Skill("risk");
    /** Leading a workshop to a result. */
    public static final Skill FACILITATION = new Skill("facilitation");
    /** Reading figures and telling what they say. */
    public static final Skill ANALYSIS = new Skill("analysis");
    /** Keeping data complete and alike. */
    public static final Skill DATA_KEEPING = new Skill("data-keeping");
    /** Scrum, its theory and practice. */
    public static final Skill SCRUM = new Skill("scrum");
    /** Helping people to find their own way. */
    public static final Skill COACHING = new Skill("coaching");

    /** Checks the form. */
    public Skill {
        if (!code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("A skill is lower-case words joined by hyphens, not \""
                    + code.substring(0, Math.min(60, code.length())) + "\".\nMaybe write it like \"risk-analysis\".");
        }
    }

    /**
     * A skill of that code.
     *
     * @param code lower-case words joined by hyphens
     * @throws IllegalArgumentException if the code has another form
     */
    public static Skill of(String code) {
        return new Skill(code);
    }

    @Override
    public int compareTo(Skill other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
