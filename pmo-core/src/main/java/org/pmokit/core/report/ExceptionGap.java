package org.pmokit.core.report;

import java.util.Optional;
import org.pmokit.core.tolerance.ToleranceDimension;

/**
 * What an exception report lacks.
 *
 * @param kind in short
 * @param dimension the one that is not listed; empty for other kinds
 */
public record ExceptionGap(Kind kind, Optional<ToleranceDimension> dimension) {

    /** What is lacking. */
    public enum Kind {
        /** There are fewer than two options. */
        TOO_FEW_OPTIONS,
        /** No option is to do nothing. */
        NO_DO_NOTHING,
        /** Nothing is recommended. */
        NO_RECOMMENDATION,
        /** What is recommended is not among the options. */
        RECOMMENDATION_NOT_AN_OPTION,
        /** A dimension is outside its band, and the report does not list it. */
        DIMENSION_NOT_LISTED
    }

    /** What is lacking, as the end of a sentence about the report. */
    public String words() {
        return switch (kind) {
            case TOO_FEW_OPTIONS -> "names fewer than two options";
            case NO_DO_NOTHING -> "has no option to do nothing";
            case NO_RECOMMENDATION -> "recommends nothing";
            case RECOMMENDATION_NOT_AN_OPTION -> "recommends what is no option";
            case DIMENSION_NOT_LISTED ->
                "leaves out " + dimension.map(ToleranceDimension::code).orElse("a dimension");
        };
    }
}
