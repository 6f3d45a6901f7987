package org.pmokit.core.report;

import java.util.List;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewFinding;

/**
 * One thing about the links between entries that is amiss. Its texts name no person.
 *
 * @param check which found it
 * @param subject the entry that has to be mended
 * @param path where it is, such as {@code issues[I-7].derivedFrom}
 * @param message what is amiss, a sentence with its values
 * @param advice the way out, without the leading "Maybe"
 */
public record RaidFinding(RaidCheck check, ComponentRef subject, String path, String message, String advice)
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
