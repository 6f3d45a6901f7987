package org.pmokit.core.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.tolerance.ManagementLevel;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceUnit;

/**
 * What each level may absorb by itself. The highest level absorbs everything, whatever is said of it; a level that is not
 * in here does not exist for this component and is passed over in silence.
 *
 * @param byLevel the tolerances of each level, at most one for a dimension
 * @param costTarget the cost that shares are taken of, such as the budget; without it money cannot be held against a share
 */
public record DelegatedTolerances(Map<ManagementLevel, List<Tolerance>> byLevel, Optional<Money> costTarget) {

    /** Copies. */
    public DelegatedTolerances {
        Map<ManagementLevel, List<Tolerance>> copy = new EnumMap<>(ManagementLevel.class);
        byLevel.forEach((level, tolerances) -> copy.put(level, List.copyOf(tolerances)));
        byLevel = Collections.unmodifiableMap(copy);
    }

    /**
     * The lowest level whose tolerances absorb every impact, and with them the worst; the limit itself is still inside.
     * A dimension for which a level was delegated nothing is not absorbed by it, unless the impact is zero. Empty when
     * there is no impact.
     *
     * @param impacts of a change or an issue
     */
    public Optional<RequiredLevel> levelFor(Collection<ChangeImpact> impacts) {
        if (impacts.isEmpty()) {
            return Optional.empty();
        }
        List<RequiredLevel.Passed> passed = new ArrayList<>();
        Set<ToleranceDimension> unassessed = EnumSet.noneOf(ToleranceDimension.class);
        impacts.stream().filter(each -> !each.isSized()).forEach(each -> unassessed.add(each.dimension()));
        for (ManagementLevel level : ManagementLevel.values()) {
            boolean highest = level == ManagementLevel.CORPORATE_OR_PROGRAMME;
            if (!highest && !byLevel.containsKey(level)) {
                continue;
            }
            List<RequiredLevel.Passed> tooMuch = highest ? List.of() : tooMuch(level, impacts, unassessed);
            if (tooMuch.isEmpty()) {
                return Optional.of(new RequiredLevel(level, passed, unassessed));
            }
            passed.addAll(tooMuch);
        }
        throw new IllegalStateException("The highest level absorbs everything.");
    }

    private List<RequiredLevel.Passed> tooMuch(
            ManagementLevel level, Collection<ChangeImpact> impacts, Set<ToleranceDimension> unassessed) {
        List<RequiredLevel.Passed> tooMuch = new ArrayList<>();
        for (ChangeImpact impact : impacts) {
            if (!impact.isSized() || isNothing(impact)) {
                continue;
            }
            Optional<Tolerance> tolerance = byLevel.getOrDefault(level, List.of()).stream()
                    .filter(each -> each.dimension() == impact.dimension())
                    .findFirst();
            Optional<BigDecimal> deviation = tolerance.flatMap(each -> deviation(impact, each.unit()));
            if (tolerance.isPresent() && deviation.isEmpty()) {
                unassessed.add(impact.dimension());
            } else if (tolerance.filter(each -> each.allows(deviation.get())).isEmpty()) {
                tooMuch.add(new RequiredLevel.Passed(level, impact.dimension(), deviation, tolerance));
            }
        }
        return tooMuch;
    }

    private static boolean isNothing(ChangeImpact impact) {
        return impact.deviation().filter(number -> number.signum() != 0).isEmpty()
                && impact.money().filter(money -> !money.isZero()).isEmpty();
    }

    private Optional<BigDecimal> deviation(ChangeImpact impact, ToleranceUnit unit) {
        if (impact.unit().equals(Optional.of(unit))) {
            return impact.deviation();
        }
        boolean share = unit == ToleranceUnit.RATIO && impact.dimension() == ToleranceDimension.COST;
        return share
                ? impact.money()
                        .flatMap(money -> costTarget.flatMap(money::over))
                        .map(Ratio::value)
                : Optional.empty();
    }
}
