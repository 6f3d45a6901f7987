package org.pmokit.graph.text;

import java.util.List;

/**
 * Statements of which so many say nearly the same that they are told once instead of pair by pair, such as a text that
 * came with a template.
 *
 * @param members places in the list of statements, ascending; more than the crowd of the comparison
 */
public record SimilarGroup(List<Integer> members) {

    /** Copies the members. */
    public SimilarGroup {
        members = List.copyOf(members);
    }
}
