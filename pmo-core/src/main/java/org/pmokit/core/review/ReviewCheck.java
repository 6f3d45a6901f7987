package org.pmokit.core.review;

import java.util.List;
import java.util.Locale;
import org.pmokit.core.problem.Severity;

/**
 * One thing that a review looks for. Implemented by one enumeration for each review; the constants are in the order in which
 * they are looked at.
 */
public interface ReviewCheck {

    /** The name of the constant. */
    String name();

    /** Everything that is to be said about it. */
    CheckText text();

    /** The name used in files, stable and unique among all reviews: lower case, hyphens. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much it matters when it is not so. */
    default Severity severity() {
        return text().severity();
    }

    /** What should be so, in a sentence without a full stop. */
    default String title() {
        return text().title();
    }

    /** Why it is asked; follows the word "because". */
    default String because() {
        return text().because();
    }

    /** What to do when it is not so, a sentence. */
    default String remedy() {
        return text().remedy();
    }

    /** The standard it is from, or {@link CheckText#HOUSE_DEFAULT}. */
    default String source() {
        return text().source();
    }

    /** The limits it uses, all of them house defaults that a house may set otherwise; empty when it has none. */
    default List<ReviewLimit> limits() {
        return text().limits();
    }
}
