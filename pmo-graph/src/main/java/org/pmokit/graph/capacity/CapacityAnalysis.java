package org.pmokit.graph.capacity;

import io.vavr.Lazy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pmokit.core.Portfolio;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;

/**
 * The demand of a portfolio against its capacity, as seen from one perspective. Immutable and safe for any number of
 * threads; what-ifs give new ones. Reading takes time in proportion to what is recorded, and a sweep n log n of it.
 *
 * <p>A named resource counts where it belongs: its demand is demand of its person, team, role, skills and unit. Demand
 * that names nobody counts for its team, role or skill only, on the days on which most of their resources work. Hours are
 * spread evenly over the working days of their period. A part of a day counts for as much of it as its units say.
 */
public final class CapacityAnalysis {

    private static final int DAYS_OF_WEEK = 7;
    private static final int MOST_WEEKS = 520;

    private final CapacitySettings settings;
    private final Loads loads;
    private final Causes causes;
    private final List<LeftOut> leftOut;
    private final Horizon horizon;
    private final WorkDays days;
    private final Lazy<Sums> sums;

    /** What one pass over everything finds. */
    private record Sums(List<OverScan.Totals> totals, List<List<OverRun>> runs, List<OverRun> worstFirst) {}

    private CapacityAnalysis(
            CapacitySettings settings, Loads loads, Causes causes, List<LeftOut> leftOut, Horizon horizon) {
        this.settings = settings;
        this.loads = loads;
        this.causes = causes;
        this.leftOut = leftOut;
        this.horizon = horizon;
        this.days = new WorkDays(loads.calendars(), horizon);
        requireSmallSums(loads, horizon);
        this.sums = Lazy.of(this::sumUp);
    }

    /**
     * By person, with the house defaults.
     *
     * @param portfolio whose demand and capacity
     * @throws IllegalArgumentException if the demand spans more than 400 years
     */
    public static CapacityAnalysis of(Portfolio portfolio) {
        return of(portfolio, CapacitySettings.house());
    }

    /**
     * As the settings say.
     *
     * @param portfolio whose demand and capacity
     * @param settings such as {@link CapacitySettings#by}
     * @throws IllegalArgumentException if the demand spans more than 400 years and the settings name no horizon, or if
     *     amounts and horizon together are too large to be added up
     */
    public static CapacityAnalysis of(Portfolio portfolio, CapacitySettings settings) {
        LoadReader reader = new LoadReader(portfolio, settings);
        Loads loads = reader.read();
        return new CapacityAnalysis(
                settings, loads, reader.causes(), reader.leftOut(), horizon(settings, loads.demandDays()));
    }

    private static Horizon horizon(CapacitySettings settings, Horizon demand) {
        Horizon horizon = settings.horizon().map(Horizon::of).orElse(demand);
        if (horizon.days() > Horizon.MOST_DAYS) {
            throw new IllegalArgumentException("The demand runs over " + horizon.toRange()
                    + ", which is more than 400 years.\nMaybe a year is mistyped; otherwise name a horizon.");
        }
        return horizon;
    }

    private static void requireSmallSums(Loads loads, Horizon horizon) {
        try {
            Math.multiplyExact(loads.total(), (long) horizon.days() + 2 * DAYS_OF_WEEK * MOST_WEEKS);
        } catch (ArithmeticException overflow) {
            throw new IllegalArgumentException(
                    "All amounts over " + horizon.days() + " days are too large to be added up.\n"
                            + "Maybe an amount is mistyped; otherwise name a shorter horizon.",
                    overflow);
        }
    }

    /** How it was made. */
    public CapacitySettings settings() {
        return settings;
    }

    /** The days that are looked at; empty when there is no dated demand and no horizon was named. */
    public Optional<DateRange> horizon() {
        return horizon.days() == 0 ? Optional.empty() : Optional.of(horizon.toRange());
    }

    /** Everybody of whom there is capacity or demand, in their order. */
    public List<Subject> subjects() {
        return loads.subjects();
    }

