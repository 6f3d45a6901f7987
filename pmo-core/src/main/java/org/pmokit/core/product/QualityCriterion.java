package org.pmokit.core.product;

import java.util.Optional;

/**
 * What is asked of a product, and how that is seen.
 *
 * @param code unique in its product
 * @param text what has to be so
 * @param tolerance how far off it may be, in words such as {@code 98 to 102 kg}; empty = not at all
 * @param method how it is looked at, such as {@code inspection}; empty when not said
 * @param requirement the code of the requirement that it serves; empty when it serves none
 */
public record QualityCriterion(
        String code, String text, Optional<String> tolerance, Optional<String> method, Optional<String> requirement) {

    /**
     * A criterion without tolerance and method.
     *
     * @param code unique in its product
     * @param text what has to be so
     */
    public static QualityCriterion of(String code, String text) {
        return new QualityCriterion(code, text, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
