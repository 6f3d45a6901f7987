package org.pmokit.core.assurance;

import org.pmokit.core.identifier.ChallengeId;

/**
 * One thing about a challenge that is amiss.
 *
 * @param check which found it
 * @param challenge that it is about
 * @param path where it is, such as {@code challenges[CH-4].response}
 * @param message what is amiss, a sentence with its values
 * @param advice the way out, without the leading "Maybe"
 */
public record ChallengeFinding(
        ChallengeCheck check, ChallengeId challenge, String path, String message, String advice) {}
