package org.pmokit.core.quality;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.product.Product;
import org.pmokit.core.product.QualityCriterion;

/**
 * How far a product meets everything that is asked of it.
 *
 * @param product which
 * @param met the criteria that a passed activity looked at, in the order of the product
 * @param open the others
 */
public record DefinitionOfDone(ProductId product, List<QualityCriterion> met, List<QualityCriterion> open) {

    /** Copies. */
    public DefinitionOfDone {
        met = List.copyOf(met);
        open = List.copyOf(open);
    }

    /**
     * Looks at the activities held by a day.
     *
     * @param product which
     * @param activities of any subject
     * @param day inclusive
     */
    public static DefinitionOfDone of(Product product, Collection<QualityActivity> activities, LocalDate day) {
        List<QualityActivity> passed = activities.stream()
                .filter(each -> each.subject().equals(product.id()) && each.isPassedOn(day))
                .toList();
        Map<Boolean, List<QualityCriterion>> sides = product.criteria().stream()
                .collect(Collectors.partitioningBy(criterion -> passed.stream()
                        .anyMatch(each ->
                                each.criteria().isEmpty() || each.criteria().contains(criterion.code()))));
        return new DefinitionOfDone(
                product.id(), sides.getOrDefault(true, List.of()), sides.getOrDefault(false, List.of()));
    }

    /** Whether it is done; a product of which nothing is asked is not known to be. */
    public boolean isMet() {
        return open.isEmpty() && !met.isEmpty();
    }
}
