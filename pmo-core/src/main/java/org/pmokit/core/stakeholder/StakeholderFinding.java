package org.pmokit.core.stakeholder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewFinding;

/**
 * One thing about stakeholders and communication that is amiss, or that could not be judged.
 *
 * @param check which check found it
 * @param subject the stakeholder, the communication, or the component whose strategy it is
 * @param change what the stakeholder was not told of; present for {@link StakeholderCheck#ST4} only
 * @param message what is amiss or missing, a sentence with its values
 * @param advice the way out, without the leading "Maybe"
 */
public record StakeholderFinding(
        StakeholderCheck check, ComponentRef subject, Optional<ComponentRef> change, String message, String advice)
        implements ReviewFinding {

    static StakeholderFinding of(StakeholderCheck check, ComponentRef subject, String message, String advice) {
        return new StakeholderFinding(check, subject, Optional.empty(), message, advice);
    }

    @Override
    public List<ComponentRef> subjects() {
        return Stream.concat(Stream.of(subject), change.stream()).toList();
    }

    @Override
    public ReviewCheck asked() {
        return check;
    }
}
