package org.pmokit.mpxj;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.graph.quality.AssessedSchedules;
import org.pmokit.graph.quality.DcmaAssessment;
import org.pmokit.graph.quality.DcmaCheck;
import org.pmokit.graph.quality.DcmaResult;
import org.pmokit.graph.quality.DcmaSettings;
import org.pmokit.graph.quality.DcmaVariant.HardDates;
import org.pmokit.graph.quality.DcmaVariant.LinkScope;
import org.pmokit.graph.quality.ScheduleFacts;

/** The populations of the fourteen points, counted once more in the rows of the files themselves. */
class DcmaCountsTest {

    private static final Set<String> WORK = Set.of("TT_Task", "TT_Rsrc");
    private static final Set<String> HARD =
            Set.of("CS_MANDSTART", "CS_MANDFIN", "CS_MANSTART", "CS_MANFINISH", "CS_MSOB", "CS_MEOB");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONSRTRUCTION.xer",
                "constology_sample.xer",
                "harbour_pointe.xer",
                "mpxj_PredecessorCalendar.xer",
                "mpxj_ProjectDefaultCalendar.xer",
                "mpxj_SuccessorCalendar.xer",
                "mpxj_TwentyFourHourCalendar.xer",
                "mpxj_invalid-8.4.xer",
                "mpxj_percent-complete-8.4.xer",
                "mpxj_resource-rates-test.xer"
            })
    void two_counts_agree(String name) throws IOException {
        Path file = SharedData.file("xer/" + name);
        Rows rows = Rows.of(file);
        ScheduleFacts facts = facts(file);

        assertThat(facts.discrete()).isEqualTo(rows.work().size());
        assertThat(facts.incomplete()).isEqualTo(rows.open().size());
        expect(facts, DcmaCheck.LOGIC, names(rows.withoutLogic()), rows.open().size());
        expect(
                facts,
                DcmaCheck.HARD_CONSTRAINTS,
                names(rows.hard()),
                rows.open().size());
        expect(facts, DcmaCheck.LEADS, rows.links(lag -> lag < 0), rows.links(lag -> true));
        expect(facts, DcmaCheck.LAGS, rows.links(lag -> lag > 0), rows.links(lag -> true));
        expect(facts, DcmaCheck.RELATIONSHIP_TYPES, rows.finishToStart(), rows.links(lag -> true));
        expect(
                facts,
                DcmaCheck.RESOURCES,
                names(rows.withoutResources()),
                rows.aDayOrMore().size());
        expectEveryLink(facts, rows);
    }

    private static void expectEveryLink(ScheduleFacts facts, Rows rows) {
        DcmaSettings every = DcmaSettings.builder().links(LinkScope.EVERY_LINK).build();
        DcmaResult result = DcmaAssessment.of(facts, every).result(DcmaCheck.LAGS);
        assertThat(result.measured()
                        .map(found -> found.denominator().intValueExact())
                        .orElse(0))
                .isEqualTo(rows.table("TASKPRED").size());
        DcmaSettings mandatory =
                DcmaSettings.builder().hardDates(HardDates.MANDATORY).build();
        assertThat(DcmaAssessment.of(facts, mandatory)
                        .result(DcmaCheck.HARD_CONSTRAINTS)
                        .measured()
                        .map(found -> found.numerator().intValueExact())
                        .orElse(0))
                .isZero();
    }

    private static ScheduleFacts facts(Path file) {
        Portfolio portfolio =
                ScheduleFiles.read(file).orThrow().toDraft("Counted").resolveOrThrow();
        AssessedSchedules all =
                AssessedSchedules.in(portfolio, portfolio.statusDate().orElse(LocalDate.of(2000, 1, 1)));
        return all.of(all.projects().iterator().next()).orElseThrow();
    }

    private static void expect(ScheduleFacts facts, DcmaCheck check, Set<String> offenders, int among) {
        expect(facts, check, offenders.size(), among);
        measured(facts, check)
                .ifPresent(found -> assertThat(found.offenders())
                        .extracting(ActivityId::name)
                        .containsExactlyInAnyOrderElementsOf(offenders));
    }

    private static void expect(ScheduleFacts facts, DcmaCheck check, int counted, int among) {
        if (among == 0) {
            assertThat(measured(facts, check)).isEmpty();
        } else {
            DcmaResult.Measured found = measured(facts, check).orElseThrow();
            assertThat(found.numerator().intValueExact()).as(check.code()).isEqualTo(counted);
            assertThat(found.denominator().intValueExact()).as(check.code()).isEqualTo(among);
        }
    }

    private static java.util.Optional<DcmaResult.Measured> measured(ScheduleFacts facts, DcmaCheck check) {
        return DcmaAssessment.of(facts, DcmaSettings.PAM_200_1_2012)
                .result(check)
                .measured();
    }

    private static Set<String> names(List<Map<String, String>> tasks) {
        return tasks.stream().map(row -> row.get("task_code")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Tables of a file as they stand there. */
    private record Rows(Map<String, List<Map<String, String>>> tables) {

        static Rows of(Path file) throws IOException {
            Map<String, List<Map<String, String>>> tables = new HashMap<>();
            String table = "";
            List<String> columns = List.of();
            for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
                List<String> cells = Arrays.asList(line.split("\t", -1));
                if (cells.get(0).equals("%T")) {
                    table = cells.get(1);
                    tables.put(table, new ArrayList<>());
                } else if (cells.get(0).equals("%F")) {
                    columns = cells;
                } else if (cells.get(0).equals("%R")) {
                    tables.get(table).add(row(columns, cells));
                }
            }
            return new Rows(tables);
        }

        private static Map<String, String> row(List<String> columns, List<String> cells) {
            Map<String, String> row = new HashMap<>();
            for (int at = 1; at < Math.min(columns.size(), cells.size()); at++) {
                row.put(columns.get(at), cells.get(at));
            }
            return row;
        }

        List<Map<String, String>> table(String name) {
            return tables.getOrDefault(name, List.of());
        }

        List<Map<String, String>> work() {
            return table("TASK").stream()
                    .filter(row -> WORK.contains(row.get("task_type")))
                    .filter(row -> number(row, "target_drtn_hr_cnt") > 0)
                    .toList();
        }

        List<Map<String, String>> open() {
            return work().stream()
                    .filter(row -> !row.get("status_code").equals("TK_Complete"))
                    .toList();
        }

        List<Map<String, String>> withoutLogic() {
            Set<String> before = ids(table("TASKPRED"), "task_id");
            Set<String> after = ids(table("TASKPRED"), "pred_task_id");
            return open().stream()
                    .filter(row -> !before.contains(row.get("task_id")) || !after.contains(row.get("task_id")))
                    .toList();
        }

        List<Map<String, String>> hard() {
            return open().stream()
                    .filter(row -> HARD.contains(row.getOrDefault("cstr_type", ""))
                            || HARD.contains(row.getOrDefault("cstr_type2", "")))
                    .toList();
        }

        int links(java.util.function.DoublePredicate lag) {
            return (int) ofOpenWork()
                    .filter(row -> lag.test(number(row, "lag_hr_cnt")))
                    .count();
        }

        int finishToStart() {
            return (int) ofOpenWork()
                    .filter(row -> row.get("pred_type").equals("PR_FS"))
                    .count();
        }

        private Stream<Map<String, String>> ofOpenWork() {
            Set<String> open = ids(open(), "task_id");
            return table("TASKPRED").stream()
                    .filter(row -> open.contains(row.get("task_id")) || open.contains(row.get("pred_task_id")));
        }

        List<Map<String, String>> aDayOrMore() {
            Map<String, Double> days = table("CALENDAR").stream()
                    .collect(Collectors.toMap(row -> row.get("clndr_id"), row -> number(row, "day_hr_cnt")));
            return open().stream()
                    .filter(row -> number(row, "target_drtn_hr_cnt") >= days.get(row.get("clndr_id")))
                    .toList();
        }

        List<Map<String, String>> withoutResources() {
            Set<String> loaded = ids(
                    table("TASKRSRC").stream()
                            .filter(row -> number(row, "target_qty") > 0
                                    || number(row, "remain_qty") > 0
                                    || number(row, "target_cost") > 0
                                    || number(row, "remain_cost") > 0)
                            .toList(),
                    "task_id");
            return aDayOrMore().stream()
                    .filter(row -> !loaded.contains(row.get("task_id")))
                    .toList();
        }

        private static Set<String> ids(List<Map<String, String>> rows, String column) {
            return rows.stream().map(row -> row.get(column)).collect(Collectors.toSet());
        }

        private static double number(Map<String, String> row, String column) {
            String text = row.getOrDefault(column, "");
            return text.isEmpty() ? 0 : Double.parseDouble(text);
        }
    }
}
