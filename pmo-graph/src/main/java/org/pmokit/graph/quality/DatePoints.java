package org.pmokit.graph.quality;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityBaseline;
import org.pmokit.core.schedule.ToolDates;
import org.pmokit.graph.quality.DcmaVariant.DateScope;
import org.pmokit.graph.quality.DcmaVariant.MissedBy;

/** Points 9 and 11: dates that cannot be, and dates that were not kept. */
final class DatePoints extends Points {

    DatePoints(ScheduleFacts facts, DcmaSettings settings) {
        super(facts, settings);
    }

    // ---- point 9

    DcmaResult invalidDates() {
        int among = 0;
        int dates = 0;
        List<ActivityId> offenders = new ArrayList<>();
        for (int at = 0; at < facts.size(); at++) {
            if (facts.isWork(at) && (settings.dates() != DateScope.OPEN_ACTIVITIES || !facts.isDone(at))) {
                among++;
                int invalid = inFuture(facts.activity(at)) + (facts.isDone(at) ? 0 : inPast(at));
                dates += invalid;
                if (invalid > 0) {
                    offenders.add(facts.activity(at).id());
                }
            }
        }
        if (among == 0) {
            return notApplicable(DcmaCheck.INVALID_DATES, "there is work");
        }
        BigDecimal found = BigDecimal.valueOf(settings.dates() == DateScope.DATES ? dates : offenders.size());
        return measured(DcmaCheck.INVALID_DATES, found, found, BigDecimal.valueOf(among), offenders);
    }

    private int inFuture(Activity activity) {
        boolean start =
                activity.actualStart().filter(facts.status()::isBeforeStart).isPresent();
        boolean finish =
                activity.actualFinish().filter(facts.status()::isBeforeFinish).isPresent();
        return (start ? 1 : 0) + (finish ? 1 : 0);
    }

    /** Forecasts are those of the tool where the file tells them, and else those that are calculated. */
    private int inPast(int at) {
        Activity activity = facts.activity(at);
        LocalDateTime from = facts.status().from();
        Optional<LocalDateTime> toldStart = activity.toolDates().flatMap(ToolDates::earlyStart);
        Optional<LocalDateTime> toldFinish = activity.toolDates().flatMap(ToolDates::earlyFinish);
        boolean isAhead = activity.actualStart().isEmpty();
        boolean start = isAhead
                && toldStart
                        .map(told -> told.isBefore(from))
                        .or(() -> facts.calculated().map(dates -> isInPast(at, dates.start(at))))
                        .orElse(false);
        boolean finish = toldFinish
                .map(told -> told.isBefore(from))
                .or(() -> facts.calculated().map(dates -> isInPast(at, dates.finish(at))))
                .orElse(false);
        return (start ? 1 : 0) + (finish ? 1 : 0);
    }

    /** Friday evening is no past on Monday morning. */
    private boolean isInPast(int at, LocalDateTime moment) {
        LocalDateTime from = facts.status().from();
        return moment.isBefore(from) && facts.workingMinutes(at, moment, from) > 0;
    }

    // ---- point 11

    DcmaResult missedTasks() {
        if (hasAny(facts::isWork)
                && !hasAny(at -> facts.isWork(at) && facts.agreedFinish(at).isPresent())) {
            return unknown(DcmaCheck.MISSED_TASKS, "baseline finish");
        }
        return shareOf(
                DcmaCheck.MISSED_TASKS,
                at -> facts.isWork(at) && facts.isDue(at),
                "work was to be finished by the status date",
                at -> isFinishLate(at) || (settings.missed() == MissedBy.START_OR_FINISH && isStartLate(at)));
    }

    private boolean isFinishLate(int at) {
        Activity activity = facts.activity(at);
        LocalDateTime agreed = facts.agreedFinish(at).orElseThrow();
        if (activity.actualFinish().isPresent()) {
            return ScheduleFacts.isLaterFinish(activity.actualFinish().get(), agreed);
        }
        if (facts.isDone(at)) {
            return false;
        }
        boolean isOverdue = !agreed.isAfter(facts.status().from());
        return isOverdue
                || (settings.missed() != MissedBy.FINISH_OR_OVERDUE
                        && facts.calculated()
                                .filter(dates -> ScheduleFacts.isLaterFinish(dates.finish(at), agreed))
                                .isPresent());
    }

    private boolean isStartLate(int at) {
        Activity activity = facts.activity(at);
        Optional<LocalDateTime> agreed = activity.baseline().flatMap(ActivityBaseline::start);
        Optional<LocalDateTime> start =
                activity.actualStart().or(() -> facts.calculated().map(dates -> dates.start(at)));
        return agreed.isPresent()
                && start.filter(now -> now.toLocalDate().isAfter(agreed.get().toLocalDate()))
                        .isPresent();
    }
}
