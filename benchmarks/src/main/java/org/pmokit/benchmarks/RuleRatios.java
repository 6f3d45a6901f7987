package org.pmokit.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.Project;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.Sight;

/**
 * Rule engines side by side, for busy machines: every variant in turn in each round, CPU time of the thread, and the median
 * over the rounds of the ratio to the plain predicate loop in the same round.
 */
public final class RuleRatios {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 5;
    private static final long LEAST_NANOS = 150_000_000;
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private record Time(double nanos, double bytes) {}

    private RuleRatios() {}

    /**
     * Prints a table a size.
     *
     * @param arguments sizes; none = 1,000, 10,000 and 100,000
     */
    public static void main(String[] arguments) {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
        List<Integer> sizes = new ArrayList<>();
        for (String argument : arguments) {
            sizes.add(Integer.parseInt(argument));
        }
        (sizes.isEmpty() ? List.of(1_000, 10_000, 100_000) : sizes).forEach(size -> {
            engines(size);
            edit(size);
        });
    }

    private static void engines(int size) {
        RulePeers peers = new RulePeers(size);
        peers.requireAgreement();
        Map<String, Runnable> variants = new LinkedHashMap<>();
        variants.put("predicate loop", peers::predicates);
        variants.put("fused", peers::fused);
        variants.put("pmokit assess", peers::assess);
        variants.put("pmokit assess, findings sorted", peers::assessAndSort);
        variants.put("Drools", peers::drools);
        variants.put("Easy Rules", peers::easyRules);
        System.out.printf(
                Locale.ROOT,
                "%n%,d projects, %d rules, %,d breaches, all engines find the same%n",
                size,
                RuleBook.RULES,
                peers.predicates().size());
        print(variants, "predicate loop", (long) size * RuleBook.RULES);
    }

    /** The shipped rules that look no further than the surroundings of their subject, before and after one edit. */
    private static void edit(int size) {
        HealthCheck check = HealthCheck.of(HealthCheck.standard().rules().stream()
                .filter(rule -> rule.sight() != Sight.PORTFOLIO && !rule.isNarrowed())
                .<Rule<?>>map(rule -> rule)
                .toList());
        Portfolio portfolio = SyntheticPortfolios.ofSize(size);
        HealthReport before = check.assess(portfolio, Assessment.asOf(DAY));
        Project other = portfolio.projects().get(size / 2).toBuilder()
                .finish(LocalDate.of(2028, 10, 15))
                .build();
        Portfolio edited = portfolio.replacingOrThrow(other);
        if (!before.reassess(edited)
                .components()
                .equals(check.assess(edited, Assessment.asOf(DAY)).components())) {
            throw new IllegalStateException("An edit gives another report than a new assessment.");
        }
        Map<String, Runnable> variants = new LinkedHashMap<>();
        variants.put("assess all", () -> check.assess(edited, Assessment.asOf(DAY)));
        variants.put("reassess after one edit", () -> before.reassess(edited));
        System.out.printf(
                Locale.ROOT,
                "%n%,d projects, %d shipped rules%n",
                size,
                check.rules().size());
        print(variants, "assess all", size);
    }

    private static void print(Map<String, Runnable> variants, String reference, long evaluations) {
        Map<String, List<Time>> times = new LinkedHashMap<>();
        variants.values().forEach(RuleRatios::measured);
        for (int round = 0; round < ROUNDS; round++) {
            variants.forEach((name, run) ->
                    times.computeIfAbsent(name, none -> new ArrayList<>()).add(measured(run)));
        }
        times.forEach((name, all) -> System.out.printf(
                Locale.ROOT,
                "%-34s %12.2f ms %9.1f ns each %9.3fx %9.1f B each%n",
                name,
                median(all.stream().map(Time::nanos).toList()) / 1e6,
                median(all.stream().map(Time::nanos).toList()) / evaluations,
                ratio(all, Objects.requireNonNull(times.get(reference))),
                median(all.stream().map(Time::bytes).toList()) / evaluations));
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
