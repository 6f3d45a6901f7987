package org.pmokit.core.alignment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.strategy.Objective;
import org.pmokit.core.strategy.StrategyChange;
import org.pmokit.core.strategy.StrategyChangeKind;

/**
 * Who stands where with a set of weights, and what the money is enough for: mandatory work first, then down the ranking,
 * taking each that still fits.
 */
final class Standing {

    private final Map<ComponentRef, Integer> places = new HashMap<>();
    private final Set<ComponentRef> affordable = new HashSet<>();
    private final Set<ComponentRef> tooMuch = new HashSet<>();

    private Standing() {}

    static Standing of(AlignmentMatrix matrix, Map<ObjectiveId, Ratio> weights, Optional<Money> budget) {
        Standing standing = new Standing();
        List<AlignmentScore> ranking = matrix.ranking(weights);
        ranking.forEach(score -> standing.places.put(score.component(), score.place()));
        budget.ifPresent(money -> standing.spend(matrix, ranking, money.amount()));
        return standing;
    }

    private void spend(AlignmentMatrix matrix, List<AlignmentScore> ranking, BigDecimal money) {
        BigDecimal left = money;
        for (AlignmentScore score : ranking) {
            if (matrix.isMandatory(score.component())) {
                left = left.subtract(size(matrix, score.component()).orElse(BigDecimal.ZERO));
                affordable.add(score.component());
            }
        }
        for (AlignmentScore score : ranking) {
            Optional<BigDecimal> size = size(matrix, score.component());
            if (affordable.contains(score.component()) || size.isEmpty()) {
                continue;
            }
            boolean fits = size.get().compareTo(left) <= 0;
            (fits ? affordable : tooMuch).add(score.component());
            left = fits ? left.subtract(size.get()) : left;
        }
    }

    private static Optional<BigDecimal> size(AlignmentMatrix matrix, ComponentRef component) {
        return matrix.portfolio()
                .component(component)
                .flatMap(held -> held.finance().size())
                .map(Money::amount);
    }

    Optional<Integer> place(ComponentRef component) {
        return Optional.ofNullable(places.get(component));
    }

    boolean affords(ComponentRef component) {
        return affordable.contains(component);
    }

    boolean refuses(ComponentRef component) {
        return tooMuch.contains(component);
    }

    /** The weights before any of the changes, whichever of the two states the portfolio is in. */
    static Map<ObjectiveId, Ratio> before(AlignmentMatrix matrix, Collection<StrategyChange> changes) {
        Map<ObjectiveId, Ratio> weights = all(matrix, changes);
        for (StrategyChange change : changes) {
            if (change.kind() == StrategyChangeKind.ADDED) {
                weights.remove(change.objective());
            } else if (change.kind() == StrategyChangeKind.REWEIGHTED) {
                put(weights, change.objective(), change.oldWeight());
            }
        }
        return weights;
    }

    /** The weights after all of the changes. */
    static Map<ObjectiveId, Ratio> after(AlignmentMatrix matrix, Collection<StrategyChange> changes) {
        Map<ObjectiveId, Ratio> weights = all(matrix, changes);
        for (StrategyChange change : changes) {
            if (change.kind() == StrategyChangeKind.WITHDRAWN) {
                weights.remove(change.objective());
            } else if (change.kind() == StrategyChangeKind.REWEIGHTED) {
                put(weights, change.objective(), change.newWeight());
            }
        }
        return weights;
    }

    private static Map<ObjectiveId, Ratio> all(AlignmentMatrix matrix, Collection<StrategyChange> changes) {
        Map<ObjectiveId, Ratio> weights = new LinkedHashMap<>(matrix.weights());
        for (StrategyChange change : changes) {
            Optional.ofNullable(matrix.objectivesById().get(change.objective()))
                    .flatMap(Objective::weight)
                    .ifPresent(weight -> weights.putIfAbsent(change.objective(), weight));
        }
        return weights;
    }

    private static void put(Map<ObjectiveId, Ratio> weights, ObjectiveId objective, Optional<Ratio> weight) {
        if (weight.isPresent()) {
            weights.put(objective, weight.get());
        } else {
            weights.remove(objective);
        }
    }
}
