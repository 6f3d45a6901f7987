package org.pmokit.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.ResourceId;
import org.pmokit.core.resource.Allocation;
import org.pmokit.core.resource.Resource;
import org.pmokit.core.role.Role;
import org.pmokit.graph.capacity.CapacityAnalysis;
import org.pmokit.graph.capacity.CapacitySettings;
import org.pmokit.graph.capacity.Perspective;

/**
 * Demand against capacity: ten allocations a project over four years, two people a project, two hundred roles. The peer
 * adds every allocation up day by day in a table of person and day, and finds no intervals and no causes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CapacityBenchmark {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 1461;
    private static final int ALLOCATIONS = 10;
    private static final int ROLES = 200;

    /** Projects in the portfolio. */
    @Param({"1000", "10000", "100000"})
    public int projects;

    private Portfolio portfolio = portfolio(1);

    /** Builds the portfolio, and makes sure that both count the same. */
    @Setup
    public void prepare() {
        portfolio = portfolio(projects);
        int naive = dayByDay();
        int swept = sweepByPerson();
        if (naive != swept) {
            throw new IllegalStateException("day by day " + naive + ", swept " + swept);
        }
    }

    /** The library, by person: days with too much. */
    @Benchmark
    public int sweepByPerson() {
        return overDays(CapacityAnalysis.of(portfolio));
    }

    /** The library, by role. */
    @Benchmark
    public int sweepByRole() {
        return overDays(CapacityAnalysis.of(portfolio, CapacitySettings.by(Perspective.ROLE)));
    }

    private static int overDays(CapacityAnalysis analysis) {
        return analysis.summaries().stream().mapToInt(each -> each.overDays()).sum();
    }

    /** The peer: a table of person and day. */
    @Benchmark
    public int dayByDay() {
        Map<ResourceId, double[]> demand = new HashMap<>();
        for (Allocation each : portfolio.all(Allocation.class)) {
            double[] days = demand.computeIfAbsent(each.resource().orElseThrow(), it -> new double[DAYS + 200]);
            LocalDate day = each.period().start();
            for (; day.isBefore(each.period().end()); day = day.plusDays(1)) {
                if (portfolio.calendar().isWorkingDay(day)) {
                    days[(int) (day.toEpochDay() - START.toEpochDay())] +=
                            each.units().orElseThrow().doubleValue();
                }
            }
        }
        int over = 0;
        for (double[] days : demand.values()) {
            for (double units : days) {
                over += units > 1 + 1e-9 ? 1 : 0;
            }
        }
        return over;
    }

    private static Portfolio portfolio(int projects) {
        Random random = new Random(11);
        PortfolioDraft draft = PortfolioDraft.named("Capacity").calendar(WorkingCalendar.MONDAY_FRIDAY);
        int people = 2 * projects;
        for (int person = 0; person < people; person++) {
            draft.add(Resource.fullTime(ResourceId.of("R" + person), PersonId.of("p" + person)).toBuilder()
                    .role(Role.of("role-" + person % ROLES))
                    .build());
        }
        for (int project = 0; project < projects; project++) {
            ProjectId id = ProjectId.of("P" + project);
            draft.add(Project.of(id, "Project " + project));
            for (int number = 0; number < ALLOCATIONS; number++) {
                LocalDate from = START.plusDays(random.nextInt(DAYS));
                draft.add(Allocation.builder()
                        .component(id)
                        .resource(ResourceId.of("R" + random.nextInt(people)))
                        .units(BigDecimal.valueOf(1 + random.nextInt(10), 1))
                        .period(DateRange.of(from, from.plusDays(5L + random.nextInt(180))))
                        .build());
            }
        }
        return draft.resolveOrThrow();
    }
}
