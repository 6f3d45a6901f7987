package org.pmokit.rules.delta;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pmokit.rules.rule.FindingKey;

/**
 * What differs between two reports.
 *
 * @param from status date of the earlier
 * @param to status date of the later
 * @param changes every finding of either: those of the later in its order, then those that have gone
 */
public record ReportDelta(LocalDate from, LocalDate to, List<Change> changes) {

    /** What became of a finding. */
    public enum Kind {
        /** It was not there before. */
        NEW,
        /** It is not there any more. */
        GONE,
        /** It has a worse colour, or lies further from its limit. */
        WORSE,
        /** It has a better colour, or lies nearer to its limit. */
        BETTER,
        /** Nothing changed. */
        SAME;

        /** The name used in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What became of one finding.
     *
     * @param key its identity
     * @param kind in a word
     * @param before as it was; empty when new
     * @param now as it is; empty when gone
     */
    public record Change(FindingKey key, Kind kind, Optional<KeptFinding> before, Optional<KeptFinding> now) {}

    /** Copies the changes. */
    public ReportDelta {
        changes = List.copyOf(changes);
    }

    /**
     * The findings of one fate.
     *
     * @param kind such as new
     */
    public List<Change> of(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** Whether nothing is new, gone, better or worse. */
    public boolean isEmpty() {
        return changes.stream().allMatch(change -> change.kind() == Kind.SAME);
    }

    /** Counts: {@code 2 new, 1 gone, 0 worse, 3 better, 14 same}. */
    public String shown() {
        return java.util.Arrays.stream(Kind.values())
                .map(kind -> of(kind).size() + " " + kind.code())
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
