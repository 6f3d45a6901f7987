package org.pmokit.graph.quality;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityBaseline;
import org.pmokit.core.schedule.ActivityPurpose;
import org.pmokit.core.schedule.AssignedResources;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.graph.quality.DcmaVariant.DurationMeasure;
import org.pmokit.graph.quality.DcmaVariant.FloatUnit;

/** Points 5 to 8 and 10: shares of the open work. */
final class WorkPoints extends Points {

    private static final int EIGHT_HOURS = 480;

    WorkPoints(ScheduleFacts facts, DcmaSettings settings) {
        super(facts, settings);
    }

    DcmaResult hardConstraints() {
        return shareOfOpenWork(
                DcmaCheck.HARD_CONSTRAINTS,
                at -> facts.activity(at).constraints().stream().anyMatch(imposed -> isHard(imposed.type())));
    }

    private boolean isHard(ConstraintType type) {
        return switch (type) {
            case MUST_START_ON, MUST_FINISH_ON -> true;
            case START_NO_LATER_THAN, FINISH_NO_LATER_THAN -> settings.hardDates() != DcmaVariant.HardDates.MANDATORY;
            case START_ON, FINISH_ON -> settings.hardDates() == DcmaVariant.HardDates.WITH_ON_DATES;
            case AS_SOON_AS_POSSIBLE, AS_LATE_AS_POSSIBLE, START_NO_EARLIER_THAN, FINISH_NO_EARLIER_THAN -> false;
        };
    }

    DcmaResult highFloat() {
        return facts.calculated()
                .map(dates -> shareOfOpenWork(
                        DcmaCheck.HIGH_FLOAT, at -> isMore(dates.floatMinutes(at), settings.highFloat(), floatDay(at))))
                .orElseGet(() -> withoutDates(DcmaCheck.HIGH_FLOAT));
    }

    DcmaResult negativeFloat() {
        return facts.calculated()
                .map(dates -> shareOfOpenWork(DcmaCheck.NEGATIVE_FLOAT, at -> dates.floatMinutes(at) < 0))
                .orElseGet(() -> withoutDates(DcmaCheck.NEGATIVE_FLOAT));
    }

    private int floatDay(int at) {
        return settings.floatUnit() == FloatUnit.CALENDAR_DAYS ? facts.minutesPerDay(at) : EIGHT_HOURS;
    }

    private static boolean isMore(long minutes, BigDecimal days, int minutesPerDay) {
        return BigDecimal.valueOf(minutes).compareTo(days.multiply(BigDecimal.valueOf(minutesPerDay))) > 0;
    }

    // ---- durations

    DcmaResult highDuration() {
        if (hasAny(facts::isOpenWork)
                && !hasAny(at -> facts.isOpenWork(at) && minutes(at).isPresent())) {
            return unknown(
                    DcmaCheck.HIGH_DURATION,
                    settings.duration() == DurationMeasure.BASELINE ? "baseline duration" : "duration");
        }
        return shareOfOpenWork(
                DcmaCheck.HIGH_DURATION,
                at -> isInDetail(at)
                        && minutes(at)
                                .filter(time -> isMore(time, settings.highDuration(), facts.minutesPerDay(at)))
                                .isPresent());
    }

    private Optional<Long> minutes(int at) {
        Activity activity = facts.activity(at);
        Optional<Duration> planned = activity.duration();
        return switch (settings.duration()) {
            case BASELINE -> activity.baseline().flatMap(agreed -> agreedMinutes(agreed, at));
            case ORIGINAL -> planned.map(Duration::toMinutes);
            case REMAINING -> activity.remaining().or(() -> planned).map(Duration::toMinutes);
        };
    }

    /** As agreed, or else the working time from the agreed start to the agreed finish. */
    private Optional<Long> agreedMinutes(ActivityBaseline agreed, int at) {
        return agreed.duration()
                .map(Duration::toMinutes)
                .or(() -> agreed.start()
                        .flatMap(start -> agreed.finish().map(finish -> facts.workingMinutes(at, start, finish))));
    }

    /** Work that was agreed to start after the detail planning window may be rough. */
    private boolean isInDetail(int at) {
        Optional<LocalDate> last = facts.schedule().detailUntil();
        Optional<LocalDate> start =
                facts.activity(at).baseline().flatMap(ActivityBaseline::start).map(LocalDateTime::toLocalDate);
        return last.flatMap(day -> start.filter(begun -> begun.isAfter(day))).isEmpty();
    }

    // ---- resources

    DcmaResult resources() {
        if (hasAny(this::needsResources)
                && !hasAny(at ->
                        needsResources(at) && facts.activity(at).assigned().isPresent())) {
            return unknown(DcmaCheck.RESOURCES, "hours or cost assigned to activities");
        }
        return shareOf(
                DcmaCheck.RESOURCES,
                this::needsResources,
                "work of a day or more is open",
                at -> facts.activity(at)
                        .assigned()
                        .filter(AssignedResources::isLoaded)
                        .isEmpty());
    }

    private boolean needsResources(int at) {
        Activity activity = facts.activity(at);
        return facts.isOpenWork(at)
                && activity.purpose() == ActivityPurpose.WORK
                && activity.duration()
                        .filter(time -> time.toMinutes() >= facts.minutesPerDay(at))
                        .isPresent();
    }
}
