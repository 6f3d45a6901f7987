package org.pmokit.graph.impact;

/** Where the float of a commitment comes from. */
public enum FloatBasis {
    /** Both days are known: the days from promise to need, and the receiver's tolerance where it has one. */
    PROMISE_AND_NEED,
    /** A day is missing, so the slip is passed on in full. Missing data never absorbs. */
    ASSUMED_NO_FLOAT
}
