package org.pmokit.core.alignment;

import java.util.List;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.strategy.StrategyNotice;

/**
 * A notice that nobody confirmed in time, and who is told of that.
 *
 * @param notice not confirmed
 * @param boards that decide on what it concerns, or else on the programme above; empty when none does
 */
public record UnconfirmedNotice(StrategyNotice notice, List<BoardId> boards) {

    /** Copies the boards. */
    public UnconfirmedNotice {
        boards = List.copyOf(boards);
    }
}
