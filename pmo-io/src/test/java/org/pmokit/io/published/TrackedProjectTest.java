package org.pmokit.io.published;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pmokit.core.date.CompiledCalendar;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.date.WorkingHours;
import org.pmokit.core.earnedvalue.EarnedSchedule;
import org.pmokit.core.earnedvalue.EarnedValue;
import org.pmokit.core.earnedvalue.EstimateMethod;
import org.pmokit.core.earnedvalue.PlannedValueCurve;
import org.pmokit.core.earnedvalue.PlannedValueCurve.Point;
import org.pmokit.core.money.Money;
import org.pmokit.io.SharedData;

/**
 * A real project that was tracked over 23 periods, with what a tool of the Ghent school (PMConverter) made of it. Fixed cost falls
 * due as an activity starts, the rest evenly over its working hours. The tool keeps time in whole working hours.
 */
class TrackedProjectTest {

    private static final String PROJECT = "C2011-07";
    private static final String WORKBOOK = "C2011-07_PMConverter_with_EVM_tracking_overview.xlsx";
    private static final String OVERVIEW = "xl/worksheets/sheet29.xml";
    private static final Pattern CELL =
            Pattern.compile("<c r=\"([A-Z]+)(\\d+)\"( s=\"\\d+\")?( t=\"n\")?><v>([^<]*)</v></c>");
    private static final int HEADER_ROWS = 2;
    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
    private static final CompiledCalendar AGENDA = WorkingCalendar.weekly(
                    "agenda",
                    WorkingHours.of("08:00-12:00 13:00-17:00"),
                    DayOfWeek.MONDAY,
                    DayOfWeek.TUESDAY,
                    DayOfWeek.WEDNESDAY,
                    DayOfWeek.THURSDAY,
                    DayOfWeek.FRIDAY)
            .compiled(DateRange.ofClosed(LocalDate.of(2010, 1, 1), LocalDate.of(2011, 12, 31)));

    private static List<Map<String, BigDecimal>> published;
    private static List<Told> told;

    /** An activity as planned, in working hours since the start. */
    private record Work(String id, BigDecimal start, BigDecimal hours, BigDecimal fixed, BigDecimal perHour) {

        static Work of(NamedCsvRecord row) {
            BigDecimal hours = number(row, "duration_cpm_units");
            BigDecimal fixed = number(row, "fixed_cost");
            return new Work(
                    row.getField("activity_id"),
                    hour(LocalDateTime.parse(row.getField("baseline_start").replace(' ', 'T'))),
                    hours,
                    fixed,
                    number(row, "total_cost").subtract(fixed).divide(hours));
        }

        BigDecimal finish() {
            return start.add(hours);
        }

        BigDecimal worth() {
            return fixed.add(perHour.multiply(hours));
        }

        BigDecimal evenly(BigDecimal now) {
            return perHour.multiply(now.subtract(start).max(BigDecimal.ZERO).min(hours));
        }

        BigDecimal plannedBefore(BigDecimal now) {
            return start.compareTo(now) < 0 ? fixed.add(evenly(now)) : BigDecimal.ZERO;
        }

        BigDecimal plannedAt(BigDecimal now) {
            return start.compareTo(now) <= 0 ? fixed.add(evenly(now)) : BigDecimal.ZERO;
        }

        BigDecimal earned(NamedCsvRecord progress) {
            BigDecimal done = number(progress, "percent_complete");
            return done.signum() == 0
                    ? BigDecimal.ZERO
                    : fixed.add(perHour.multiply(hours).multiply(done));
        }

        BigDecimal cost(NamedCsvRecord progress) {
            return progress.getField("actual_start").isEmpty()
                    ? BigDecimal.ZERO
                    : fixed.add(perHour.multiply(number(progress, "actual_duration_h")))
                            .add(number(progress, "actual_cost_dev"));
        }
    }

    /** What the library says of a period. */
    private record Told(EarnedValue value, EarnedSchedule schedule) {}

    @BeforeAll
    static void read() throws IOException {
        published = overview();
        List<Work> plan = rows("activities.csv").stream().map(Work::of).toList();
        PlannedValueCurve curve = curve(plan);
        Map<String, List<NamedCsvRecord>> progress =
                rows("tracking.csv").stream().collect(Collectors.groupingBy(row -> row.getField("period")));
        told = IntStream.range(0, published.size())
                .mapToObj(at -> told(plan, curve, progress.get("" + (at + 1)), hour(published.get(at), "C")))
                .toList();
    }

    @Test
    void planned_value_earned_value_and_actual_cost_are_those_of_the_tool() {
        agree("D", period -> amount(period.value().planned().orElseThrow()), "0.005");
        agree("E", period -> amount(period.value().earned().orElseThrow()), "0.005");
        agree("F", period -> amount(period.value().actual().orElseThrow()), "0.005");
    }

