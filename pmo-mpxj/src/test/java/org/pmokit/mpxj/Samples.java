package org.pmokit.mpxj;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.pmokit.core.schedule.Activity;

/** Small files of tools, as text. */
final class Samples {

    private static final String TASK_FIELDS =
            "task_id proj_id wbs_id clndr_id task_code task_name task_type status_code "
                    + "target_drtn_hr_cnt remain_drtn_hr_cnt cstr_type cstr_date cstr_type2 cstr_date2 act_start_date act_end_date "
                    + "total_float_hr_cnt early_start_date";

    private static final String FIVE_DAYS =
            "(0||CalendarData()((0||DaysOfWeek()((0||1()())(0||2()((0||0(s|08:00|f|16:00)())))(0||3()((0||0(s|08:00|f|16:00)())))"
                    + "(0||4()((0||0(s|08:00|f|16:00)())))(0||5()((0||0(s|08:00|f|16:00)())))(0||6()((0||0(s|08:00|f|16:00)())))"
                    + "(0||7()())))(0||Exceptions()((0||0(d|45292)()))))";

    private Samples() {}

    /** A Primavera file with one project {@code P1}, a calendar of five days, and the rows of tasks and links. */
    static String xer(String tasks, String links) {
        return xer("5", table("PROJECT", project("5", "P1")), tasks, links);
    }

    static String xer(String defaultProject, String projects, String tasks, String links) {
        return "ERMHDR\t8.4\t2024-01-01\tProject\tadmin\tadmin\tdb\tProject Management\tUSD\n"
                + projects
                + table(
                        "CALENDAR",
                        "clndr_id default_flag clndr_name proj_id base_clndr_id clndr_type day_hr_cnt week_hr_cnt "
                                + "month_hr_cnt year_hr_cnt clndr_data",
                        "1|Y|Five days|||CA_Base|8|40|172|2000|" + FIVE_DAYS.replace('|', '\u0001'))
                + table(
                        "SCHEDOPTIONS",
                        "schedoptions_id proj_id sched_retained_logic sched_progress_override sched_float_type "
                                + "sched_calendar_on_relationship_lag sched_lag_early_start_flag",
                        "1|" + defaultProject + "|N|Y|FT_SS|rcal_24Hour|Y")
                + table(
                        "PROJWBS",
                        "wbs_id proj_id seq_num proj_node_flag wbs_short_name wbs_name parent_wbs_id",
                        "50|5|1|Y|P1|Bridge|")
                + table("TASK", TASK_FIELDS, tasks.split("\n"))
                + table(
                        "TASKPRED",
                        "task_pred_id task_id pred_task_id proj_id pred_proj_id pred_type lag_hr_cnt",
                        links.split("\n"))
                + "%E\n";
    }

    static String[] project(String... idsAndNames) {
        String[] rows = new String[idsAndNames.length / 2 + 1];
        rows[0] = "proj_id proj_short_name clndr_id last_recalc_date plan_start_date plan_end_date export_flag";
        for (int place = 0; place < idsAndNames.length; place += 2) {
            rows[place / 2 + 1] =
                    idsAndNames[place] + "|" + idsAndNames[place + 1] + "|1|2024-01-01 00:00|2024-01-01 08:00||Y";
        }
        return rows;
    }

    static String table(String name, String[] fieldsAndRows) {
        return table(name, fieldsAndRows[0], Arrays.copyOfRange(fieldsAndRows, 1, fieldsAndRows.length));
    }

    private static String table(String name, String fields, String... rows) {
        String header = "%T\t" + name + "\n%F\t" + fields.replace(' ', '\t') + "\n";
        return header
                + List.of(rows).stream()
                        .filter(row -> !row.isBlank())
                        .map(row -> "%R\t" + row.replace('|', '\t').replace('\u0001', '|') + "\n")
                        .collect(Collectors.joining());
    }

    /** A task row: the id, what comes of the id, and what is in the fields after the duration. */
    static String task(int id, String type, int hours, String rest) {
        return id + "|5|50|1|A" + id + "|Task " + id + "|" + type + "|TK_NotStart|" + hours + "|" + hours + "|" + rest;
    }

    /** A Microsoft Project file whose tasks are given as XML. */
    static String mspdi(String tasks) {
        return mspdi("<Title>Bridge</Title>", tasks);
    }

    static String mspdi(String properties, String tasks) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Project xmlns=\"http://schemas.microsoft.com/project\">"
                + "<SaveVersion>14</SaveVersion>" + properties
                + "<ScheduleFromStart>1</ScheduleFromStart><StartDate>2024-01-01T08:00:00</StartDate>"
                + "<MinutesPerDay>480</MinutesPerDay><MinutesPerWeek>2400</MinutesPerWeek><DaysPerMonth>20</DaysPerMonth>"
                + "<CalendarUID>1</CalendarUID>"
                + "<Calendars><Calendar><UID>1</UID><Name>Standard</Name><IsBaseCalendar>1</IsBaseCalendar><WeekDays>"
                + day(1, "") + day(2, time("08:00:00", "12:00:00") + time("13:00:00", "17:00:00"))
                + day(3, time("08:00:00", "12:00:00") + time("13:00:00", "17:00:00"))
                + day(4, time("08:00:00", "12:00:00") + time("13:00:00", "17:00:00"))
                + day(5, time("08:00:00", "12:00:00") + time("13:00:00", "17:00:00"))
                + day(6, time("22:00:00", "06:00:00")) + day(7, "")
                + "</WeekDays></Calendar></Calendars><Tasks>" + tasks + "</Tasks></Project>";
    }

    private static String day(int number, String times) {
        return "<WeekDay><DayType>" + number + "</DayType><DayWorking>" + (times.isEmpty() ? 0 : 1) + "</DayWorking>"
                + (times.isEmpty() ? "" : "<WorkingTimes>" + times + "</WorkingTimes>") + "</WeekDay>";
    }

    private static String time(String from, String to) {
        return "<WorkingTime><FromTime>" + from + "</FromTime><ToTime>" + to + "</ToTime></WorkingTime>";
    }

    static String mspTask(int id, String duration, String rest) {
        return "<Task><UID>" + id + "</UID><ID>" + id + "</ID><Name>Task " + id
                + "</Name><Type>0</Type><IsNull>0</IsNull><OutlineLevel>1</OutlineLevel><Duration>" + duration
                + "</Duration>" + (rest.contains("<DurationFormat>") ? "" : "<DurationFormat>7</DurationFormat>") + rest
                + "</Task>";
    }

    static String mspLink(int predecessor, int type, int lag, int format) {
        return "<PredecessorLink><PredecessorUID>" + predecessor + "</PredecessorUID><Type>" + type
                + "</Type><CrossProject>0</CrossProject><LinkLag>" + lag + "</LinkLag><LagFormat>" + format
                + "</LagFormat></PredecessorLink>";
    }

    static Path write(Path folder, String name, String content) {
        return write(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static ImportedSchedule only(ScheduleReading reading) {
        return reading.orThrow().schedules().get(0);
    }

    static Activity activity(ImportedSchedule imported, String name) {
        return imported.schedule().activities().stream()
                .filter(activity -> activity.id().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
