package org.pmokit.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Locale;
import org.pmokit.core.Portfolio;

/** Heap that a resolved portfolio holds on to, per project with its ten milestones. */
public final class RetainedMemory {

    private static final int[] SIZES = {1_000, 10_000, 100_000};
    private static final int COLLECTIONS = 5;

    private RetainedMemory() {}

    /**
     * Prints a line a size.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        SyntheticPortfolios.ofSize(SIZES[0]);
        for (int size : SIZES) {
            System.out.printf(Locale.ROOT, "%,9d projects: %,6d bytes a project%n", size, retainedBy(size) / size);
        }
    }

    private static long retainedBy(int projects) {
        long before = used();
        Portfolio portfolio = SyntheticPortfolios.ofSize(projects);
        try {
            return used() - before;
        } finally {
            Reference.reachabilityFence(portfolio);
        }
    }

    private static long used() {
        for (int collection = 0; collection < COLLECTIONS; collection++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
