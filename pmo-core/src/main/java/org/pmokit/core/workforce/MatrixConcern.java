package org.pmokit.core.workforce;

import java.util.List;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.raci.RaciActivity;
import org.pmokit.core.raci.RaciCheck;
import org.pmokit.core.raci.RaciFinding;
import org.pmokit.core.review.ReviewFinding;

/**
 * Something about the responsibility matrix of a component.
 *
 * @param component whose matrix
 * @param finding what is amiss
 */
public record MatrixConcern(ComponentRef component, RaciFinding finding) implements Concern, ReviewFinding {

    @Override
    public RaciCheck asked() {
        return finding.check();
    }

    @Override
    public List<ComponentRef> subjects() {
        return List.of(component);
    }

    @Override
    public String message() {
        return finding.message();
    }

    @Override
    public String advice() {
        return finding.advice();
    }

    @Override
    public String path() {
        return "raci[" + component.asText()
                + finding.activity()
                        .map(RaciActivity::title)
                        .map(title -> "," + title)
                        .orElse("") + "]";
    }

    @Override
    public String reason() {
        return finding.message();
    }
}