    @Test
    void variances_and_indices_are_those_of_the_tool() {
        agree("H", period -> amount(period.value().scheduleVariance().get()), "0.005");
        agree("I", period -> period.value().spi().get().value(), "0.0000001");
        agree("J", period -> amount(period.value().costVariance().get()), "0.005");
        agree("K", period -> period.value().cpi().get().value(), "0.0000001");
    }

    @Test
    void estimates_at_completion_are_those_of_the_tool() {
        agree("X", period -> estimate(period, EstimateMethod.AS_PLANNED), "0.005");
        agree("Y", period -> estimate(period, EstimateMethod.AS_SO_FAR), "0.005");
        agree("AB", period -> estimate(period, EstimateMethod.COST_AND_SCHEDULE), "0.005");
        agree("AD", period -> estimate(period, EstimateMethod.WEIGHTED), "0.005");
    }

    private static BigDecimal estimate(Told period, EstimateMethod method) {
        return amount(period.value().estimateAtCompletion(method).get());
    }

    @Test
    void earned_schedule_is_that_of_the_tool() {
        for (int at = 0; at < published.size(); at++) {
            assertThat(told.get(at).schedule().earned())
                    .as("period %d", at + 1)
                    .isEqualByComparingTo(hour(published.get(at), "G"));
        }
        agree("M", period -> period.schedule().index().get().value(), "0.0000001");
    }

    private static void agree(String column, Function<Told, BigDecimal> figure, String within) {
        assertThat(published).hasSize(23);
        for (int at = 0; at < published.size(); at++) {
            assertThat(figure.apply(told.get(at))
                            .subtract(published.get(at).get(column))
                            .abs())
                    .as("column %s, period %d", column, at + 1)
                    .isLessThan(new BigDecimal(within));
        }
    }

    private static BigDecimal amount(Money money) {
        return money.amount();
    }

    private static Told told(List<Work> plan, PlannedValueCurve curve, List<NamedCsvRecord> progress, BigDecimal now) {
        Map<String, Work> byId = plan.stream().collect(Collectors.toMap(Work::id, Function.identity()));
        BigDecimal earned = sum(progress.stream()
                .map(row -> byId.get(row.getField("activity_id")).earned(row)));
        EarnedValue value = EarnedValue.builder()
                .planned(euros(sum(plan.stream().map(work -> work.plannedBefore(now)))))
                .earned(euros(earned))
                .actual(euros(sum(progress.stream()
                        .map(row -> byId.get(row.getField("activity_id")).cost(row)))))
                .budget(euros(sum(plan.stream().map(Work::worth))))
                .build();
        return new Told(
                value,
                EarnedSchedule.withoutCreditForStandstill(curve, earned, now).inWholeUnits());
    }

    /** Steps up where an activity starts, and bends where one starts or ends. */
    private static PlannedValueCurve curve(List<Work> plan) {
        return PlannedValueCurve.whole(plan.stream()
                .flatMap(work -> Stream.of(work.start(), work.finish()))
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .flatMap(hour -> Stream.of(
                        new Point(hour, sum(plan.stream().map(work -> work.plannedBefore(hour)))),
                        new Point(hour, sum(plan.stream().map(work -> work.plannedAt(hour))))))
                .toList());
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Money euros(BigDecimal amount) {
        return Money.of(amount.toPlainString(), "EUR");
    }

    private static BigDecimal hour(LocalDateTime time) {
        return BigDecimal.valueOf(AGENDA.position(time)).divide(MINUTES_PER_HOUR, MathContext.DECIMAL128);
    }

    /** A cell counts days since the end of 1899; the agenda counts minutes. */
    private static BigDecimal hour(Map<String, BigDecimal> row, String column) {
        long minutes = row.get(column)
                .multiply(BigDecimal.valueOf(24 * 60))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return hour(LocalDate.of(1899, 12, 30).atStartOfDay().plusMinutes(minutes));
    }

    private static BigDecimal number(NamedCsvRecord row, String column) {
        return new BigDecimal(row.getField(column));
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SharedData.dslib(file))) {
            return csv.stream()
                    .filter(row -> row.getField("project_id").equals(PROJECT))
                    .toList();
        }
    }

    private static List<Map<String, BigDecimal>> overview() throws IOException {
        Map<Integer, Map<String, BigDecimal>> rows = new HashMap<>();
        try (ZipFile workbook = new ZipFile(SharedData.dslib(WORKBOOK).toFile())) {
            byte[] sheet = workbook.getInputStream(workbook.getEntry(OVERVIEW)).readAllBytes();
            CELL.matcher(new String(sheet, StandardCharsets.UTF_8))
                    .results()
                    .forEach(cell -> rows.computeIfAbsent(row(cell), row -> new HashMap<>())
                            .put(cell.group(1), new BigDecimal(cell.group(5))));
        }
        List<Map<String, BigDecimal>> periods = new ArrayList<>();
        for (int row = HEADER_ROWS + 1; rows.containsKey(row); row++) {
            periods.add(rows.get(row));
        }
        return periods;
    }

    private static int row(MatchResult cell) {
        return Integer.parseInt(cell.group(2));
    }
}
