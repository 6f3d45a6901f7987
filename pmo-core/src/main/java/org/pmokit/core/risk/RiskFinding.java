package org.pmokit.core.risk;

import java.util.List;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewFinding;

/**
 * One thing about a risk that is amiss. Its texts name no person.
 *
 * @param check which found it
 * @param risk that it is about
 * @param path where it is, such as {@code risks[R-7].owner}
 * @param message what is amiss, a sentence with its values
 * @param advice the way out, without the leading "Maybe"
 */
public record RiskFinding(RiskCheck check, RiskId risk, String path, String message, String advice)
        implements ReviewFinding {
    @Override
    public List<ComponentRef> subjects() {
        return List.of(risk);
    }

    @Override
    public ReviewCheck asked() {
        return check;
    }
}
