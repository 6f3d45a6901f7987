package org.pmokit.rules.rag;

import java.util.Collection;
import java.util.Locale;

/** A computed colour, from best to worst. Missing data is never green: it is {@link #UNKNOWN}. */
public enum Rag {
    /** Judged, and nothing is breached. */
    GREEN,
    /** Too little could be judged to call it green; shown grey. */
    UNKNOWN,
    /** Something needs attention. */
    AMBER,
    /** Something needs a decision. */
    RED;

    /** The name used in files, such as {@code amber}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The worse of two.
     *
     * @param other any
     */
    public Rag worse(Rag other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The worst of these; {@link #UNKNOWN} when there are none.
     *
     * @param colours any number
     */
    public static Rag worstOf(Collection<Rag> colours) {
        return colours.stream().reduce(Rag::worse).orElse(UNKNOWN);
    }
}
