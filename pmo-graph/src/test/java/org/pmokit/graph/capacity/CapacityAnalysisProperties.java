package org.pmokit.graph.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.ResourceId;
import org.pmokit.core.resource.Absence;
import org.pmokit.core.resource.Allocation;
import org.pmokit.core.resource.CapacityPeriod;
import org.pmokit.core.resource.Resource;
import org.pmokit.core.resource.ResourceKind;
import org.pmokit.core.role.Role;

/** The sweep finds what counting day by day finds. */
class CapacityAnalysisProperties {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 60;
    private static final List<Role> ROLES = List.of(Role.of("a"), Role.of("b"));
    private static final DateRange HORIZON = DateRange.of(START, START.plusDays(DAYS));

    @Property(tries = 300)
    void by_resource_and_by_role(@ForAll("portfolios") Portfolio portfolio) {
        for (Perspective perspective : List.of(Perspective.RESOURCE, Perspective.PERSON, Perspective.ROLE)) {
            CapacityAnalysis analysis = CapacityAnalysis.of(
                    portfolio,
                    CapacitySettings.builder()
                            .perspective(perspective)
                            .horizon(HORIZON)
                            .build());
            for (Subject subject : analysis.subjects()) {
                agrees(analysis, subject, new DayByDay(portfolio, subject));
            }
        }
    }

