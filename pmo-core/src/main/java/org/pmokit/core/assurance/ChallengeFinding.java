package org.pmokit.core.assurance;

import java.util.List;
import org.pmokit.core.identifier.ChallengeId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewFinding;

/**
 * One thing about a challenge that is amiss.
 *
 * @param check which found it
 * @param challenge that it is about
 * @param path where it is, such as {@code challenges[CH-4].response}
 * @param message what is amiss, a sentence with its values
 * @param advice the way out, without the leading "Maybe"
 */
public record ChallengeFinding(ChallengeCheck check, ChallengeId challenge, String path, String message, String advice)
        implements ReviewFinding {
    @Override
    public List<ComponentRef> subjects() {
        return List.of(challenge);
    }

    @Override
    public ReviewCheck asked() {
        return check;
    }
}
