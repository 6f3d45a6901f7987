package org.pmokit.examples.pmo.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.graph.criticalpath.ActivityDates;

/** Calculated networks for machines: CSV and JSON. */
public final class ScheduleFiles {

    private static final String HEADER = "project,activity,early_start,early_finish,late_start,late_finish,total_float,"
            + "free_float,critical,early_start_day,early_finish_day,late_start_day,late_finish_day\n";

    private ScheduleFiles() {}

    /** The header alone, where there is no network. */
    public static String emptyCsv() {
        return HEADER;
    }

    /** The document of a portfolio without a network. */
    public static String emptyJson() {
        return JsonText.of(ReportFiles.object(
                "projects", List.of(),
                "activities", List.of(),
                "longestPath", List.of(),
                "outOfSequence", List.of(),
                "brokenLinks", List.of()));
    }

    /**
     * A line for each activity, in the order of the input.
     *
     * @param plan to be written
     */
    public static String csv(Plan plan) {
        StringBuilder text = new StringBuilder(HEADER);
        plan.activities().map(ScheduleFiles::line).forEach(text::append);
        return text.toString();
    }

    private static String line(PlannedActivity one) {
        ActivityId id = one.activity().id();
        ActivityDates dates = one.dates();
        return CsvLine.of(
                id.owner(),
                id.name(),
                one.earlyStart(),
                one.earlyFinish(),
                one.lateStart(),
                one.lateFinish(),
                one.totalFloat().toPlainString(),
                one.freeFloat().map(BigDecimal::toPlainString).orElse(""),
                String.valueOf(dates.isCritical()),
                one.day(dates.earlyStart()).toPlainString(),
                one.day(dates.earlyFinish()).toPlainString(),
                one.day(dates.lateStart()).toPlainString(),
                one.day(dates.lateFinish()).toPlainString());
    }

    /**
     * Projects, activities, the longest path and what is odd about the logic.
     *
     * @param plan to be written
     */
    public static String json(Plan plan) {
        return JsonText.of(ReportFiles.object(
                "projects",
                plan.schedules().stream().map(one -> project(plan, one)).toList(),
                "activities",
                plan.activities().map(ScheduleFiles::activity).toList(),
                "longestPath",
                plan.calculated().longestPath().stream().map(ActivityId::value).toList(),
                "outOfSequence",
                links(plan.network().outOfSequence().stream(), plan),
                "brokenLinks",
                links(plan.calculated().brokenLinks().stream(), plan)));
    }

    private static Map<String, Object> project(Plan plan, Schedule schedule) {
        WorkingDates dates = plan.calendar(schedule);
        return ReportFiles.object(
                "project", schedule.project().value(),
                "start", dates.start(plan.start(schedule)),
                "finish", plan.finish(schedule).map(dates::finish),
                "days", plan.finish(schedule).map(finish -> dates.days(plan.start(schedule), finish)),
                "imposedFinish", schedule.imposedFinish().map(dates::finish),
                "dataDate", schedule.dataDate().map(dates::start));
    }

    private static Map<String, Object> activity(PlannedActivity one) {
        ActivityDates dates = one.dates();
        return ReportFiles.object(
                "project", one.activity().id().owner(),
                "activity", one.activity().id().name(),
                "title", one.activity().title(),
                "type", one.activity().type().code(),
                "earlyStart", one.earlyStart(),
                "earlyFinish", one.earlyFinish(),
                "lateStart", one.lateStart(),
                "lateFinish", one.lateFinish(),
                "totalFloat", one.totalFloat(),
                "freeFloat", one.freeFloat(),
                "critical", dates.isCritical(),
                "longestPath", dates.isOnLongestPath(),
                "earlyStartDay", one.day(dates.earlyStart()),
                "earlyFinishDay", one.day(dates.earlyFinish()),
                "lateStartDay", one.day(dates.lateStart()),
                "lateFinishDay", one.day(dates.lateFinish()));
    }

    private static List<Map<String, Object>> links(Stream<Link> links, Plan plan) {
        return links.filter(link -> plan.tells(link.predecessor()) || plan.tells(link.successor()))
                .map(link -> ReportFiles.object(
                        "predecessor", link.predecessor().value(),
                        "successor", link.successor().value(),
                        "type", link.type().code()))
                .toList();
    }
}
