package org.pmokit.core.report;

import java.util.Locale;
import java.util.Optional;

/**
 * A way out of an exception.
 *
 * @param code unique in its report
 * @param kind whether it is to do nothing
 * @param text what would be done
 * @param onBusinessCase what that does to the justification; empty when not said
 * @param onRisks what that does to the risks; empty when not said
 * @param onTolerances what that does to the bands; empty when not said
 */
public record ExceptionOption(
        String code,
        Kind kind,
        String text,
        Optional<String> onBusinessCase,
        Optional<String> onRisks,
        Optional<String> onTolerances) {

    /** Whether something would be done. */
    public enum Kind {
        /** Everything is left as it is. */
        DO_NOTHING,
        /** Something changes. */
        ACT;

        /** The name used in files, such as {@code do-nothing}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
