package org.pmokit.core.role;

import java.util.Set;

/**
 * A role that somebody holds on a component. Open: the constants are the usual ones, {@link #of} makes others.
 *
 * @param code lower-case words joined by hyphens
 */
public record Role(String code) implements Comparable<Role> {

    /** The one person accountable for a programme or project. */
    public static final Role SENIOR_RESPONSIBLE_OWNER = new Role("senior-responsible-owner");
    /** Backs an office or an initiative from senior management. */
    public static final Role SPONSOR = new Role("sponsor");
    /** Answers for the outcome in the business. */
    public static final Role BUSINESS_OWNER = new Role("business-owner");
    /** Runs a programme day to day. */
    public static final Role PROGRAMME_MANAGER = new Role("programme-manager");
    /** Runs a project day to day. */
    public static final Role PROJECT_MANAGER = new Role("project-manager");
    /** Chairs the project board. */
    public static final Role EXECUTIVE = new Role("executive");
    /** Senior leaders who give a programme its mandate and its money. */
    public static final Role SPONSORING_GROUP = new Role("sponsoring-group");
    /** Directs a programme together with its owner; held by each member. */
    public static final Role PROGRAMME_BOARD = new Role("programme-board");
    /** Directs a project; held by each member. */
    public static final Role PROJECT_BOARD = new Role("project-board");
    /** Speaks on a board for those who will use what is made. */
    public static final Role SENIOR_USER = new Role("senior-user");
    /** Speaks on a board for those who make it. */
    public static final Role SENIOR_SUPPLIER = new Role("senior-supplier");
    /** Checks for the project board, without running the project. */
    public static final Role PROJECT_ASSURANCE = new Role("project-assurance");
    /** Brings the change into the business and its benefits about. */
    public static final Role BUSINESS_CHANGE_MANAGER = new Role("business-change-manager");
    /** Delivers a work package with a team. */
    public static final Role TEAM_MANAGER = new Role("team-manager");
    /** Is affected by the change or has a say in it. */
    public static final Role STAKEHOLDER = new Role("stakeholder");
    /** Runs an office. */
    public static final Role HEAD_OF_OFFICE = new Role("head-of-office");
    /** Gives specialist support to projects. */
    public static final Role PROJECT_SPECIALIST = new Role("project-specialist");
    /** Collects and maintains the data of projects. */
    public static final Role PROJECT_OFFICER = new Role("project-officer");

    /** Runs all permanent offices of an organisation or division. */
    public static final Role HEAD_OF_P3O = new Role("head-of-p3o");
    /** Tells those who choose and steer change what the figures mean. */
    public static final Role PORTFOLIO_ANALYST = new Role("portfolio-analyst");
    /** Runs the portfolio day to day. */
    public static final Role PORTFOLIO_MANAGER = new Role("portfolio-manager");
    /** Leads the office of a business change. */
    public static final Role PMO_LEAD = new Role("pmo-lead");
    /** Helps a Scrum team to work well. */
    public static final Role SCRUM_MASTER = new Role("scrum-master");
    /** Orders the work of a Scrum team by its value. */
    public static final Role PRODUCT_OWNER = new Role("product-owner");
    /** Assures the work of others. */
    public static final Role ASSURANCE = new Role("assurance");
    /** Makes what is assured. */
    public static final Role AUTHOR = new Role("author");
    /** Approves what others ask for. */
    public static final Role APPROVER = new Role("approver");
    /** Asks for approval. */
    public static final Role SUBMITTER = new Role("submitter");

    private static final Set<Role> ACCOUNTABLE = Set.of(SENIOR_RESPONSIBLE_OWNER, SPONSOR, BUSINESS_OWNER, EXECUTIVE);

    /** Checks the form. */
    public Role {
        if (!code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("A role is lower-case words joined by hyphens, not \""
                    + code.substring(0, Math.min(60, code.length())) + "\".\nMaybe write it like \"project-manager\".");
        }
    }

    /**
     * A role of that code.
     *
     * @param code lower-case words joined by hyphens
     */
    public static Role of(String code) {
        return new Role(code);
    }

    /** Whether its holder answers for the whole component, as a senior responsible owner does. */
    public boolean isAccountable() {
        return ACCOUNTABLE.contains(this);
    }

    /** The code with blanks for hyphens. */
    public String title() {
        return code.replace('-', ' ');
    }

    @Override
    public int compareTo(Role other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
