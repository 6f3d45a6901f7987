package org.pmokit.core.decision;

import java.util.List;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewFinding;

/**
 * One thing about a decision that is amiss. Its texts name no person.
 *
 * @param check which found it
 * @param decision that it is about
 * @param path where it is, such as {@code decisions[D-4].rationale}
 * @param message what is amiss, a sentence with its values
 * @param advice the way out, without the leading "Maybe"
 */
public record DecisionFinding(DecisionCheck check, DecisionId decision, String path, String message, String advice)
        implements ReviewFinding {
    @Override
    public List<ComponentRef> subjects() {
        return List.of(decision);
    }

    @Override
    public ReviewCheck asked() {
        return check;
    }
}
