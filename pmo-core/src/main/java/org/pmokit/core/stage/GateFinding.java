package org.pmokit.core.stage;

import java.util.List;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewFinding;

/**
 * One thing about gates that is amiss. Its texts name no person.
 *
 * @param check which check found it
 * @param subject the gate, review or stage
 * @param message what is amiss, a sentence with its values
 * @param advice the way out, without the leading "Maybe"
 */
public record GateFinding(GateCheck check, ComponentRef subject, String message, String advice)
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
