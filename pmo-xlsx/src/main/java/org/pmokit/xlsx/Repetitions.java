package org.pmokit.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts rows that say the same as one shortly before. A small archive can only become a large sheet by repeating itself
 * within the 32 KiB that its compression looks back over, which are never more than 2,048 rows.
 */
final class Repetitions {

    private static final int MOST = 10_000;
    private static final int LOOKED_BACK = 2_048;

    private final Map<Integer, Boolean> recent = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Boolean> eldest) {
            return size() > LOOKED_BACK;
        }
    };
    private int count;

    /** Takes note of a row. */
    void add(List<String> row) throws UnusableWorkbookException {
        if (recent.put(row.hashCode(), true) != null && ++count > MOST) {
            throw UnusableWorkbookException.tooLarge(
                    "More than " + MOST + " rows of the sheet say the same as rows shortly before.");
        }
    }
}
