package org.pmokit.graph.criticalpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.ExceptionDays;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.date.WorkingHours;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.LagCalendar;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;
import org.pmokit.core.schedule.Schedule;

/** The engine against {@link NaiveSchedule}: three calendars, all links, leads, all imposed dates, both readings, progress. */
class NaiveScheduleProperties {

    private static final LocalDate HOLIDAY = LocalDate.of(2026, 1, 14);
    private static final LocalDate EXTRA = LocalDate.of(2026, 1, 10);
    private static final int GRAIN = 30;
    private static final DayOfWeek[] WEEK = {
        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY
    };
    private static final List<String> NAMES = List.of("clock", "office", "night");
    private static final List<ConstraintType> IMPOSED = List.of(
            ConstraintType.START_NO_EARLIER_THAN,
            ConstraintType.START_NO_LATER_THAN,
            ConstraintType.FINISH_NO_EARLIER_THAN,
            ConstraintType.FINISH_NO_LATER_THAN,
            ConstraintType.MUST_START_ON,
            ConstraintType.MUST_FINISH_ON,
            ConstraintType.START_ON,
            ConstraintType.FINISH_ON);

    static final Map<CalendarId, WorkingCalendar> CALENDARS = Map.of(
            CalendarId.of("clock"),
            WorkingCalendar.EVERY_DAY,
            CalendarId.of("office"),
            WorkingCalendar.weekly("office", WorkingHours.of("08:00-12:00 13:00-17:00"), WEEK).toBuilder()
                    .addExceptions(new ExceptionDays(DateRange.ofClosed(HOLIDAY, HOLIDAY), WorkingHours.NONE))
                    .addExceptions(new ExceptionDays(DateRange.ofClosed(EXTRA, EXTRA), WorkingHours.of("09:00-12:00")))
                    .build(),
            CalendarId.of("night"),
            WorkingCalendar.weekly("night", WorkingHours.of("22:00-06:00"), WEEK));

    private static final Map<String, NaiveSchedule.Line> LINES = Map.of(
            "clock", NaiveSchedule.Line.of(at -> true),
            "office", NaiveSchedule.Line.of(at -> isOffice(NaiveSchedule.moment(at))),
            "night", NaiveSchedule.Line.of(at -> isNight(NaiveSchedule.moment(at))));

    private static boolean isOffice(LocalDateTime at) {
        int hour = at.getHour();
        if (at.toLocalDate().equals(EXTRA)) {
            return hour >= 9 && hour < 12;
        }
        boolean open = (hour >= 8 && hour < 12) || (hour >= 13 && hour < 17);
        return open && isWeek(at.toLocalDate()) && !at.toLocalDate().equals(HOLIDAY);
    }

    private static boolean isNight(LocalDateTime at) {
        return at.getHour() >= 22
                ? isWeek(at.toLocalDate())
                : at.getHour() < 6 && isWeek(at.toLocalDate().minusDays(1));
    }

