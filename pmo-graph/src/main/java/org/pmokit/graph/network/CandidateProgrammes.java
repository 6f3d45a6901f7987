package org.pmokit.graph.network;

import java.util.List;

/**
 * The network divided into groups that owe more to each other than to the rest.
 *
 * @param modularity the share of commitments inside groups beyond what chance would give, from -0.5 to 1; above about 0.3
 *     the division is telling; 0 without commitments
 * @param groups the most members first, then in the order of the network; components without commitments are in none
 */
public record CandidateProgrammes(double modularity, List<CandidateProgramme> groups) {

    /** Copies the list. */
    public CandidateProgrammes {
        groups = List.copyOf(groups);
    }
}
