package org.pmokit.core.change;

import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.role.Role;

/**
 * What is decided about a request, by whom and when.
 *
 * @param decision what
 * @param on the day
 * @param role in which somebody decided; empty when a board did
 * @param board that decided; empty when none did
 * @param mergedInto the request that takes this one in; present for {@link ChangeDecision#MERGE} only
 */
public record ChangeVerdict(
        ChangeDecision decision,
        LocalDate on,
        Optional<Role> role,
        Optional<BoardId> board,
        Optional<ChangeId> mergedInto) {

    /**
     * A verdict of somebody.
     *
     * @param decision what
     * @param on the day
     * @param role in which somebody decided
     */
    public static ChangeVerdict of(ChangeDecision decision, LocalDate on, Role role) {
        return new ChangeVerdict(decision, on, Optional.of(role), Optional.empty(), Optional.empty());
    }

    /**
     * A verdict of a board.
     *
     * @param decision what
     * @param on the day
     * @param board that decided
     */
    public static ChangeVerdict of(ChangeDecision decision, LocalDate on, BoardId board) {
        return new ChangeVerdict(decision, on, Optional.empty(), Optional.of(board), Optional.empty());
    }

    /**
     * This verdict, as a merge.
     *
     * @param other the request that takes this one in
     */
    public ChangeVerdict into(ChangeId other) {
        return new ChangeVerdict(ChangeDecision.MERGE, on, role, board, Optional.of(other));
    }
}