    private static boolean isWeek(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    // ---- random schedules

    @Provide
    Arbitrary<Schedule> schedules() {
        return Arbitraries.randomValue(random -> new Dice(random).schedule());
    }

    @Provide
    Arbitrary<SchedulingOptions> options() {
        return Arbitraries.randomValue(random -> SchedulingOptions.builder()
                .constraints(ConstraintSemantics.values()[random.nextInt(2)])
                .progress(ProgressMode.values()[random.nextInt(2)])
                .build());
    }

    private record Dice(Random random) {

        private static ActivityId id(int number) {
            return Nets.id("" + number);
        }

        private boolean one(int in) {
            return random.nextInt(in) == 0;
        }

        private LocalDateTime moment(int from, int to) {
            return Nets.START.plusMinutes(GRAIN * (long) (from + random.nextInt(to - from)));
        }

        private Duration time(int from, int to) {
            return Duration.ofMinutes(GRAIN * (long) (from + random.nextInt(to - from)));
        }

        Schedule schedule() {
            Schedule.Builder net = Schedule.builder()
                    .project(Nets.PROJECT)
                    .start(moment(0, 300))
                    .calendar(CalendarId.of("office"));
            Optional<LocalDateTime> told = one(2) ? Optional.of(moment(200, 500)) : Optional.empty();
            net.dataDate(told);
            net.imposedFinish(one(4) ? Optional.of(moment(300, 1500)) : Optional.empty());
            int size = 2 + random.nextInt(6);
            boolean imposes = one(2);
            for (int number = 0; number < size; number++) {
                net.addActivity(activity(number, told.isPresent(), imposes));
                for (int before = 0; before < number; before++) {
                    if (one(3)) {
                        net.addLink(link(before, number));
                    }
                }
            }
            return net.build();
        }

        private Activity activity(int number, boolean isTold, boolean imposes) {
            Activity.Builder activity = Activity.task(id(number), one(6) ? Duration.ZERO : time(1, 60))
                    .calendar(CalendarId.of(NAMES.get(random.nextInt(NAMES.size()))));
            if (one(6)) {
                activity.type(one(2) ? ActivityType.MILESTONE : ActivityType.START_MILESTONE);
                activity.duration(Duration.ZERO);
            }
            if (imposes && one(3)) {
                activity.addConstraint(Constraint.of(IMPOSED.get(random.nextInt(IMPOSED.size())), moment(100, 900)));
            }
            if (imposes && one(6)) {
                activity.deadline(moment(100, 900));
            }
            return isTold && one(3) ? progress(activity).build() : activity.build();
        }

        private Activity.Builder progress(Activity.Builder activity) {
            LocalDateTime start = moment(0, 200);
            return one(2)
                    ? activity.actualStart(start).actualFinish(start.plus(time(0, 100)))
                    : activity.actualStart(start).remaining(time(0, 50));
        }

        private Link link(int before, int after) {
            return Link.builder()
                    .predecessor(id(before))
                    .successor(id(after))
                    .type(LinkType.values()[random.nextInt(4)])
                    .lag(one(2) ? Duration.ZERO : time(-20, 40))
                    .lagCalendar(LagCalendar.values()[random.nextInt(4)])
                    .build();
        }
    }

    // ---- agreement

    @Property(tries = 1000)
    void dates_and_floats_are_those_of_walking_along_the_time_line(
            @ForAll("schedules") Schedule schedule, @ForAll("options") SchedulingOptions options) {
        NaiveSchedule naive = new NaiveSchedule(schedule, options, LINES);
        CalculatedSchedule calculated = ScheduleNetwork.of(List.of(schedule), WorkingCalendar.EVERY_DAY, CALENDARS)
                .flatMap(network -> network.calculate(options))
                .get();

        for (Activity activity : schedule.activities()) {
            ActivityDates dates = calculated.dates(activity.id()).orElseThrow();
            assertThat(dates.earlyStart())
                    .as("start of %s", activity.id().name())
                    .isEqualTo(naive.start(activity));
            assertThat(dates.earlyFinish())
                    .as("finish of %s", activity.id().name())
                    .isEqualTo(naive.finish(activity));
            if (activity.actualFinish().isEmpty()) {
                assertThat(dates.totalFloat())
                        .as("total float of %s", activity.id().name())
                        .isEqualTo(naive.totalFloat(activity));
            }
            assertThat(dates.freeFloat())
                    .as("free float of %s", activity.id().name())
                    .contains(naive.freeFloat(activity));
        }
        assertThat(calculated.finish()).isEqualTo(naive.finish());
    }

    // ---- questions

    /** With a support from the first to the last and a heading above some. */
    private static Schedule withHammocks(Schedule schedule) {
        int last = schedule.activities().size() - 1;
        Activity support = Activity.builder()
                .id(Nets.id("support"))
                .type(ActivityType.LEVEL_OF_EFFORT)
                .calendar(CalendarId.of("office"))
                .build();
        Activity heading = Activity.builder()
                .id(Nets.id("heading"))
                .type(ActivityType.SUMMARY)
                .calendar(CalendarId.of("clock"))
                .build();
        List<Activity> below = new ArrayList<>(schedule.activities());
        below.replaceAll(activity -> Integer.parseInt(activity.id().name()) % 2 == 0
                ? activity
                : activity.toBuilder().parent(heading.id()).build());
        below.add(0, support.toBuilder().parent(heading.id()).build());
        below.add(heading);
        return schedule.toBuilder()
                .activities(below)
                .addLink(Link.of(Nets.id("0"), support.id()).toBuilder()
                        .type(LinkType.START_TO_START)
                        .build())
                .addLink(Link.of(support.id(), Nets.id("" + last)).toBuilder()
                        .type(LinkType.FINISH_TO_FINISH)
                        .build())
                .build();
    }

    private static CalculatedSchedule calculated(Schedule schedule, SchedulingOptions options) {
        return ScheduleNetwork.of(List.of(schedule), WorkingCalendar.EVERY_DAY, CALENDARS)
                .flatMap(network -> network.calculate(options))
                .get();
    }

    private static Schedule edited(Schedule schedule, Activity activity) {
        List<Activity> activities = new ArrayList<>(schedule.activities());
        activities.replaceAll(one -> one.id().equals(activity.id()) ? activity : one);
        return schedule.toBuilder().activities(activities).build();
    }

    private static void assertSame(
            Optional<ScheduleDifference> quick, CalculatedSchedule before, CalculatedSchedule after) {
        ScheduleDifference full = before.differenceTo(after);
        ScheduleDifference answer = quick.orElseThrow();
        assertThat(answer.finishAfter()).isEqualTo(full.finishAfter());
        assertThat(answer.finishBefore()).isEqualTo(full.finishBefore());
        assertThat(answer.moved()).containsExactlyInAnyOrderElementsOf(full.moved());
    }

    @Property(tries = 500)
    void another_duration_is_answered_as_by_calculating_all_anew(
            @ForAll("schedules") Schedule some,
            @ForAll("options") SchedulingOptions options,
            @ForAll @IntRange(min = 0, max = 2000) int minutes) {
        Schedule schedule = withHammocks(some);
        CalculatedSchedule before = calculated(schedule, options);
        WhatIf whatIf = before.whatIf();
        for (Activity activity : some.activities()) {
            if (activity.actualFinish().isEmpty() && activity.type() == ActivityType.TASK) {
                Duration work = Duration.ofMinutes(minutes);
                Activity other = find(schedule, activity.id()).toBuilder()
                        .remaining(work)
                        .build();

                assertSame(
                        whatIf.ifDuration(activity.id(), work), before, calculated(edited(schedule, other), options));
            }
        }
    }

    @Property(tries = 500)
    void another_lag_or_no_link_is_answered_as_by_calculating_all_anew(
            @ForAll("schedules") Schedule some,
            @ForAll("options") SchedulingOptions options,
            @ForAll @IntRange(min = -600, max = 3000) int minutes) {
        Schedule schedule = withHammocks(some);
        CalculatedSchedule before = calculated(schedule, options);
        WhatIf whatIf = before.whatIf();
        for (Link link : some.links()) {
            List<Link> others = new ArrayList<>(schedule.links());
            others.remove(link);
            assertSame(
                    whatIf.ifWithout(link),
                    before,
                    calculated(schedule.toBuilder().links(others).build(), options));
            others.add(link.toBuilder().lag(Duration.ofMinutes(minutes)).build());
            assertSame(
                    whatIf.ifLag(link, Duration.ofMinutes(minutes)),
                    before,
                    calculated(schedule.toBuilder().links(others).build(), options));
        }
    }

    @Property(tries = 500)
    void another_date_is_answered_as_by_calculating_all_anew(
            @ForAll("schedules") Schedule some,
            @ForAll("options") SchedulingOptions options,
            @ForAll @IntRange(min = 0, max = 20_000) int minutes) {
        Schedule schedule = withHammocks(some);
        CalculatedSchedule before = calculated(schedule, options);
        WhatIf whatIf = before.whatIf();
        LocalDateTime moment = Nets.START.plusMinutes(minutes);
        for (Activity activity : some.activities()) {
            if (activity.actualStart().isEmpty()) {
                Activity other = find(schedule, activity.id()).toBuilder()
                        .addConstraint(Constraint.of(ConstraintType.START_NO_EARLIER_THAN, moment))
                        .build();

                assertSame(
                        whatIf.ifNoEarlierThan(activity.id(), moment),
                        before,
                        calculated(edited(schedule, other), options));
            }
        }
    }

    private static Activity find(Schedule schedule, ActivityId id) {
        return schedule.activities().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
