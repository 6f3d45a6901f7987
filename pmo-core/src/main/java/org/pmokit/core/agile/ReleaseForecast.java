package org.pmokit.core.agile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.money.Sample;

/**
 * When a number of items may be done, if the team goes on as it did. Weeks of the past are drawn again and again, each as likely
 * as any other, until all items are done: a bootstrap, which assumes that weeks are independent of each other.
 *
 * @param throughput items done in each past week, none negative and at least one above zero
 * @param remaining items still to be done, from 1 to 100,000
 */
public record ReleaseForecast(List<Integer> throughput, int remaining) {

    private static final int MOST = 100_000;

    /** Checks the numbers. */
    public ReleaseForecast {
        throughput = List.copyOf(throughput);
        boolean none = throughput.stream().allMatch(items -> items == 0);
        if (none || throughput.stream().anyMatch(items -> items < 0)) {
            throw new IllegalArgumentException("A forecast needs past weeks of which none is below zero and one above."
                    + "\nMaybe leave it unknown until something was done.");
        }
        if (remaining < 1 || remaining > MOST) {
            throw new IllegalArgumentException(
                    remaining + " items remain.\nMaybe forecast from 1 to " + MOST + " items.");
        }
    }

    /** Remaining items over the mean of the past, to 12 decimals, half up; half of all cases may well take longer. */
    public Ratio meanWeeks() {
        long sum = throughput.stream().mapToLong(Integer::longValue).sum();
        return Ratio.of((long) remaining * throughput.size(), sum).orElseThrow();
    }

    /**
     * Whole weeks until all is done, once for each run. The level that a share of the runs does not exceed is by
     * {@link Sample#nearestRank}, such as 0.85 for P85.
     *
     * @param seed the same seed draws the same weeks
     * @param runs 1 or more; 10,000 is usual
     */
    public Sample simulate(long seed, int runs) {
        if (runs < 1) {
            throw new IllegalArgumentException("There are " + runs + " runs.\nMaybe use 10000.");
        }
        int[] past = throughput.stream().mapToInt(Integer::intValue).toArray();
        SplittableRandom random = new SplittableRandom(seed);
        List<BigDecimal> weeks = new ArrayList<>(runs);
        for (int run = 0; run < runs; run++) {
            weeks.add(BigDecimal.valueOf(draw(past, random)));
        }
        return new Sample(weeks);
    }

    private long draw(int[] past, SplittableRandom random) {
        long left = remaining;
        long weeks = 0;
        while (left > 0) {
            left -= past[random.nextInt(past.length)];
            weeks++;
        }
        return weeks;
    }
}
