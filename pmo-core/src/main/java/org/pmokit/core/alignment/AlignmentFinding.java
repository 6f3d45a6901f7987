package org.pmokit.core.alignment;

import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewFinding;

/**
 * One thing about the alignment of a portfolio that is worth knowing.
 *
 * @param check which found it
 * @param subjects the components and objectives concerned; never empty
 * @param measured the number that was held against a limit; empty where there is none
 * @param message what is so, a sentence with its values
 * @param advice the way out, without the leading "Maybe"
 */
public record AlignmentFinding(
        AlignmentCheck check, List<ComponentRef> subjects, Optional<Ratio> measured, String message, String advice)
        implements ReviewFinding {

    /** Copies the subjects. */
    public AlignmentFinding {
        subjects = List.copyOf(subjects);
    }

    static AlignmentFinding of(AlignmentCheck check, List<ComponentRef> subjects, String message, String advice) {
        return new AlignmentFinding(check, subjects, Optional.empty(), message, advice);
    }

    @Override
    public ReviewCheck asked() {
        return check;
    }
}
