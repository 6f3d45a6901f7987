package org.pmokit.core.agile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.IterationId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.identifier.WorkItemId;
import org.pmokit.core.register.Recorded;

/** A team, and short ways to write down what it did. */
final class Teams {

    static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    static final DateRange JANUARY = DateRange.ofClosed(LocalDate.of(2026, 1, 1), DAY);
    static final TeamId ID = TeamId.of("T");
    static final Team TEAM = Team.builder().id(ID).addDefinitionOfDone("tested").build();

    private Teams() {}

    static TeamRecord record(Recorded... facts) {
        return TeamRecord.of(TEAM, Arrays.asList(facts));
    }

    static WorkItem.Builder item(String id) {
        WorkItem.Builder item = WorkItem.builder();
        item.id(WorkItemId.of(id)).type(WorkItemType.STORY).team(ID);
        return item;
    }

    static WorkItem done(String id, int start, int done) {
        return item(id).started(january(start)).done(january(done)).build();
    }

    static Iteration.Builder iteration(int number) {
        Iteration.Builder iteration = Iteration.builder();
        iteration
                .id(IterationId.of("S" + number))
                .team(ID)
                .start(january(number * 7 - 6))
                .finish(january(number * 7))
                .goal("g");
        return iteration;
    }

    static Iteration velocity(int number, long points) {
        return iteration(number).completedPoints(BigDecimal.valueOf(points)).build();
    }

    static LocalDate january(int day) {
        return LocalDate.of(2026, 1, day);
    }
}
