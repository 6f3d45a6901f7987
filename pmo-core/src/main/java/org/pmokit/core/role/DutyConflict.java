package org.pmokit.core.role;

/**
 * One person in two roles that should be apart. Its text names no person; the assignments do.
 *
 * @param rule which keeps them apart
 * @param first the assignment that was given first
 * @param second the other
 */
public record DutyConflict(DutyRule rule, RoleAssignment first, RoleAssignment second) {

    /** Where it is, for reports: the component and both roles, no person. */
    public String path() {
        return "roles[" + first.component().asText() + "," + first.role() + "," + second.role() + "]";
    }

    /** What is amiss, a sentence with its values. */
    public String message() {
        return "One person is " + first.role().title() + " and " + second.role().title() + " of "
                + first.component().asText() + " at the same time, which should be apart because " + rule.reason()
                + ".";
    }

    /** The way out, without the leading "Maybe". */
    public String advice() {
        return "give one of the two roles to somebody else.";
    }
}
