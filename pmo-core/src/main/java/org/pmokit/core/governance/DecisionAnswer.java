package org.pmokit.core.governance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.role.Role;

/**
 * Who may decide something, nearest first, and whose rights do not reach.
 *
 * @param request what has to be decided
 * @param rights those that reach, from the component upwards; empty when nobody may decide
 * @param passedOver rights of that kind that do not reach, from the component upwards
 */
public record DecisionAnswer(DecisionRequest request, List<DecisionRight> rights, List<PassedOver> passedOver) {

    /** Copies. */
    public DecisionAnswer {
        rights = List.copyOf(rights);
        passedOver = List.copyOf(passedOver);
    }

    /** The right that is used first: the nearest that reaches. Empty when nobody may decide. */
    public Optional<DecisionRight> nearest() {
        return rights.stream().findFirst();
    }

    /** Whether nobody may decide it. */
    public boolean isOpen() {
        return rights.isEmpty();
    }

    /**
     * Whether the holder of that role may.
     *
     * @param role any
     */
    public boolean allows(Role role) {
        return rights.stream().anyMatch(each -> each.role().filter(role::equals).isPresent());
    }

    /**
     * Whether that board may.
     *
     * @param board any
     */
    public boolean allows(BoardId board) {
        return rights.stream()
                .anyMatch(each -> each.board().filter(board::equals).isPresent());
    }

    /** Where it is, for reports. */
    public String path() {
        return "decisionRights[" + request.component().value() + "," + request.kind() + "]";
    }

    /** Who may and why, a sentence with its values. */
    public String reason() {
        String over = passedOver.stream()
                .map(each -> " The " + each.right().decider() + " may not, because " + each.reason() + ".")
                .collect(Collectors.joining());
        String asked = request.kind() + " on " + request.component().asText();
        return nearest()
                        .map(right -> "The " + right.decider() + " may " + asked + ", by a right on "
                                + right.component().asText() + " with " + right.limits() + ".")
                        .orElse("Nobody is known who may " + asked + ".")
                + over;
    }
}
