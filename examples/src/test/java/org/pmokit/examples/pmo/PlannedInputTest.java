package org.pmokit.examples.pmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlannedInputTest {

    private static final String FIVE_DAYS =
            "(0||CalendarData()((0||DaysOfWeek()((0||1()())(0||2()((0||0(s|08:00|f|16:00)())))(0||3()((0||0(s|08:00|f|16:00)())))"
                    + "(0||4()((0||0(s|08:00|f|16:00)())))(0||5()((0||0(s|08:00|f|16:00)())))(0||6()((0||0(s|08:00|f|16:00)())))"
                    + "(0||7()())))(0||Exceptions()()))))";

    @TempDir
    private Path folder;

    private Path plan;

    private record Run(int status, String out, String err) {}

    /** A of three days and B of two, which C of one day waits for; from Monday 2024-01-01. */
    @BeforeEach
    void writePlan() throws IOException {
        plan = file("bridge.xer", xer("FT_FF", "11\t10", "12\t10"));
    }

    @Test
    void a_plan_of_primavera_is_scheduled_as_the_registers_are() {
        Run run = pmo("schedule", plan.toString(), "--project", "BRIDGE", "--format", "csv");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().skip(1))
                .containsExactly(
                        "BRIDGE,BRIDGE,2024-01-01,2024-01-05,2024-01-01,2024-01-05,0,,false,0,5,0,5",
                        "BRIDGE,A,2024-01-01,2024-01-03,2024-01-01,2024-01-03,0,0,true,0,3,0,3",
                        "BRIDGE,B,2024-01-04,2024-01-05,2024-01-04,2024-01-05,0,0,true,3,5,3,5",
                        "BRIDGE,C,2024-01-04,2024-01-04,2024-01-05,2024-01-05,1,1,false,3,4,4,5");
        assertThat(run.err().lines()).allMatch(line -> line.startsWith("notice: ") || line.startsWith("warning: "));
        assertThat(run.err()).doesNotContain("log4j", "Log4j", "StatusLogger");
    }

    @Test
    void the_kind_is_found_by_content_or_said() throws IOException {
        Path nameless = Files.copy(plan, folder.resolve("plan.txt"));

        assertThat(schedule(nameless)).isEqualTo(schedule(plan));
        assertThat(pmo("schedule", nameless.toString(), "--from", "xer", "--format", "csv")
                        .out())
                .isEqualTo(schedule(plan));
        assertThat(pmo("schedule", nameless.toString(), "--from", "schedule", "--format", "csv")
                        .out())
                .isEqualTo(schedule(plan));

        Run wrong = pmo("schedule", nameless.toString(), "--from", "mpp");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("is not Microsoft Project but Primavera XER. Maybe --from xer");
    }

    @Test
    void a_folder_of_exports_gives_the_newest_update() throws IOException {
        Path exports = Files.createDirectory(folder.resolve("exports"));
        Files.copy(plan, exports.resolve("1.xer"));
        Files.writeString(
                exports.resolve("2.xer"),
                xer("FT_FF", "11\t10").replace("2024-01-01 00:00", "2024-01-08 00:00"),
                StandardCharsets.UTF_8);
        Files.writeString(exports.resolve("notes.csv"), "not,a,register\n");

        assertThat(schedule(exports).lines())
                .contains("BRIDGE,A,2024-01-08,2024-01-10,2024-01-08,2024-01-10,0,0,true,5,8,5,8")
                .hasSize(5);
    }

    @Test
    void every_command_takes_a_plan() {
        assertThat(pmo("assess", plan.toString(), "--format", "csv").status()).isZero();
        assertThat(pmo("dependencies", plan.toString()).status()).isZero();
        assertThat(pmo("overlaps", plan.toString()).status()).isZero();
        assertThat(pmo("offices", plan.toString()).status()).isZero();
    }

    @Test
    void the_tool_says_where_float_is_measured_unless_it_is_asked_for() throws IOException {
        Path byStart = file("start.xer", xer("FT_SS", "11\t10", "12\t10"));

        assertThat(pmo("schedule", byStart.toString(), "--float-mode", "minimum", "--format", "csv")
                        .out())
                .isEqualTo(schedule(plan));
        assertThat(pmo(
                                "convert",
                                byStart.toString(),
                                folder.resolve("start.json").toString())
                        .err())
                .contains("does not say how the tool calculates. Maybe use pmo schedule with --float-mode start.");
    }

    @Test
    void what_cannot_be_read_is_told_with_its_place() throws IOException {
        Path damaged = file("damaged.xer", "ERMHDR\t8.4\n%T\tPROJECT\n");

        Run run = pmo("schedule", damaged.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith(damaged.toString()) && line.contains(" Maybe "));
        assertThat(pmo("schedule", file("what.bin", "\u0001\u0002\u0003").toString())
                        .err())
                .contains("what.bin", "Maybe ");
    }

    @Test
    void a_circle_is_told_with_the_file_and_all_its_activities() throws IOException {
        Path circle = file("circle.xer", xer("FT_FF", "11\t10", "10\t11"));

        Run run = pmo("schedule", circle.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(circle.toString(), "BRIDGE/A", "BRIDGE/B");
    }

    private String schedule(Path path) {
        return pmo("schedule", path.toString(), "--format", "csv").out();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    /** With links as pairs of successor and predecessor. */
    private static String xer(String floatType, String... links) {
        StringBuilder text =
                new StringBuilder("ERMHDR\t8.4\t2024-01-01\tProject\tadmin\tadmin\tdb\tProject Management\tUSD\n");
        table(
                text,
                "PROJECT",
                "proj_id\tproj_short_name\tclndr_id\tlast_recalc_date\tplan_start_date\texport_flag",
                "5\tBRIDGE\t1\t2024-01-01 00:00\t2024-01-01 08:00\tY");
        table(
                text,
                "CALENDAR",
                "clndr_id\tdefault_flag\tclndr_name\tclndr_type\tday_hr_cnt\tweek_hr_cnt\tmonth_hr_cnt\tyear_hr_cnt\tclndr_data",
                "1\tY\tFive days\tCA_Base\t8\t40\t172\t2000\t" + FIVE_DAYS);
        table(
                text,
                "SCHEDOPTIONS",
                "schedoptions_id\tproj_id\tsched_retained_logic\tsched_progress_override\tsched_float_type",
                "1\t5\tY\tN\t" + floatType);
        table(
                text,
                "PROJWBS",
                "wbs_id\tproj_id\tseq_num\tproj_node_flag\twbs_short_name\twbs_name\tparent_wbs_id",
                "50\t5\t1\tY\tBRIDGE\tBridge\t");
        table(
                text,
                "TASK",
                "task_id\tproj_id\twbs_id\tclndr_id\ttask_code\ttask_name\ttask_type\tstatus_code\ttarget_drtn_hr_cnt\tremain_drtn_hr_cnt",
                task(10, "A", 24),
                task(11, "B", 16),
                task(12, "C", 8));
        String[] rows = new String[links.length];
        for (int place = 0; place < links.length; place++) {
            rows[place] = (place + 1) + "\t" + links[place] + "\t5\t5\tPR_FS\t0";
        }
        table(
                text,
                "TASKPRED",
                "task_pred_id\ttask_id\tpred_task_id\tproj_id\tpred_proj_id\tpred_type\tlag_hr_cnt",
                rows);
        return text.append("%E\n").toString();
    }

    private static String task(int id, String code, int hours) {
        return id + "\t5\t50\t1\t" + code + "\tTask " + code + "\tTT_Task\tTK_NotStart\t" + hours + "\t" + hours;
    }

    private static void table(StringBuilder text, String name, String fields, String... rows) {
        text.append("%T\t").append(name).append("\n%F\t").append(fields).append('\n');
        for (String row : rows) {
            text.append("%R\t").append(row).append('\n');
        }
    }

    private static Run pmo(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Pmo.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Run(status, out.toString(), err.toString());
    }
}
