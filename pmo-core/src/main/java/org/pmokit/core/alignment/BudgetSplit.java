package org.pmokit.core.alignment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.money.Ratio;

/** Splits the money of components among the objectives that have a weight. */
final class BudgetSplit {

    private final AlignmentMatrix matrix;
    private final Map<ObjectiveId, BigDecimal> money = new LinkedHashMap<>();

    private BudgetSplit(AlignmentMatrix matrix) {
        this.matrix = matrix;
        matrix.weights().keySet().forEach(objective -> money.put(objective, BigDecimal.ZERO));
    }

    static List<BudgetDeviation> of(AlignmentMatrix matrix) {
        BudgetSplit split = new BudgetSplit(matrix);
        matrix.leaves().forEach(split::add);
        BigDecimal all = split.money.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = matrix.weights().values().stream().map(Ratio::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return matrix.weights().entrySet().stream()
                .flatMap(weighed -> Ratio.of(split.money.getOrDefault(weighed.getKey(), BigDecimal.ZERO), all)
                        .flatMap(budget -> Ratio.of(weighed.getValue().value(), most)
                                .map(weight -> new BudgetDeviation(weighed.getKey(), budget, weight)))
                        .stream())
                .toList();
    }

    private void add(DeliveryComponent component) {
        if (component.finance().size().isEmpty()) {
            return;
        }
        BigDecimal size = component.finance().size().get().amount();
        List<AlignmentLink> links = matrix.effectiveLinksOf(component.ref());
        boolean stated = links.stream().anyMatch(link -> link.strength().isPresent());
        Map<ObjectiveId, Integer> parts = new LinkedHashMap<>();
        for (AlignmentLink link : links) {
            int part = stated ? Math.max(0, link.strength().orElse(0)) : 1;
            weighted(link.objective()).ifPresent(objective -> parts.merge(objective, part, Integer::sum));
        }
        int sum = parts.values().stream().mapToInt(Integer::intValue).sum();
        if (sum > 0) {
            parts.forEach((objective, part) -> money.merge(
                    objective,
                    size.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(sum), MathContext.DECIMAL64),
                    BigDecimal::add));
        }
    }

    private Optional<ObjectiveId> weighted(ObjectiveId objective) {
        return matrix.upwards(objective).stream().filter(money::containsKey).findFirst();
    }
}
