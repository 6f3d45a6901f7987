package org.pmokit.core.role;

import java.util.Set;

/**
 * Two groups of roles that nobody may hold together on one component.
 *
 * @param reason why not, in words that follow "because"
 * @param one roles of the one duty
 * @param other roles of the other duty, none of them in the first
 */
public record DutyRule(String reason, Set<Role> one, Set<Role> other) {

    /** Copies, and refuses a role that would be kept apart from itself. */
    public DutyRule {
        one = Set.copyOf(one);
        other = Set.copyOf(other);
        for (Role role : one) {
            if (other.contains(role)) {
                throw new IllegalArgumentException("The role " + role
                        + " is on both sides of a separation of duties.\nMaybe leave it on one side.");
            }
        }
    }

    /**
     * Whether one role is of the one duty and the other of the other, either way round.
     *
     * @param first any
     * @param second any
     */
    public boolean parts(Role first, Role second) {
        return (one.contains(first) && other.contains(second)) || (one.contains(second) && other.contains(first));
    }
}
