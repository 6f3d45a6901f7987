package org.pmokit.core.quality;

import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewFinding;

/**
 * One thing about quality that is amiss. Its texts name no person.
 *
 * @param check which check found it
 * @param subject the product, activity or component; empty for {@link QualityCheck#Q6}, which is about all products
 * @param message what is amiss, a sentence with its values
 * @param advice the way out, without the leading "Maybe"
 */
public record QualityFinding(QualityCheck check, Optional<ComponentRef> subject, String message, String advice)
        implements ReviewFinding {
    @Override
    public List<ComponentRef> subjects() {
        return subject.stream().toList();
    }

    @Override
    public ReviewCheck asked() {
        return check;
    }
}
