package org.pmokit.rules.cel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmokit.rules.evidence.Evidence;

/** The facts that one evaluation read. Not thread-safe; one an evaluation. */
final class Reads {

    private static final int TOLD = 12;
    private static final String ABSENT = "not on record";

    private final Map<String, String> told = new LinkedHashMap<>();
    private final List<String> absent = new ArrayList<>();
    private final List<String> emptyLists = new ArrayList<>();
    private final Set<String> untold = new HashSet<>();
    private boolean someEntry;

    void read(String name, @Nullable Object value) {
        if (value == null) {
            absent.add(name);
        } else if (value instanceof List<?> entries) {
            someEntry |= !entries.isEmpty();
            if (entries.isEmpty()) {
                emptyLists.add(name);
            }
        }
        if (value instanceof Structure) {
            return;
        }
        if (told.size() < TOLD || told.containsKey(name)) {
            told.put(name, shown(value));
        } else {
            untold.add(name);
        }
    }

    /** The fact whose absence ended an evaluation: the last that was missing. */
    Optional<String> missing() {
        return absent.isEmpty() ? Optional.empty() : Optional.of(absent.get(absent.size() - 1));
    }

    /** Lists were looked at, and none of them had an entry; their names. */
    List<String> nothingLookedAt() {
        return someEntry ? List.of() : List.copyOf(emptyLists);
    }

    Evidence.Expression asEvidence(String expression, String result) {
        return new Evidence.Expression(
                expression,
                result,
                told.entrySet().stream()
                        .map(fact -> new Evidence.Expression.Fact(fact.getKey(), fact.getValue()))
                        .toList(),
                untold.size());
    }

    static String shown(@Nullable Object value) {
        if (value == null) {
            return ABSENT;
        }
        if (value instanceof Instant day) {
            return day.atZone(ZoneOffset.UTC).toLocalDate().toString();
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        if (value instanceof List<?> entries) {
            return entries.size() + (entries.size() == 1 ? " entry" : " entries");
        }
        return value.toString();
    }
}
