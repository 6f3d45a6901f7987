package org.pmokit.core.workforce;

import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.raci.RaciActivity;
import org.pmokit.core.raci.RaciFinding;

/**
 * Something about the responsibility matrix of a component.
 *
 * @param component whose matrix
 * @param finding what is amiss
 */
public record MatrixConcern(ComponentRef component, RaciFinding finding) implements Concern {

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