    private static void agrees(CapacityAnalysis analysis, Subject subject, DayByDay naive) {
        LoadSummary summary = analysis.summary(subject);
        assertThat(summary.demand()).isEqualByComparingTo(naive.demand);
        assertThat(summary.capacity()).isEqualByComparingTo(naive.capacity);
        assertThat(summary.excess()).isEqualByComparingTo(naive.excess);
        assertThat(summary.unknownDays()).isEqualTo(naive.unknownDays);
        assertThat(summary.overDays()).isEqualTo(naive.overDays.size());
        assertThat(summary.peakDemand()).isEqualByComparingTo(naive.peak);
        List<OverAllocation> over = analysis.overAllocations(subject);
        assertThat(over).extracting(OverAllocation::period).isEqualTo(naive.runs());
        assertThat(over.stream().mapToInt(OverAllocation::days).sum()).isEqualTo(naive.overDays.size());
        TreeMap<ComponentRef, BigDecimal> volumes = new TreeMap<>();
        over.forEach(each ->
                each.contributions().forEach(part -> volumes.merge(part.cause(), part.volume(), BigDecimal::add)));
        assertThat(volumes.keySet()).isEqualTo(naive.causes.keySet());
        volumes.forEach((cause, volume) -> assertThat(volume).isEqualByComparingTo(naive.causes.get(cause)));
        for (Grain grain : List.of(Grain.DAY, Grain.WEEK, Grain.MONTH)) {
            HeatRow row = analysis.heatMap(grain).rows().get(analysis.subjects().indexOf(subject));
            assertThat(row.cells().stream().map(HeatCell::demand).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(naive.demand);
            assertThat(row.cells().stream().map(HeatCell::excess).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(naive.excess);
            assertThat(row.cells().stream().mapToInt(HeatCell::overDays).sum()).isEqualTo(naive.overDays.size());
            assertThat(row.worst().compareTo(LoadLevel.OVER) >= 0).isEqualTo(!naive.overDays.isEmpty());
        }
    }

    @Property(tries = 100)
    void removing_a_project_is_the_same_as_never_having_had_it(@ForAll("portfolios") Portfolio portfolio) {
        CapacitySettings settings = CapacitySettings.builder()
                .perspective(Perspective.RESOURCE)
                .horizon(HORIZON)
                .build();
        ProjectId gone = ProjectId.of("P0");
        PortfolioDraft draft = PortfolioDraft.named("n").calendar(portfolio.calendar());
        portfolio.projects().forEach(draft::add);
        portfolio.all(Resource.class).forEach(draft::add);
        portfolio.all(Absence.class).forEach(draft::add);
        List<Allocation> left = portfolio.all(Allocation.class).stream()
                .filter(each -> !each.component().equals(gone))
                .toList();
        left.forEach(draft::add);
        if (left.size() < portfolio.all(Allocation.class).size()) {
            CapacityAnalysis without = CapacityAnalysis.of(portfolio, settings).without(gone);
            CapacityAnalysis never = CapacityAnalysis.of(draft.resolveOrThrow(), settings);

            assertThat(without.summaries()).isEqualTo(never.summaries());
            assertThat(without.overAllocations()).isEqualTo(never.overAllocations());
        }
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Arbitraries.longs().map(seed -> new Random(seed)).map(CapacityAnalysisProperties::portfolio);
    }

    private static Portfolio portfolio(Random random) {
        PortfolioDraft draft = PortfolioDraft.named("n")
                .calendar(random.nextBoolean() ? WorkingCalendar.MONDAY_FRIDAY : WorkingCalendar.EVERY_DAY);
        for (int project = 0; project < 4; project++) {
            draft.add(Project.of(ProjectId.of("P" + project), "P"));
        }
        int resources = 1 + random.nextInt(4);
        for (int number = 0; number < resources; number++) {
            draft.add(resource(random, ResourceId.of("R" + number)));
            for (int away = random.nextInt(3); away > 0; away--) {
                Absence.Builder absence =
                        Absence.builder().resource(ResourceId.of("R" + number)).period(days(random));
                if (random.nextBoolean()) {
                    absence.units(tenths(random, 8));
                }
                draft.add(absence.build());
            }
        }
        for (int allocation = random.nextInt(12); allocation > 0; allocation--) {
            Allocation.Builder demand = Allocation.builder()
                    .component(ProjectId.of("P" + random.nextInt(4)))
                    .units(tenths(random, 12))
                    .period(days(random));
            if (random.nextInt(4) == 0) {
                demand.role(ROLES.get(random.nextInt(2)));
            } else {
                demand.resource(ResourceId.of("R" + random.nextInt(resources)));
            }
            draft.add(demand.build());
        }
        return draft.resolveOrThrow();
    }

    private static Resource resource(Random random, ResourceId id) {
        Resource.Builder resource = Resource.builder().id(id).kind(ResourceKind.PERSON);
        if (random.nextInt(5) > 0) {
            resource.capacity(tenths(random, 20));
        }
        if (random.nextInt(4) > 0) {
            resource.role(ROLES.get(random.nextInt(2)));
        }
        if (random.nextInt(3) == 0) {
            resource.calendar(CalendarId.of(random.nextBoolean() ? "monday-friday" : "every-day"));
        }
        if (random.nextInt(3) == 0) {
            resource.period(days(random));
        }
        for (int period = random.nextInt(3); period > 0; period--) {
            resource.addCapacity(new CapacityPeriod(days(random), Optional.of(tenths(random, 20)), Optional.empty()));
        }
        return resource.build();
    }

    private static DateRange days(Random random) {
        LocalDate from = START.plusDays(random.nextInt(DAYS + 20) - 10L);
        return DateRange.of(from, from.plusDays(1 + random.nextInt(25)));
    }

    private static BigDecimal tenths(Random random, int most) {
        return BigDecimal.valueOf(random.nextInt(most + 1), 1);
    }

    /** The same by looking at every day. */
    private static final class DayByDay {

        private BigDecimal demand = BigDecimal.ZERO;
        private BigDecimal capacity = BigDecimal.ZERO;
        private BigDecimal excess = BigDecimal.ZERO;
        private BigDecimal peak = BigDecimal.ZERO;
        private int unknownDays;
        private final List<LocalDate> overDays = new ArrayList<>();
        private final List<LocalDate> interruptions = new ArrayList<>();
        private final TreeMap<ComponentRef, BigDecimal> causes = new TreeMap<>();
        private final Portfolio portfolio;
        private final List<Resource> resources;
        private final List<Allocation> allocations;

        DayByDay(Portfolio portfolio, Subject subject) {
            this.portfolio = portfolio;
            boolean byRole = subject.perspective() == Perspective.ROLE;
            this.resources = portfolio.all(Resource.class).stream()
                    .filter(each -> byRole
                            ? each.role().map(Role::code).equals(Optional.of(subject.key()))
                            : each.id().value().equals(subject.key()))
                    .toList();
            this.allocations = portfolio.all(Allocation.class).stream()
                    .filter(each -> each.resource().isPresent()
                            ? resources.stream()
                                    .anyMatch(own ->
                                            own.id().equals(each.resource().get()))
                            : byRole && each.role().map(Role::code).equals(Optional.of(subject.key())))
                    .toList();
            for (LocalDate day = START; day.isBefore(HORIZON.end()); day = day.plusDays(1)) {
                count(day);
            }
        }

        private void count(LocalDate day) {
            boolean worked = false;
            boolean known = !resources.isEmpty();
            BigDecimal asked = BigDecimal.ZERO;
            BigDecimal there = BigDecimal.ZERO;
            TreeMap<ComponentRef, BigDecimal> parts = new TreeMap<>();
            boolean rows = false;
            for (Allocation each : allocations) {
                WorkingCalendar calendar = each.resource()
                        .map(id -> calendarOf((Resource) portfolio.entry(id).orElseThrow()))
                        .orElseGet(this::usual);
                if (each.period().contains(day)) {
                    rows = true;
                    if (calendar.isWorkingDay(day)) {
                        worked = true;
                        asked = asked.add(each.units().orElseThrow());
                        parts.merge(each.component(), each.units().orElseThrow(), BigDecimal::add);
                    }
                }
            }
            for (Resource each : resources) {
                BigDecimal units = units(each, day);
                boolean row = units == null || units.signum() > 0;
                rows |= row;
                if (calendarOf(each).isWorkingDay(day)) {
                    worked |= row;
                    known &= units != null;
                    there = units == null ? there : there.add(units);
                }
            }
            boolean over = known && asked.compareTo(there) > 0;
            demand = demand.add(asked);
            peak = peak.max(asked);
            if (known) {
                capacity = capacity.add(there);
            } else if (worked || (!rows && anyWorks(day))) {
                unknownDays++;
            }
            if (over) {
                excess = excess.add(asked.subtract(there));
                overDays.add(day);
                parts.forEach((cause, part) -> {
                    if (part.signum() > 0) {
                        causes.merge(cause, part, BigDecimal::add);
                    }
                });
            } else if (worked || (!rows && anyWorks(day))) {
                interruptions.add(day);
            }
        }

        /** Calendars of rows that are not on this day still say which days are worked. */
        private boolean anyWorks(LocalDate day) {
            return resources.stream()
                            .anyMatch(each -> calendarOf(each).isWorkingDay(day)
                                    && (hasCapacity(each)
                                            || allocations.stream()
                                                    .anyMatch(own -> own.resource()
                                                                    .equals(Optional.of(each.id()))
                                                            && own.period().overlaps(HORIZON))))
                    || allocations.stream()
                            .anyMatch(own -> own.resource().isEmpty()
                                    && own.period().overlaps(HORIZON)
                                    && usual().isWorkingDay(day));
        }

        private boolean hasCapacity(Resource resource) {
            for (LocalDate day = START; day.isBefore(HORIZON.end()); day = day.plusDays(1)) {
                BigDecimal units = units(resource, day);
                if (units == null || units.signum() > 0) {
                    return true;
                }
            }
            return false;
        }

        private WorkingCalendar usual() {
            List<WorkingCalendar> used =
                    resources.stream().map(this::calendarOf).toList();
            List<WorkingCalendar> order = new ArrayList<>(List.of(portfolio.calendar()));
            portfolio.all(Resource.class).forEach(each -> order.add(calendarOf(each)));
            return order.stream()
                    .distinct()
                    .max(Comparator.<WorkingCalendar>comparingLong(
                                    each -> used.stream().filter(each::equals).count())
                            .thenComparing(each -> -order.indexOf(each)))
                    .orElseThrow();
        }

        private WorkingCalendar calendarOf(Resource resource) {
            return resource.calendar()
                    .flatMap(id -> WorkingCalendar.parse(id.value()))
                    .orElse(portfolio.calendar());
        }

        private @Nullable BigDecimal units(Resource resource, LocalDate day) {
            if (!resource.period().contains(day)) {
                return BigDecimal.ZERO;
            }
            BigDecimal units = resource.capacity().orElse(null);
            for (CapacityPeriod each : resource.capacities()) {
                units = each.period().contains(day) ? each.units().orElseThrow() : units;
            }
            for (Absence each : portfolio.about(resource.id(), Absence.class)) {
                if (each.period().contains(day)) {
                    if (each.units().isEmpty()) {
                        return BigDecimal.ZERO;
                    }
                    units = units == null ? null : units.subtract(each.units().get());
                }
            }
            return units == null ? null : units.max(BigDecimal.ZERO);
        }

        /** Over-allocated days in a row, with no working day between that is not. */
        List<DateRange> runs() {
            List<DateRange> runs = new ArrayList<>();
            for (LocalDate day : overDays) {
                int last = runs.size() - 1;
                boolean goesOn = last >= 0
                        && interruptions.stream()
                                .noneMatch(
                                        other -> !other.isBefore(runs.get(last).end()) && other.isBefore(day));
                if (goesOn) {
                    runs.set(last, DateRange.ofClosed(runs.get(last).start(), day));
                } else {
                    runs.add(DateRange.ofClosed(day, day));
                }
            }
            return runs;
        }
    }
}
