package org.pmokit.rules;

/**
 * How an assessment runs. The report is the same whatever is chosen.
 *
 * @param threads at least one
 * @param progress told now and then, from any of the threads; may stop the run
 */
public record Running(int threads, Progress progress) {

    /** Hears how far an assessment is. May be implemented; must be safe for several threads. */
    @FunctionalInterface
    public interface Progress {

        /**
         * Told after every few hundred subjects.
         *
         * @param judged subjects judged so far
         * @param of subjects in all
         * @return whether to go on; false ends the assessment with a {@link java.util.concurrent.CancellationException}
         */
        boolean goesOn(int judged, int of);
    }

    /** Checks the number of threads. */
    public Running {
        if (threads < 1) {
            throw new IllegalArgumentException(
                    "An assessment runs on at least one thread, not " + threads + ".\nMaybe 1.");
        }
    }

    /** In the thread of the caller, telling nobody. */
    public static Running here() {
        return new Running(1, (judged, of) -> true);
    }

    /**
     * On that many threads of its own, telling nobody.
     *
     * @param threads at least one
     */
    public static Running on(int threads) {
        return new Running(threads, (judged, of) -> true);
    }

    /**
     * The same, telling somebody.
     *
     * @param listener told now and then
     */
    public Running telling(Progress listener) {
        return new Running(threads, listener);
    }
}
