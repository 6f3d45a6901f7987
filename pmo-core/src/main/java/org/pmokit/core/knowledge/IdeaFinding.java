package org.pmokit.core.knowledge;

import java.util.List;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewFinding;

/**
 * One thing about ideas and experiments that is amiss, or that could not be judged.
 *
 * @param check which check found it
 * @param subject the idea or experiment
 * @param message what is amiss or missing, a sentence with its values
 * @param advice the way out, without the leading "Maybe"
 */
public record IdeaFinding(IdeaCheck check, ComponentRef subject, String message, String advice)
        implements ReviewFinding {
    @Override
    public List<ComponentRef> subjects() {
        return List.of(subject);
    }

    @Override
    public ReviewCheck asked() {
        return check;
    }
}