    /** Those of whom something is asked and whom no resource stands for; their capacity is unknown. */
    public List<Subject> notOffered() {
        List<Subject> found = new ArrayList<>();
        for (int subject = 0; subject < loads.subjects().size(); subject++) {
            if (!loads.offered()[subject]) {
                found.add(loads.subjects().get(subject));
            }
        }
        return List.copyOf(found);
    }

    /** Allocations that count nowhere because they cannot be placed in time, in the order of the register. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Everybody over the whole horizon, in their order. */
    public List<LoadSummary> summaries() {
        return new Told<>(loads.subjects().size(), this::summaryOf);
    }

    /**
     * One of them over the whole horizon.
     *
     * @param subject one of {@link #subjects}
     * @throws IllegalArgumentException if it is none of them
     */
    public LoadSummary summary(Subject subject) {
        return summaryOf(index(subject));
    }

    /** Everybody's days on which more is asked than there is, the worst first: critical ones, then by excess. */
    public List<OverAllocation> overAllocations() {
        List<OverRun> runs = sums.get().worstFirst();
        return new Told<>(runs.size(), place -> overAllocation(runs.get(place)));
    }

    /**
     * The days of one of them on which more is asked than there is, in the order of time.
     *
     * @param subject one of {@link #subjects}
     * @throws IllegalArgumentException if it is none of them
     */
    public List<OverAllocation> overAllocations(Subject subject) {
        List<OverRun> runs = sums.get().runs().get(index(subject));
        return new Told<>(runs.size(), place -> overAllocation(runs.get(place)));
    }

    /** What causes the excess, the most first. */
    public List<Cause> causes() {
        TreeMap<ComponentRef, Cause> found = new TreeMap<>();
        for (OverAllocation each : overAllocations()) {
            for (DemandShare part : each.contributions()) {
                BigDecimal own = each.excess().multiply(part.share().value());
                found.merge(part.cause(), new Cause(part.cause(), own, 1), CapacityAnalysis::both);
            }
        }
        return found.values().stream()
                .map(each -> new Cause(each.component(), Tally.rounded(each.excess()), each.overAllocations()))
                .sorted(Comparator.comparing(Cause::excess).reversed())
                .toList();
    }

    private static Cause both(Cause one, Cause other) {
        return new Cause(
                one.component(), one.excess().add(other.excess()), one.overAllocations() + other.overAllocations());
    }

    /**
     * What has a part in the same over-allocations, the most contested first.
     *
     * @param component a project, programme, office or unit, as causes are named here
     */
    public List<Competitor> competitorsOf(ComponentRef component) {
        TreeMap<ComponentRef, TreeSet<Subject>> subjects = new TreeMap<>();
        TreeMap<ComponentRef, BigDecimal> excess = new TreeMap<>();
        for (OverAllocation each : overAllocations()) {
            List<ComponentRef> parts =
                    each.contributions().stream().map(DemandShare::cause).toList();
            if (parts.contains(component)) {
                for (ComponentRef part : parts) {
                    subjects.computeIfAbsent(part, it -> new TreeSet<>()).add(each.subject());
                    excess.merge(part, each.excess(), BigDecimal::add);
                }
            }
        }
        subjects.remove(component);
        return subjects.entrySet().stream()
                .map(each -> new Competitor(
                        each.getKey(),
                        List.copyOf(each.getValue()),
                        Tally.rounded(excess.getOrDefault(each.getKey(), BigDecimal.ZERO))))
                .sorted(Comparator.comparing(Competitor::excess).reversed())
                .toList();
    }

    /** Everybody's days with more projects at once than the limit, by subject and day. */
    public List<ManyProjects> manyProjects() {
        ProjectCount count = new ProjectCount(loads, horizon, settings.projectLimit());
        List<ManyProjects> found = new ArrayList<>();
        for (int subject = 0; subject < loads.subjects().size(); subject++) {
            found.addAll(count.of(subject));
        }
        return List.copyOf(found);
    }

