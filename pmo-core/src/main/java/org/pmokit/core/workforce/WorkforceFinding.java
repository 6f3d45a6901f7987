package org.pmokit.core.workforce;

import java.util.List;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewFinding;

/**
 * One thing about the people and the governance of a component that is amiss. Its texts name no person.
 *
 * @param asked which check found it
 * @param component where it is
 * @param message what is amiss, a sentence with its values
 * @param advice the way out, without the leading "Maybe"
 */
public record WorkforceFinding(ReviewCheck asked, ComponentRef component, String message, String advice)
        implements ReviewFinding {

    @Override
    public List<ComponentRef> subjects() {
        return List.of(component);
    }
}
