package org.pmokit.core.alignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

/** Counts who works towards what, each component once for each objective. */
final class CoverageCount {

    /** What was counted of one objective. */
    private static final class Tally {
        private int components;
        private int unstated;
        private BigDecimal money = BigDecimal.ZERO;
    }

    private final AlignmentMatrix matrix;
    private final int atLeast;
    private final Map<ObjectiveId, Tally> tallies = new LinkedHashMap<>();
    private BigDecimal all = BigDecimal.ZERO;

    private CoverageCount(AlignmentMatrix matrix, int atLeast) {
        this.matrix = matrix;
        this.atLeast = atLeast;
    }

    static List<ObjectiveCoverage> of(AlignmentMatrix matrix, int atLeast) {
        CoverageCount count = new CoverageCount(matrix, atLeast);
        matrix.objectivesById().keySet().stream()
                .filter(matrix::isInForce)
                .forEach(objective -> count.tallies.put(objective, new Tally()));
        matrix.leaves().forEach(count::add);
        List<ObjectiveCoverage> coverage = new ArrayList<>();
        count.tallies.forEach((objective, tally) -> coverage.add(
                new ObjectiveCoverage(objective, tally.components, tally.unstated, Ratio.of(tally.money, count.all))));
        return List.copyOf(coverage);
    }

    private void add(DeliveryComponent component) {
        BigDecimal size = component.finance().size().map(Money::amount).orElse(BigDecimal.ZERO);
        all = all.add(size);
        Map<ObjectiveId, Boolean> reached = new LinkedHashMap<>();
        for (AlignmentLink link : matrix.effectiveLinksOf(component.ref())) {
            Optional<Integer> strength = link.strength();
            if (strength.isEmpty() || strength.get() >= atLeast) {
                matrix.upwards(link.objective())
                        .forEach(objective -> reached.merge(objective, strength.isPresent(), Boolean::logicalOr));
            }
        }
        reached.forEach((objective, stated) -> {
            Tally tally = tallies.get(objective);
            if (tally != null) {
                tally.components += stated ? 1 : 0;
                tally.unstated += stated ? 0 : 1;
                tally.money = tally.money.add(size);
            }
        });
    }
}
