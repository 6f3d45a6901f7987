package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.List;
import org.pmokit.core.Portfolio;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.product.ProductState;

/**
 * Where every product of a component is.
 *
 * @param head component and day
 * @param products all of them, in the order of the register
 */
public record ProductStatusAccount(ReportHead head, List<ProductLine> products) {

    /** Copies. */
    public ProductStatusAccount {
        products = List.copyOf(products);
    }

    /**
     * Collates it.
     *
     * @param portfolio any
     * @param component a programme or project; or a stage or work package, for what its work packages deliver
     * @param day the status date
     */
    public static ProductStatusAccount of(Portfolio portfolio, ComponentRef component, LocalDate day) {
        Collation now = new Collation(portfolio, component, day);
        return new ProductStatusAccount(
                now.head(ReportKind.PRODUCT_STATUS_ACCOUNT, DateRange.endingOn(day)), now.lines(each -> true));
    }

    /**
     * Those that were declared to be in a state.
     *
     * @param state which
     */
    public List<ProductLine> in(ProductState state) {
        return products.stream()
                .filter(each -> each.state().filter(state::equals).isPresent())
                .toList();
    }

    /** Those that are due by the day of the account and were not ready. */
    public List<ProductLine> late() {
        return products.stream()
                .filter(each -> each.ready().isEmpty()
                        && each.approved().isEmpty()
                        && each.state().filter(ProductState::isDelivered).isEmpty()
                        && each.planned().filter(head.asOf()::isAfter).isPresent())
                .toList();
    }

    /** As plain text; what is missing is said to be missing. */
    public String asText() {
        return new ReportText(head).list("products", products, ReportText::of).toString();
    }
}
