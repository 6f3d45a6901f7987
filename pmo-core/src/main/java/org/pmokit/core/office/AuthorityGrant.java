package org.pmokit.core.office;

import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;

/**
 * An authority that an office was given, how far and over whom.
 *
 * @param authority what it may do
 * @param upTo how high it may go with it; empty when not said
 * @param over what it holds for; empty for all that the office serves
 */
public record AuthorityGrant(Authority authority, Optional<ChallengeLevel> upTo, Optional<ComponentRef> over) {

    /**
     * An authority over all that the office serves.
     *
     * @param authority what it may do
     */
    public static AuthorityGrant of(Authority authority) {
        return new AuthorityGrant(authority, Optional.empty(), Optional.empty());
    }

    /**
     * The authority to challenge.
     *
     * @param upTo the highest level to which a challenge may be taken
     */
    public static AuthorityGrant challengeUpTo(ChallengeLevel upTo) {
        return new AuthorityGrant(Authority.CHALLENGE, Optional.of(upTo), Optional.empty());
    }

    /**
     * Whether it reaches that level; not, when nobody said how high it goes.
     *
     * @param level any
     */
    public boolean reaches(ChallengeLevel level) {
        return upTo.filter(highest -> highest.compareTo(level) >= 0).isPresent();
    }
}
