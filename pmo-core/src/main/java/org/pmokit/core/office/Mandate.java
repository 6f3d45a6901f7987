package org.pmokit.core.office;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an office is there to solve. An office that nobody looks at again loses touch, so a mandate has a day for that.
 *
 * @param purpose in a sentence
 * @param agreedOn when it was given; empty when not said
 * @param reviewBy the day by which it is to be looked at again; empty when not said
 */
public record Mandate(String purpose, Optional<LocalDate> agreedOn, Optional<LocalDate> reviewBy) {

    /** Checks that there is a purpose. */
    public Mandate {
        if (purpose.isBlank()) {
            throw new IllegalArgumentException(
                    "The mandate has no purpose.\nMaybe say what would be worse without the office.");
        }
    }

    /**
     * A mandate to be looked at again.
     *
     * @param purpose in a sentence
     * @param reviewBy the day by which
     */
    public static Mandate of(String purpose, LocalDate reviewBy) {
        return new Mandate(purpose, Optional.empty(), Optional.of(reviewBy));
    }
}
