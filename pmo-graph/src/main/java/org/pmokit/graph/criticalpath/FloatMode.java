package org.pmokit.graph.criticalpath;

/** Which end of an activity total float is measured at. They differ where a start and a finish are held by different links. */
public enum FloatMode {
    /** Late start less early start. */
    START,
    /** Late finish, as far as finishes are held, less early finish. */
    FINISH,
    /** The smaller of the two. */
    MINIMUM
}
