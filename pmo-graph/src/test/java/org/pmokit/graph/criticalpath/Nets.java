package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.LinkType;
import org.pmokit.core.schedule.Schedule;

/** Networks in whole days that begin on one day and work every day. */
final class Nets {

    static final ProjectId PROJECT = ProjectId.of("P");
    static final LocalDateTime START = LocalDate.of(2026, 1, 5).atStartOfDay();

    private Nets() {}

    static ActivityId id(String name) {
        return ActivityId.of(PROJECT, name);
    }

    /** Activities as {@code A3 B4}: a letter and days. */
    static Schedule.Builder net(String activities, String... links) {
        Schedule.Builder schedule = Schedule.builder().project(PROJECT).start(START);
        for (String word : activities.split(" ")) {
            schedule.addActivity(Activity.task(id(word.substring(0, 1)), days(Integer.parseInt(word.substring(1))))
                    .build());
        }
        for (String link : links) {
            schedule.addLink(link(link));
        }
        return schedule;
    }

    /** {@code A>B}, {@code A-SS+2>B}, {@code C-FS-1>D}. */
    private static Link link(String text) {
        String[] sides = text.split(">");
        Link.Builder link =
                Link.builder().predecessor(id(sides[0].substring(0, 1))).successor(id(sides[1]));
        if (sides[0].length() > 1) {
            link.type(Map.of(
                                    "FS", LinkType.FINISH_TO_START,
                                    "SS", LinkType.START_TO_START,
                                    "FF", LinkType.FINISH_TO_FINISH,
                                    "SF", LinkType.START_TO_FINISH)
                            .get(sides[0].substring(2, 4)))
                    .lag(days(sides[0].length() > 4 ? Integer.parseInt(sides[0].substring(4)) : 0));
        }
        return link.build();
    }

    static Duration days(long days) {
        return Duration.ofDays(days);
    }

    static CalculatedSchedule calculated(Schedule schedule, SchedulingOptions options) {
        return ScheduleNetwork.of(schedule, WorkingCalendar.EVERY_DAY)
                .flatMap(network -> network.calculate(options))
                .fold(
                        problems -> {
                            throw new AssertionError(problems.toString());
                        },
                        calculated -> calculated);
    }

    static CalculatedSchedule calculated(Schedule schedule) {
        return calculated(schedule, SchedulingOptions.STANDARD);
    }

    /** {@code ES EF LS LF TF FF} in days since the start. */
    static String days(CalculatedSchedule schedule, String name) {
        ActivityDates dates = schedule.dates(id(name)).orElseThrow();
        return day(dates.earlyStart()) + " " + day(dates.earlyFinish()) + " " + day(dates.lateStart()) + " "
                + day(dates.lateFinish()) + " " + dates.totalFloat().toDays() + " "
                + dates.freeFloat().orElseThrow().toDays();
    }

    static Map<String, String> days(CalculatedSchedule schedule) {
        Map<String, String> all = new LinkedHashMap<>();
        schedule.activities().forEach(id -> all.put(id.name(), days(schedule, id.name())));
        return all;
    }

    static long day(LocalDateTime moment) {
        return Duration.between(START, moment).toDays();
    }

    static List<String> names(List<ActivityId> ids) {
        return ids.stream().map(ActivityId::name).toList();
    }
}
