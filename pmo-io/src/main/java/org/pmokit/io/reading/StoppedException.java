package org.pmokit.io.reading;

import java.io.IOException;
import org.pmokit.core.problem.ProblemCode;

/** A {@link ProgressListener} asked to stop. */
public final class StoppedException extends IOException {

    /** What problems of a reading that was stopped are called. */
    public static final ProblemCode CODE = ProblemCode.CANCELLED;

    private static final long serialVersionUID = 1L;

    /**
     * Stopped at a file.
     *
     * @param file that was read or written
     */
    public StoppedException(String file) {
        super("stopped at \"" + file + "\" because the caller asked for it");
    }
}
