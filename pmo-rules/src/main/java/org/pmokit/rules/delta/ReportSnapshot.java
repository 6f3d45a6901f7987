package org.pmokit.rules.delta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.rules.delta.ReportDelta.Change;
import org.pmokit.rules.delta.ReportDelta.Kind;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.FindingKey;

/**
 * As much of a report as has to be kept for comparison with later ones.
 *
 * @param asOf its status date
 * @param colours of every component, in the order of the report
 * @param findings most important first
 */
public record ReportSnapshot(LocalDate asOf, Map<ComponentRef, Rag> colours, List<KeptFinding> findings) {

    /** Copies both. */
    public ReportSnapshot {
        colours = Collections.unmodifiableMap(new LinkedHashMap<>(colours));
        findings = List.copyOf(findings);
    }

    /**
     * What differs from an earlier one, finding by finding. Colour decides first; within a colour the distance from the limit
     * does, where both are known.
     *
     * @param earlier any
     */
    public ReportDelta since(ReportSnapshot earlier) {
        Map<FindingKey, KeptFinding> before = byKey(earlier.findings);
        Map<FindingKey, KeptFinding> now = byKey(findings);
        List<Change> changes = new ArrayList<>();
        now.forEach((key, finding) -> changes.add(change(finding, Optional.ofNullable(before.get(key)))));
        before.forEach((key, finding) -> {
            if (!now.containsKey(key)) {
                changes.add(new Change(key, Kind.GONE, Optional.of(finding), Optional.empty()));
            }
        });
        return new ReportDelta(earlier.asOf, asOf, changes);
    }

    private static Map<FindingKey, KeptFinding> byKey(List<KeptFinding> findings) {
        Map<FindingKey, KeptFinding> byKey = new LinkedHashMap<>();
        findings.forEach(
                finding -> byKey.merge(finding.key(), finding, (one, other) -> worse(one, other) ? one : other));
        return byKey;
    }

    private static boolean worse(KeptFinding one, KeptFinding other) {
        return compare(one, other) >= 0;
    }

    private static int compare(KeptFinding one, KeptFinding other) {
        int byColour = one.rag().compareTo(other.rag());
        boolean known = one.distance().isPresent() && other.distance().isPresent();
        return byColour != 0 || !known
                ? byColour
                : one.distance().get().compareTo(other.distance().get());
    }

    private static Change change(KeptFinding now, Optional<KeptFinding> before) {
        Kind kind = before.map(earlier -> compare(now, earlier))
                .map(order -> order > 0 ? Kind.WORSE : order < 0 ? Kind.BETTER : Kind.SAME)
                .orElse(Kind.NEW);
        return new Change(now.key(), kind, before, Optional.of(now));
    }
}
