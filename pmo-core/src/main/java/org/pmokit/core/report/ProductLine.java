package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.product.ProductState;

/**
 * A product in a report.
 *
 * @param id which
 * @param title what it is called
 * @param state as declared; empty when nobody did
 * @param planned the day it should be ready; empty when not known
 * @param ready the day it was ready; empty while it is not
 * @param approved the day it was accepted; empty while it is not
 * @param passed whether a review, test or inspection has found it good
 */
public record ProductLine(
        ProductId id,
        String title,
        Optional<ProductState> state,
        Optional<LocalDate> planned,
        Optional<LocalDate> ready,
        Optional<LocalDate> approved,
        Passed passed) {

    /** What quality activities found. */
    public enum Passed {
        /** One has found it good. */
        YES,
        /** They were held, and none has found it good. */
        NOT_YET,
        /** None was held. */
        NOT_LOOKED_AT
    }
}
