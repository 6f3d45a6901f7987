package org.pmokit.core.product;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.ProductId;

/**
 * Which products serve which requirement of a component.
 *
 * @param servedBy each requirement with the products that have a criterion for it, in the order given
 * @param unknown codes that criteria name and no requirement has, sorted
 */
public record RequirementTrace(Map<Requirement, List<ProductId>> servedBy, List<String> unknown) {

    /** Copies. */
    public RequirementTrace {
        servedBy = Collections.unmodifiableMap(new LinkedHashMap<>(servedBy));
        unknown = List.copyOf(unknown);
    }

    /**
     * Traces requirements to products of the same component.
     *
     * @param requirements of any components
     * @param products of any components
     */
    public static RequirementTrace of(Collection<Requirement> requirements, Collection<Product> products) {
        Map<Requirement, List<ProductId>> served = new LinkedHashMap<>();
        Set<List<String>> known = requirements.stream()
                .map(each -> List.of(each.component().asText(), each.code()))
                .collect(Collectors.toSet());
        requirements.forEach(each -> served.put(each, productsFor(each, products)));
        List<String> unknown = products.stream()
                .flatMap(product -> product.criteria().stream()
                        .flatMap(criterion -> criterion.requirement().stream())
                        .filter(code ->
                                !known.contains(List.of(product.component().asText(), code))))
                .distinct()
                .sorted()
                .toList();
        return new RequirementTrace(served, unknown);
    }

    private static List<ProductId> productsFor(Requirement requirement, Collection<Product> products) {
        return products.stream()
                .filter(product -> product.component().equals(requirement.component())
                        && product.criteria().stream()
                                .flatMap(criterion -> criterion.requirement().stream())
                                .anyMatch(requirement.code()::equals))
                .map(Product::id)
                .toList();
    }

    /** The requirements that no product serves, in the order given. */
    public List<Requirement> unserved() {
        return servedBy.entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
