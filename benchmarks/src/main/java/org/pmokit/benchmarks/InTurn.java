package org.pmokit.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Variants measured in turn, for busy machines: CPU time of the thread, and the median over the rounds of the ratio to
 * another variant in the same round. What a variant is prepared with is outside of the clock.
 */
final class InTurn {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 5;
    private static final long LEAST_NANOS = 60_000_000;
    private static final long MOST_RUNS = 20_000;

    private final Map<String, Supplier<Time>> variants = new LinkedHashMap<>();
    private final Map<String, List<Time>> times = new LinkedHashMap<>();

    private record Time(double nanos, double bytes) {}

    /** What does not need to be prepared. */
    InTurn with(String name, Runnable run) {
        return with(name, () -> run, Runnable::run);
    }

    /** What is prepared anew before each run. */
    <T> InTurn with(String name, Supplier<T> prepared, Consumer<T> run) {
        variants.put(name, () -> measured(prepared, run));
        return this;
    }

    /** Once to warm up, then in rounds. */
    InTurn measure() {
        List<Time> notCounted = new ArrayList<>();
        variants.values().forEach(variant -> notCounted.add(variant.get()));
        for (int round = 0; round < ROUNDS; round++) {
            variants.forEach((name, variant) ->
                    times.computeIfAbsent(name, none -> new ArrayList<>()).add(variant.get()));
        }
        return this;
    }

    private static <T> Time measured(Supplier<T> prepared, Consumer<T> run) {
        long runs = 0;
        long spent = 0;
        long bytes = 0;
        while (spent < LEAST_NANOS && runs < MOST_RUNS) {
            T ready = prepared.get();
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long start = THREADS.getCurrentThreadCpuTime();
            run.accept(ready);
            spent += THREADS.getCurrentThreadCpuTime() - start;
            bytes += THREADS.getCurrentThreadAllocatedBytes() - allocated;
            runs++;
        }
        return new Time((double) spent / runs, (double) bytes / runs);
    }

    /** The median of a run in milliseconds. */
    double millis(String name) {
        return median(all(name).stream().map(Time::nanos).toList()) / 1e6;
    }

    /** The median of the bytes that a run allocates. */
    double bytes(String name) {
        return median(all(name).stream().map(Time::bytes).toList());
    }

    /** How many times longer the other takes: the median of the ratios round by round. */
    double timesFaster(String name, String other) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ratios.add(all(other).get(round).nanos() / all(name).get(round).nanos());
        }
        return median(ratios);
    }

    private List<Time> all(String name) {
        return Objects.requireNonNull(times.get(name));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
