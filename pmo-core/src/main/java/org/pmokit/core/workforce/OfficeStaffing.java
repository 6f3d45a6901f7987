package org.pmokit.core.workforce;

import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;

/**
 * Who works in an office on the day, and who leads them.
 *
 * @param office whose staff
 * @param assignments roles on the office in force that day, filled or vacant, in the order of the register
 */
public record OfficeStaffing(OfficeId office, List<RoleAssignment> assignments) {

    private static final List<Role> HEADS = List.of(Role.HEAD_OF_P3O, Role.HEAD_OF_OFFICE, Role.PMO_LEAD);

    /** Copies. */
    public OfficeStaffing {
        assignments = List.copyOf(assignments);
    }

    /** The role that leads the staff: head of P3O, else head of office, else lead; empty when nobody holds one. */
    public Optional<RoleAssignment> head() {
        return HEADS.stream()
                .flatMap(role -> filled().stream().filter(each -> each.role().equals(role)))
                .findFirst();
    }

    /** Roles that somebody holds. */
    public List<RoleAssignment> filled() {
        return assignments.stream().filter(each -> !each.isVacant()).toList();
    }

    /** Roles that are recorded as vacant. */
    public List<RoleAssignment> vacant() {
        return assignments.stream().filter(RoleAssignment::isVacant).toList();
    }

    /** Everybody once, whatever number of roles they hold, by id. */
    public List<PersonId> people() {
        return assignments.stream()
                .flatMap(each -> each.holder().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Those whom the head leads: everybody else, by id; everybody when there is no head. */
    public List<PersonId> ledByHead() {
        Optional<PersonId> head = head().flatMap(RoleAssignment::holder);
        return people().stream().filter(each -> !head.equals(Optional.of(each))).toList();
    }
}
