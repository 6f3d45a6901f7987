package org.pmokit.graph.criticalpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pmokit.core.date.CompiledCalendar;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.LagCalendar;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;
import org.pmokit.core.schedule.Schedule;

/** Laws of small networks. Links lead from lower to higher names; activity 0 comes before all others. */
class CriticalPathProperties {

    private static final CalendarId OFFICE = CalendarId.of("mon-fri");
    private static final Map<CalendarId, WorkingCalendar> CALENDARS = Map.of(OFFICE, WorkingCalendar.MONDAY_FRIDAY);

    @Provide
    Arbitrary<Schedule> mixed() {
        return Arbitraries.randomValue(random -> net(random, List.of(LinkType.values()), false));
    }

    @Provide
    Arbitrary<Schedule> finishToStart() {
        return Arbitraries.randomValue(random -> net(random, List.of(LinkType.FINISH_TO_START), false));
    }

    @Provide
    Arbitrary<Schedule> twoCalendars() {
        return Arbitraries.randomValue(random -> net(random, List.of(LinkType.values()), true));
    }

    private static ActivityId id(int number) {
        return Nets.id("" + number);
    }

    private static Schedule net(Random random, List<LinkType> types, boolean calendars) {
        int size = 2 + random.nextInt(7);
        Schedule.Builder net = Schedule.builder().project(Nets.PROJECT).start(Nets.START);
        for (int number = 0; number < size; number++) {
            Activity.Builder activity = Activity.task(id(number), Duration.ofHours(random.nextInt(60)));
            if (calendars && random.nextBoolean()) {
                activity.calendar(OFFICE);
            }
            net.addActivity(activity.build());
            for (int before = 0; before < number; before++) {
                if (random.nextInt(3) == 0) {
                    net.addLink(Link.builder()
                            .predecessor(id(before))
                            .successor(id(number))
                            .type(types.get(random.nextInt(types.size())))
                            .lag(Duration.ofHours(random.nextInt(40) - (types.size() > 1 ? 10 : 0)))
                            .lagCalendar(LagCalendar.values()[random.nextInt(LagCalendar.values().length)])
                            .build());
                }
            }
        }
        return net.build();
    }

    private static CalculatedSchedule calculated(Schedule schedule) {
        return ScheduleNetwork.of(List.of(schedule), WorkingCalendar.EVERY_DAY, CALENDARS)
                .flatMap(ScheduleNetwork::calculate)
                .get();
    }

    private static Set<ActivityDates> dates(Schedule schedule) {
        return calculated(schedule).dates().collect(Collectors.toSet());
    }

    @Property(tries = 200)
    void the_order_of_the_input_does_not_matter(@ForAll("twoCalendars") Schedule schedule, @ForAll long seed) {
        List<Activity> activities = new ArrayList<>(schedule.activities());
        List<Link> links = new ArrayList<>(schedule.links());
        Collections.shuffle(activities, new Random(seed));
        Collections.shuffle(links, new Random(seed));

        assertThat(dates(
                        schedule.toBuilder().activities(activities).links(links).build()))
                .isEqualTo(dates(schedule));
    }

    @Property(tries = 200)
    void the_length_is_that_of_the_longest_of_all_paths(@ForAll("mixed") Schedule schedule) {
        CalculatedSchedule calculated = calculated(schedule);
        int size = schedule.activities().size();
        long[] starts = new long[size];
        long longest = 0;
        for (int number = 0; number < size; number++) {
            starts[number] = longestTo(schedule, number);
            longest = Math.max(longest, starts[number] + duration(schedule, number));
            assertThat(Duration.between(Nets.START, dates(calculated, number).earlyStart())
                            .toHours())
                    .isEqualTo(starts[number]);
        }
        assertThat(calculated.finish()).contains(Nets.START.plusHours(longest));
    }

    private static long duration(Schedule schedule, int number) {
        return schedule.activities().get(number).duration().orElseThrow().toHours();
    }

