package org.pmokit.core.change;

import java.util.List;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewFinding;

/**
 * One thing about a change that is amiss. Its texts name no person.
 *
 * @param check which found it
 * @param subject the change; for {@link ChangeCheck#CH3} the component whose budget it is
 * @param path where it is, such as {@code changes[C-4].implementedOn}
 * @param message what is amiss, a sentence with its values
 * @param advice the way out, without the leading "Maybe"
 */
public record ChangeFinding(ChangeCheck check, ComponentRef subject, String path, String message, String advice)
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
