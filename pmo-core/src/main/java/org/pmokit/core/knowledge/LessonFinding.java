package org.pmokit.core.knowledge;

import java.util.List;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewFinding;

/**
 * One thing about lessons that is amiss.
 *
 * @param check which check found it
 * @param subject the lesson, or the component that did not look
 * @param message what is amiss, a sentence with its values
 * @param advice the way out, without the leading "Maybe"
 */
public record LessonFinding(LessonCheck check, ComponentRef subject, String message, String advice)
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