    /** By trying every way backwards, without remembering any. */
    private static long longestTo(Schedule schedule, int number) {
        long latest = 0;
        for (Link link : schedule.links()) {
            if (link.successor().equals(id(number))) {
                int from = Integer.parseInt(link.predecessor().name());
                long at = longestTo(schedule, from)
                        + link.lag().orElse(Duration.ZERO).toHours();
                at += link.type().isFromFinish() ? duration(schedule, from) : 0;
                at -= link.type().isToFinish() ? duration(schedule, number) : 0;
                latest = Math.max(latest, at);
            }
        }
        return latest;
    }

    private static ActivityDates dates(CalculatedSchedule calculated, int number) {
        return calculated.dates(id(number)).orElseThrow();
    }

    @Property(tries = 200)
    void total_float_is_at_least_free_float_where_links_are_finish_to_start_without_leads(
            @ForAll("finishToStart") Schedule schedule) {
        calculated(schedule)
                .dates()
                .forEach(each -> assertThat(each.totalFloat())
                        .isGreaterThanOrEqualTo(each.freeFloat().orElseThrow()));
    }

    @Property(tries = 200)
    void no_float_is_negative_where_nothing_late_is_imposed(@ForAll("twoCalendars") Schedule schedule) {
        calculated(schedule).dates().forEach(each -> {
            assertThat(each.totalFloat()).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(each.freeFloat().orElseThrow()).isGreaterThanOrEqualTo(Duration.ZERO);
        });
    }

    /** S - SS -> B and C -> B: S ends with the project, and still B would wait three days more for it. */
    @Example
    void a_successor_that_waits_for_the_start_alone_leaves_more_free_than_total_float() {
        Schedule schedule = Schedule.builder()
                .project(Nets.PROJECT)
                .start(Nets.START)
                .addActivity(Activity.task(Nets.id("S"), Duration.ofHours(10)).build())
                .addActivity(Activity.task(Nets.id("C"), Duration.ofHours(3)).build())
                .addActivity(Activity.task(Nets.id("B"), Duration.ofHours(1)).build())
                .addLink(Link.builder()
                        .predecessor(Nets.id("S"))
                        .successor(Nets.id("B"))
                        .type(LinkType.START_TO_START)
                        .build())
                .addLink(Link.of(Nets.id("C"), Nets.id("B")))
                .build();
        ActivityDates started = calculated(schedule).dates(Nets.id("S")).orElseThrow();
        assertThat(started.totalFloat()).isZero();
        assertThat(started.freeFloat()).contains(Duration.ofHours(3));
        assertThat(started.interferingFloat()).contains(Duration.ofHours(-3));
    }

    @Property(tries = 200)
    void independent_float_is_a_part_of_free_float(@ForAll("finishToStart") Schedule schedule) {
        calculated(schedule)
                .dates()
                .forEach(each -> assertThat(each.freeFloat().orElseThrow())
                        .isGreaterThanOrEqualTo(each.independentFloat().orElseThrow()));
    }

    @Property(tries = 200)
    void nothing_that_waits_for_a_finish_starts_before_it(@ForAll("twoCalendars") Schedule schedule) {
        CalculatedSchedule calculated = calculated(schedule);
        for (Link link : schedule.links()) {
            boolean ends = link.type() == LinkType.FINISH_TO_START
                    && !link.lag().orElseThrow().isNegative();
            ActivityDates before = calculated.dates(link.predecessor()).orElseThrow();
            ActivityDates after = calculated.dates(link.successor()).orElseThrow();
            assertThat(!ends || !after.earlyStart().isBefore(before.earlyFinish()))
                    .isTrue();
            assertThat(!ends
                            || !after.lateStart().isBefore(before.lateFinish())
                            || before.lateFinish().isAfter(calculated.finish().orElseThrow()))
                    .isTrue();
        }
    }

    @Property(tries = 200)
    void a_path_to_the_finish_is_critical_and_no_float_is_negative(@ForAll("twoCalendars") Schedule schedule) {
        CalculatedSchedule calculated = calculated(schedule);

        assertThat(calculated.longestPath()).isNotEmpty();
        assertThat(calculated.dates().map(ActivityDates::totalFloat)).allMatch(room -> !room.isNegative());
    }

