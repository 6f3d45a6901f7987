package org.pmokit.examples.pmo.page;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.graph.criticalpath.ActivityDates;

/** An activity with its computed dates, told by its own calendar; the {@code _day} numbers are told by that of its project. */
final class PlannedActivity {

    private static final Set<ConstraintType> STARTS =
            Set.of(ConstraintType.START_NO_EARLIER_THAN, ConstraintType.START_ON, ConstraintType.MUST_START_ON);

    private final Activity activity;
    private final ActivityDates dates;
    private final WorkingDates own;
    private final WorkingDates project;
    private final LocalDateTime projectStart;

    PlannedActivity(
            Activity activity,
            ActivityDates dates,
            WorkingDates own,
            WorkingDates project,
            LocalDateTime projectStart) {
        this.activity = activity;
        this.dates = dates;
        this.own = own;
        this.project = project;
        this.projectStart = projectStart;
    }

    Activity activity() {
        return activity;
    }

    ActivityDates dates() {
        return dates;
    }

    WorkingDates calendar() {
        return own;
    }

    String earlyStart() {
        return start(dates.earlyStart());
    }

    String earlyFinish() {
        return finish(dates.earlyFinish());
    }

    String lateStart() {
        return start(dates.lateStart());
    }

    String lateFinish() {
        return finish(dates.lateFinish());
    }

    BigDecimal totalFloat() {
        return own.days(dates.totalFloat());
    }

    Optional<BigDecimal> freeFloat() {
        return dates.freeFloat().map(own::days);
    }

    /** Working days of the project from its start. */
    BigDecimal day(LocalDateTime moment) {
        return project.days(projectStart, moment);
    }

    private String start(LocalDateTime moment) {
        return activity.type() == ActivityType.MILESTONE && marksFinish(moment)
                ? own.finish(moment)
                : own.start(moment);
    }

    private String finish(LocalDateTime moment) {
        boolean marksStart = activity.type() == ActivityType.START_MILESTONE
                || (activity.type() == ActivityType.MILESTONE && !marksFinish(moment));
        return marksStart ? own.start(moment) : own.finish(moment);
    }

    /** Whether a milestone marks the end of work, rather than that nothing comes before it or that it waits for a day to begin. */
    private boolean marksFinish(LocalDateTime moment) {
        return day(moment).signum() != 0 && own.isEnd(moment) && !beginsDay(moment);
    }

    private boolean beginsDay(LocalDateTime moment) {
        return activity.constraints().stream()
                .filter(imposed -> STARTS.contains(imposed.type()))
                .anyMatch(imposed ->
                        imposed.date().filter(date -> own.areSame(date, moment)).isPresent());
    }
}
