package org.pmokit.core.change;

import java.util.List;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ConfigurationItemId;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewFinding;

/**
 * One thing about a configuration item that is amiss. Its texts name no person.
 *
 * @param check which found it
 * @param item that it is about; for {@link ConfigurationCheck#CM5} it may be one that is not on record
 * @param path where it is, such as {@code configurationItems[CI-4].owner}
 * @param message what is amiss, a sentence with its values
 * @param advice the way out, without the leading "Maybe"
 */
public record ConfigurationFinding(
        ConfigurationCheck check, ConfigurationItemId item, String path, String message, String advice)
        implements ReviewFinding {
    @Override
    public List<ComponentRef> subjects() {
        return List.of(item);
    }

    @Override
    public ReviewCheck asked() {
        return check;
    }
}
