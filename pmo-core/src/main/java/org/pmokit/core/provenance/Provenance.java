package org.pmokit.core.provenance;

import java.util.List;
import java.util.Optional;

/**
 * Where one fact comes from.
 *
 * @param sources keys of {@link Source}s, in order of weight; may be empty
 * @param certainty how far it can be trusted; empty when nobody said
 * @param note what a reader should know about it; empty when there is nothing
 */
public record Provenance(List<String> sources, Optional<Certainty> certainty, Optional<String> note) {

    /** Copies the keys. */
    public Provenance {
        sources = List.copyOf(sources);
    }

    /**
     * A fact that was read in a source.
     *
     * @param certainty how far it can be trusted
     * @param sources keys of the sources
     */
    public static Provenance of(Certainty certainty, String... sources) {
        return new Provenance(List.of(sources), Optional.of(certainty), Optional.empty());
    }
}
