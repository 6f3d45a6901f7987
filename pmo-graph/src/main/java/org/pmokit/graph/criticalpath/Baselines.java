package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityBaseline;

/** Compares dates with what was agreed. */
final class Baselines {

    private final Compiled network;
    private final Axis axis;

    Baselines(Compiled network, Axis axis) {
        this.network = network;
        this.axis = axis;
    }

    /** The variance of an activity; empty where nothing was agreed. */
    Optional<BaselineVariance> of(ActivityDates dates) {
        int place = network.places().of(dates.activity());
        Activity activity = network.activities().get(place);
        int calendar = network.calendarOf()[network.nodes()[place]];
        return activity.baseline().map(agreed -> variance(agreed, dates, calendar));
    }

    private BaselineVariance variance(ActivityBaseline agreed, ActivityDates dates, int calendar) {
        Duration now =
                working(calendar, dates.earlyStart(), dates.earlyFinish()).orElse(Duration.ZERO);
        return new BaselineVariance(
                dates.activity(),
                agreed.start().map(start -> slip(calendar, start, dates.earlyStart())),
                agreed.finish().map(finish -> slip(calendar, finish, dates.earlyFinish())),
                agreed.duration().map(now::minus));
    }

    private BaselineVariance.Slip slip(int calendar, LocalDateTime agreed, LocalDateTime now) {
        return new BaselineVariance.Slip(
                agreed, now, working(calendar, agreed, now), network.calendars()[calendar].minutesPerDay());
    }

    private Optional<Duration> working(int calendar, LocalDateTime from, LocalDateTime to) {
        return axis.isLaidOut(calendar, from)
                ? Optional.of(Duration.ofMinutes(axis.between(calendar, Axis.minute(from), Axis.minute(to))))
                : Optional.empty();
    }
}