    @Property(tries = 200)
    void another_link_never_makes_the_network_earlier(
            @ForAll("twoCalendars") Schedule schedule, @ForAll LinkType type, @ForAll @IntRange(min = 1) int any) {
        int to = 1 + any % (schedule.activities().size() - 1);
        Schedule more = schedule.toBuilder()
                .addLink(Link.of(id(0), id(to)).toBuilder().type(type).build())
                .build();

        assertThat(calculated(more).finish().orElseThrow())
                .isAfterOrEqualTo(calculated(schedule).finish().orElseThrow());
    }

    @Property(tries = 200)
    void a_question_is_answered_as_by_calculating_all_anew(
            @ForAll("twoCalendars") Schedule schedule,
            @ForAll @IntRange(min = 0, max = 100) int hours,
            @ForAll @IntRange(min = 0, max = 8) int any) {
        int number = any % schedule.activities().size();
        List<Activity> activities = new ArrayList<>(schedule.activities());
        Activity changed = activities.get(number);
        activities.set(
                number, changed.toBuilder().duration(Duration.ofHours(hours)).build());
        CalculatedSchedule before = calculated(schedule);
        ScheduleDifference full = before.differenceTo(
                calculated(schedule.toBuilder().activities(activities).build()));
        WhatIf whatIf = before.whatIf();
        whatIf.drag(id(0));

        ScheduleDifference quick =
                whatIf.ifDuration(id(number), Duration.ofHours(hours)).orElseThrow();

        assertThat(quick.finishAfter()).isEqualTo(full.finishAfter());
        assertThat(new HashSet<>(quick.moved())).isEqualTo(new HashSet<>(full.moved()));
        ScheduleDifference nothing =
                whatIf.ifDuration(id(number), changed.duration().orElseThrow()).orElseThrow();
        assertThat(nothing.moved()).isEmpty();
        assertThat(nothing.delay()).isZero();
    }

    @Property(tries = 200)
    void one_calendar_under_two_names_gives_the_dates_of_one(@ForAll("twoCalendars") Schedule schedule) {
        WorkingCalendar clock = WorkingCalendar.EVERY_DAY;
        Function<Map<CalendarId, WorkingCalendar>, List<List<Object>>> starts = calendars -> ScheduleNetwork.of(
                        List.of(schedule), clock, calendars)
                .flatMap(ScheduleNetwork::calculate)
                .get()
                .dates()
                .map(each -> List.<Object>of(each.earlyStart(), each.lateFinish(), each.totalFloat(), each.freeFloat()))
                .toList();

        assertThat(starts.apply(Map.of(OFFICE, clock.toBuilder().code("again").build())))
                .isEqualTo(starts.apply(Map.of(OFFICE, clock)));
    }

    @Property(tries = 500)
    void going_back_along_a_link_is_the_last_way_not_to_be_late(
            @ForAll @IntRange(min = 2000, max = 4000) int from,
            @ForAll @IntRange(min = 2000, max = 4000) int to,
            @ForAll @IntRange(min = -600, max = 600) int lag,
            @ForAll boolean isFinish,
            @ForAll @IntRange(min = 0, max = 7) int which) {
        DateRange horizon = DateRange.ofClosed(
                Nets.START.toLocalDate(), Nets.START.toLocalDate().plusDays(60));
        Axis axis = new Axis(new CompiledCalendar[] {
            WorkingCalendar.EVERY_DAY.compiled(horizon), WorkingCalendar.MONDAY_FRIDAY.compiled(horizon)
        });
        int one = which & 1;
        int other = (which >> 1) & 1;
        int counted = which >> 2;

        boolean inTime = axis.forward(from, one, isFinish, lag, counted, other) <= to;
        boolean early = from <= axis.backward(to, other, isFinish, lag, counted, one);

        assertThat(early).isEqualTo(inTime);
    }
}
