package org.pmokit.graph.criticalpath;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.Schedule;

/** The first and the last date that schedules tell, without the results of other tools and baselines. */
final class Dates {

    private @Nullable LocalDateTime first;
    private @Nullable LocalDateTime last;
    private final LocalDateTime otherwise;

    Dates(Compiled network, Function<Schedule, LocalDateTime> startOf, LocalDateTime otherwise) {
        this.otherwise = otherwise;
        for (Schedule schedule : network.schedules()) {
            see(Optional.of(startOf.apply(schedule)));
            see(schedule.imposedFinish());
            see(schedule.dataDate());
        }
        for (int place : network.dated()) {
            Activity activity = network.activities().get(place);
            see(activity.actualStart());
            see(activity.actualFinish());
            see(activity.deadline());
            if (!activity.constraints().isEmpty()) {
                activity.constraints().stream().map(Constraint::date).forEach(this::see);
            }
        }
    }

    private void see(Optional<LocalDateTime> told) {
        if (told.isPresent()) {
            LocalDateTime moment = told.get();
            first = first == null || moment.isBefore(first) ? moment : first;
            last = last == null || moment.isAfter(last) ? moment : last;
        }
    }

    LocalDate first() {
        return (first == null ? otherwise : first).toLocalDate();
    }

    LocalDate last() {
        return (last == null ? otherwise : last).toLocalDate();
    }
}