    /**
     * Where there is room: days in a row on which so much is free, by subject and day.
     *
     * @param units free on each of the days, more than 0
     * @param workingDays at least so many of them, 1 or more
     */
    public List<Room> room(BigDecimal units, int workingDays) {
        if (units.signum() <= 0 || workingDays < 1) {
            throw new IllegalArgumentException("There is always room for " + units.toPlainString() + " units on "
                    + workingDays + " days.\nMaybe ask for more than 0 units on 1 day or more.");
        }
        Sweep sweep = new Sweep(loads, days);
        List<Room> found = new ArrayList<>();
        for (int subject = 0; subject < loads.subjects().size(); subject++) {
            RoomScan scan = new RoomScan(loads.subjects().get(subject), Amounts.of(units), workingDays);
            sweep.run(subject, scan);
            found.addAll(scan.rooms());
        }
        return List.copyOf(found);
    }

    /**
     * Everybody by day, week or month.
     *
     * @param grain how long the periods are
     */
    public HeatMap heatMap(Grain grain) {
        List<DateRange> periods = horizon().map(grain::periods).orElse(List.of());
        int rows = periods.isEmpty() ? 0 : loads.subjects().size();
        return new HeatMap(grain, periods, new Told<>(rows, subject -> heatRow(subject, periods)));
    }

    private HeatRow heatRow(int subject, List<DateRange> periods) {
        HeatScan scan = new HeatScan(periods, sums.get().runs().get(subject));
        new Sweep(loads, days).run(subject, scan);
        return new HeatRow(loads.subjects().get(subject), scan.cells(settings));
    }

    /**
     * The same without the demand of a component and all of its parts; the horizon stays.
     *
     * @param component such as a project or programme
     * @throws IllegalArgumentException if it asks for nothing
     */
    public CapacityAnalysis without(ComponentRef component) {
        return new CapacityAnalysis(settings, loads.without(causes.within(component)), causes, leftOut, horizon);
    }

    /**
     * The same with the demand of a component and all of its parts moved; sides that are open stay so, and hours stay
     * spread as they were. A horizon that was not named grows with it.
     *
     * @param component such as a project or programme
     * @param calendarDays later, or earlier when negative; at most 400 years
     * @throws IllegalArgumentException if it asks for nothing, or the move is longer
     */
    public CapacityAnalysis moving(ComponentRef component, int calendarDays) {
        if (Math.abs((long) calendarDays) > Horizon.MOST_DAYS) {
            throw new IllegalArgumentException("A move by " + calendarDays + " days is longer than 400 years.\nMaybe "
                    + "give a number of days between -" + Horizon.MOST_DAYS + " and " + Horizon.MOST_DAYS + ".");
        }
        Loads moved = loads.moving(causes.within(component), calendarDays);
        Horizon after = moved.demandDays();
        Horizon both = new Horizon(Math.min(horizon.from(), after.from()), Math.max(horizon.to(), after.to()));
        return new CapacityAnalysis(settings, moved, causes, leftOut, horizon(settings, both));
    }

    /**
     * What is different, subject by subject.
     *
     * @param before the analysis from which this one was made by a removal or a move
     * @throws IllegalArgumentException if it is about others
     */
    public CapacityChange since(CapacityAnalysis before) {
        if (!before.subjects().equals(subjects())) {
            throw new IllegalArgumentException("The two analyses are not about the same "
                    + settings.perspective().code()
                    + "s.\nMaybe make the second from the first, by a removal or a move.");
        }
        List<SubjectChange> changes = new ArrayList<>();
        for (int subject = 0; subject < loads.subjects().size(); subject++) {
            OverScan.Totals was = before.sums.get().totals().get(subject);
            if (was.asksOtherwiseThan(sums.get().totals().get(subject))) {
                changes.add(new SubjectChange(before.summaryOf(subject), summaryOf(subject)));
            }
        }
        return new CapacityChange(changes);
    }

