package org.pmokit.core.priority;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Weighted shortest job first: jobs in the order that keeps the cost of waiting low.
 *
 * @param jobs best first
 */
public record JobSequence(List<Job> jobs) {

    /** Copies the jobs. */
    public JobSequence {
        jobs = List.copyOf(jobs);
    }

    /**
     * Puts jobs in order: by score, of equal ones the greater cost of delay, then as given.
     *
     * @param jobs in any order
     */
    public static JobSequence of(Collection<Job> jobs) {
        return new JobSequence(jobs.stream()
                .sorted(Comparator.comparing(Job::score)
                        .thenComparing(Job::costOfDelay)
                        .reversed())
                .toList());
    }
}
