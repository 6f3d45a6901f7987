package org.pmokit.graph.network;

/** Why one giver among several was taken as the driver. */
public enum DrivenBy {
    /** It leaves the fewest days of float among the links whose float is known. */
    LEAST_FLOAT,
    /** No float is known; it is expected to finish last. */
    LATEST_FINISH,
    /** No float and no finish is known; the longest chain of dependencies leads to it. */
    LONGEST_CHAIN
}
