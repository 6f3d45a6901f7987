package org.pmokit.io.reading;

/**
 * Hears how far a long reading or writing has come, and may stop it. It is called by the thread that reads or writes, about every
 * 64 KiB and at the end of each file, so it should be quick.
 */
@FunctionalInterface
public interface ProgressListener {

    /** Hears nothing and never stops. */
    ProgressListener NONE = progress -> Continuation.GO_ON;

    /** Whether to go on. */
    enum Continuation {
        /** Go on. */
        GO_ON,
        /** Stop: a reading ends with a problem, a writing leaves the old file as it was. */
        STOP
    }

    /**
     * Called as it goes.
     *
     * @param progress how far it has come
     */
    Continuation advanced(Progress progress);
}
