package org.pmokit.core.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pmokit.core.identifier.ComponentRef;

/**
 * What one check looked at and what came of it.
 *
 * @param check which
 * @param lookedAt everything that it applies to, in the order met; empty when it has nothing to say
 * @param missing of those, which could not be judged and the fact that was missing
 * @param findings what is amiss
 */
public record CheckOutcome(
        ReviewCheck check,
        Set<ComponentRef> lookedAt,
        Map<ComponentRef, String> missing,
        List<ReviewFinding> findings) {

    /** Copies. */
    public CheckOutcome {
        lookedAt = Collections.unmodifiableSet(new LinkedHashSet<>(lookedAt));
        missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
        findings = List.copyOf(findings);
    }

    /** Whether there was nothing to look at; then nothing is known, and nothing is well either. */
    public boolean isNotApplicable() {
        return lookedAt.isEmpty();
    }

    /** Those of which all is well: looked at, with every fact there, and nothing found. */
    public Set<ComponentRef> satisfied() {
        Set<ComponentRef> satisfied = new LinkedHashSet<>(lookedAt);
        satisfied.removeAll(missing.keySet());
        findings.forEach(finding -> finding.subjects().stream().findFirst().ifPresent(satisfied::remove));
        return Collections.unmodifiableSet(satisfied);
    }
}
