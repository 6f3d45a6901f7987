package org.pmokit.graph.overlap;

/**
 * One thing that two projects share.
 *
 * @param kind what sort of thing
 * @param key its code, as the first project of the portfolio that names it writes it
 * @param sharedBy how many projects of the portfolio name it, 2 or more
 */
public record SharedThing(OverlapKind kind, String key, int sharedBy) {

    /** Such as {@code team "T1" (3 projects)}. */
    public String describe() {
        return kind.code() + " \"" + key + "\" (" + sharedBy + " projects)";
    }
}
