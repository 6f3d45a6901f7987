package org.pmokit.core.role;

import java.util.Locale;

/**
 * The fifteen functional roles of a P3O: what somebody looks after across projects. A specialist or an officer can take
 * one on beside their own role. Source: P3O role list; the purposes from {@link #CHANGE_CONTROL} on are house wording.
 */
public enum FunctionalRole {
    /** One way of looking at benefits and value in every project. */
    BENEFITS_AND_VALUE("one way of looking at benefits and value in every project"),
    /** The organisation knows what it buys when it procures and contracts. */
    COMMERCIAL("the organisation knows what it buys when it procures and contracts"),
    /** Stakeholders are heard and informed so that it works. */
    COMMUNICATIONS_AND_STAKEHOLDERS("stakeholders are heard and informed so that it works"),
    /** The master copies of what projects know are in safe hands. */
    INFORMATION_MANAGEMENT("the master copies of what projects know are in safe hands"),
    /** Advice on how to manage projects is at hand in the house. */
    CONSULTANCY_AND_PERFORMANCE("advice on how to manage projects is at hand in the house"),
    /** Money in projects is controlled by people of that trade. */
    FINANCE("money in projects is controlled by people of that trade"),
    /** Projects have a way of dealing with issues that works. */
    ISSUE("projects have a way of dealing with issues that works"),
    /** Changes are weighed and authorised before they are made. */
    CHANGE_CONTROL("changes are weighed and authorised before they are made"),
    /** Plans are realistic and fit together. */
    PLANNING_AND_ESTIMATING("plans are realistic and fit together"),
    /** What is delivered is fit for purpose, and made as agreed. */
    QUALITY_ASSURANCE("what is delivered is fit for purpose, and made as agreed"),
    /** The right people are there at the right time. */
    RESOURCE_MANAGEMENT("the right people are there at the right time"),
    /** Threats and opportunities are found and handled alike everywhere. */
    RISK("threats and opportunities are found and handled alike everywhere"),
    /** Those who decide get figures that are right and in time. */
    REPORTING("those who decide get figures that are right and in time"),
    /** Boards and teams get their administrative support. */
    SECRETARIAT("boards and teams get their administrative support"),
    /** Tools are there and put to good use. */
    TOOLS_EXPERT("tools are there and put to good use");

    private final String purpose;

    FunctionalRole(String purpose) {
        this.purpose = purpose;
    }

    /** What is so when the role is filled well. */
    public String purpose() {
        return purpose;
    }

    /** The role to be assigned, such as {@code benefits-and-value}. */
    public Role role() {
        return Role.of(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
