package org.pmokit.core.agile;

import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewFinding;

/**
 * One thing about a team that is amiss. Its texts name no person.
 *
 * @param check which found it
 * @param subjects the team, iterations, items or impediments concerned; never empty
 * @param measured the number that was held against a limit; empty where there is none
 * @param message what is amiss, a sentence with its values
 * @param advice the way out, without the leading "Maybe"
 */
public record TeamFinding(
        TeamCheck check, List<ComponentRef> subjects, Optional<Ratio> measured, String message, String advice)
        implements ReviewFinding {

    /** Copies the subjects. */
    public TeamFinding {
        subjects = List.copyOf(subjects);
    }

    @Override
    public ReviewCheck asked() {
        return check;
    }
}