    /**
     * The move of one project by whole weeks that lowers the excess of one subject most; of several the shortest, later
     * rather than earlier. Tries the causes of its over-allocations, the largest first, as many as the settings say.
     * Empty when no move helps.
     *
     * @param subject one of {@link #subjects}
     * @param weeks at most so many, later or earlier, 1 to 520
     */
    public Optional<ProjectMove> bestMove(Subject subject, int weeks) {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException(
                    "Projects cannot be moved by up to " + weeks + " weeks.\nMaybe give 1 to " + MOST_WEEKS + ".");
        }
        int index = index(subject);
        List<OverRun> runs = sums.get().runs().get(index);
        return new MoveSearch(loads, horizon.wider(DAYS_OF_WEEK * weeks), settings)
                .best(index, Tally.largest(contributionsTo(runs), settings.movesTried()), weeks);
    }

    private List<DemandShare> contributionsTo(List<OverRun> runs) {
        Tally tally = new Tally(loads, days);
        runs.forEach(tally::add);
        return tally.contributions();
    }

    private Sums sumUp() {
        Sweep sweep = new Sweep(loads, days);
        List<OverScan.Totals> totals = new ArrayList<>();
        List<List<OverRun>> runs = new ArrayList<>();
        List<OverRun> all = new ArrayList<>();
        for (int subject = 0; subject < loads.subjects().size(); subject++) {
            OverScan scan = new OverScan(subject, settings);
            sweep.run(subject, scan);
            totals.add(scan.totals());
            runs.add(List.copyOf(scan.runs()));
            all.addAll(scan.runs());
        }
        all.sort(OverRun.WORST_FIRST);
        return new Sums(totals, runs, Collections.unmodifiableList(all));
    }

    private LoadSummary summaryOf(int subject) {
        OverScan.Totals totals = sums.get().totals().get(subject);
        return LoadSummary.builder()
                .subject(loads.subjects().get(subject))
                .demand(Amounts.toDecimal(totals.demand()))
                .capacity(Amounts.toDecimal(totals.capacity()))
                .unknownDays(totals.unknownDays())
                .overDays(totals.overDays())
                .excess(Amounts.toDecimal(totals.excess()))
                .peakDemand(Amounts.toDecimal(totals.peakDemand()))
                .utilisation(Ratio.of(totals.knownDemand(), totals.capacity()))
                .level(levelOf(subject, totals))
                .build();
    }

    private LoadLevel levelOf(int subject, OverScan.Totals totals) {
        if (totals.overDays() > 0) {
            boolean critical = sums.get().runs().get(subject).stream().anyMatch(OverRun::critical);
            return critical ? LoadLevel.CRITICAL : LoadLevel.OVER;
        }
        if (totals.unknownDays() > 0) {
            return LoadLevel.UNKNOWN;
        }
        long fullFrom = Amounts.of(settings.fullFrom().value());
        return Amounts.isMore(totals.capacity(), fullFrom, totals.demand(), Amounts.ONE)
                ? LoadLevel.ROOM
                : LoadLevel.FULL;
    }

    private OverAllocation overAllocation(OverRun run) {
        return OverAllocation.builder()
                .subject(loads.subjects().get(run.subject()))
                .period(Horizon.range(run.from(), run.to()))
                .days(run.days())
                .excess(Amounts.toDecimal(run.excess()))
                .peakDemand(Amounts.toDecimal(run.peak().demand()))
                .peakCapacity(Amounts.toDecimal(run.peak().capacity()))
                .peakPeriod(Horizon.range(run.peak().from(), run.peak().to()))
                .level(run.level())
                .contributions(contributionsTo(List.of(run)))
                .build();
    }

    private int index(Subject subject) {
        int index = Collections.binarySearch(loads.subjects(), subject);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "There is no " + subject.perspective().code() + " " + subject.key()
                            + " in this analysis by " + settings.perspective().code()
                            + ".\nMaybe take one of its subjects.");
        }
        return index;
    }
}
