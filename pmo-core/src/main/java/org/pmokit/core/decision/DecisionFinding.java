package org.pmokit.core.decision;

import org.pmokit.core.identifier.DecisionId;

/**
 * One thing about a decision that is amiss. Its texts name no person.
 *
 * @param check which found it
 * @param decision that it is about
 * @param path where it is, such as {@code decisions[D-4].rationale}
 * @param message what is amiss, a sentence with its values
 * @param advice the way out, without the leading "Maybe"
 */
public record DecisionFinding(DecisionCheck check, DecisionId decision, String path, String message, String advice) {}
