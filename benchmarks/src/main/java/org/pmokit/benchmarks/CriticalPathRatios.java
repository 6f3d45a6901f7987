package org.pmokit.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.mpxj.cpm.MicrosoftScheduler;
import org.mpxj.cpm.PrimaveraScheduler;

/**
 * The short form for busy machines: every variant in turn in each round, CPU time of the thread, and the median over the
 * rounds of the ratio to the reference in the same round.
 */
public final class CriticalPathRatios {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 5;
    private static final long LEAST_NANOS = 100_000_000;
    private static final long SEED = 42;
    private static final int MOST_FOR_PEERS = 100_000;
    private static final List<Integer> USUAL = List.of(1_000, 10_000, 100_000);
    private static final List<String> GROWING =
            List.of("reference passes", "calculate, one calendar", "model -> dated results");

    private record Time(double nanos, double bytes) {}

    private record Growth(String name, int size, double nanos) {}

    private final List<Growth> growth = new ArrayList<>();

    private CriticalPathRatios() {}

    /**
     * Prints a table a size, how much faster times grow than sizes, and a chain beside a wide network of the largest size.
     *
     * @param arguments sizes in ascending order; none = 1,000, 10,000 and 100,000
     */
    public static void main(String[] arguments) {
        List<Integer> sizes = new ArrayList<>();
        for (String argument : arguments) {
            sizes.add(Integer.parseInt(argument));
        }
        CriticalPathRatios ratios = new CriticalPathRatios();
        List<Integer> asked = sizes.isEmpty() ? USUAL : sizes;
        MpxjPeers.deeply(() -> asked.forEach(ratios::print));
        ratios.printGrowth();
        printChain(asked.get(asked.size() - 1));
    }

    private void printGrowth() {
        System.out.printf("%nGrowth exponents: 1 where twice the size takes twice the time%n");
        for (String name : GROWING) {
            List<Growth> steps =
                    growth.stream().filter(one -> one.name().equals(name)).toList();
            for (int at = 1; at < steps.size(); at++) {
                Growth less = steps.get(at - 1);
                Growth more = steps.get(at);
                System.out.printf(
                        Locale.ROOT,
                        "%-44s %,9d to %,9d  %.2f%n",
                        name,
                        less.size(),
                        more.size(),
                        Math.log(more.nanos() / less.nanos()) / Math.log((double) more.size() / less.size()));
            }
        }
    }

    /** On the ordinary stack of the main thread. */
    private static void printChain(int size) {
        CriticalPathPlans chain = new CriticalPathPlans(SyntheticPlans.chain(size));
        CriticalPathPlans wide = new CriticalPathPlans(SyntheticPlans.ofSize(size, SEED));
        List<Time> chains = new ArrayList<>();
        List<Time> wides = new ArrayList<>();
        for (int round = -1; round < ROUNDS; round++) {
            Time one = measured(chain::endToEnd);
            Time other = measured(wide::endToEnd);
            if (round >= 0) {
                chains.add(one);
                wides.add(other);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%nA chain of %,d, model to dated results: %.1f us, %.2fx the wide network of that size%n",
                size,
                median(chains.stream().map(Time::nanos).toList()) / 1000,
                ratio(chains, wides));
    }

    private void print(int size) {
        CriticalPathPlans plans = new CriticalPathPlans(SyntheticPlans.ofSize(size, SEED));
        plans.requireAgreement();
        Map<String, Runnable> variants = variants(plans, size);
        Map<String, List<Time>> times = new LinkedHashMap<>();
        variants.values().forEach(CriticalPathRatios::measured);
        for (int round = 0; round < ROUNDS; round++) {
            variants.forEach((name, run) ->
                    times.computeIfAbsent(name, none -> new ArrayList<>()).add(measured(run)));
        }
        System.out.printf(Locale.ROOT, "%n%,d activities, all results equal%n", size);
        times.forEach((name, all) -> System.out.printf(
                Locale.ROOT,
                "%-44s %12.1f us %9.2fx passes %9.2fx records %9.0f B/activity%n",
                name,
                median(all.stream().map(Time::nanos).toList()) / 1000,
                ratio(all, Objects.requireNonNull(times.get("reference passes"))),
                ratio(all, Objects.requireNonNull(times.get("reference records -> CSR -> dated records"))),
                median(all.stream().map(Time::bytes).toList()) / size));
        times.forEach((name, all) -> growth.add(
                new Growth(name, size, median(all.stream().map(Time::nanos).toList()))));
    }

    private static Map<String, Runnable> variants(CriticalPathPlans plans, int size) {
        Map<String, Runnable> variants = new LinkedHashMap<>();
        variants.put("reference passes", plans::referencePasses);
        variants.put("calculate, one calendar", plans::calculate);
        variants.put("calculate, three calendars", plans::calculateMixed);
        variants.put("reference records -> CSR -> dated records", plans::referenceEndToEnd);
        variants.put("model -> dated results", plans::endToEnd);
        variants.put("what if one duration", plans::whatIf);
        if (size <= MOST_FOR_PEERS) {
            variants.put("JGraphT idiom", plans::jgraphtIdiom);
            MpxjPeers microsoft = plans.peers();
            MpxjPeers primavera = plans.peers();
            variants.put("MPXJ MicrosoftScheduler", () -> microsoft.schedule(new MicrosoftScheduler()));
            variants.put("MPXJ MicrosoftScheduler and slack", () -> {
                microsoft.schedule(new MicrosoftScheduler());
                microsoft.slack();
            });
            variants.put("MPXJ PrimaveraScheduler", () -> primavera.schedule(new PrimaveraScheduler()));
        }
        return variants;
    }

    private static Time measured(Runnable run) {
        System.gc();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        long runs = 0;
        long spent = 0;
        while (spent < LEAST_NANOS) {
            run.run();
            runs++;
            spent = THREADS.getCurrentThreadCpuTime() - start;
        }
        return new Time((double) spent / runs, (double) (THREADS.getCurrentThreadAllocatedBytes() - bytes) / runs);
    }

    private static double ratio(List<Time> times, List<Time> others) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < times.size(); round++) {
            ratios.add(times.get(round).nanos() / others.get(round).nanos());
        }
        return median(ratios);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
