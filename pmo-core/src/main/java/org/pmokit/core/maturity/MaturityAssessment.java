package org.pmokit.core.maturity;

import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.provenance.Provenance;

/**
 * The scores of one sub-model on one day, and where they should be. Not a rating of one project: it is about how an
 * organisation runs all of them.
 */
@Value.Immutable
public abstract class MaturityAssessment {

    private static final int DECIMALS = 2;

    MaturityAssessment() {}

    /** Whose way of working was assessed: a portfolio, unit or office. */
    public abstract ComponentRef subject();

    /** Which sub-model. */
    public abstract SubModel model();

    /** When. */
    public abstract LocalDate assessedOn();

    /** The level of each perspective; one that is not here was not assessed. */
    public abstract Map<Perspective, MaturityLevel> levels();

    /** The level wanted for each perspective; one that is not here has no target. */
    public abstract Map<Perspective, MaturityLevel> targets();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    /** The perspectives that nobody assessed, in the order of the model. */
    public Set<Perspective> unassessed() {
        Set<Perspective> missing = EnumSet.allOf(Perspective.class);
        missing.removeAll(levels().keySet());
        return Collections.unmodifiableSet(missing);
    }

    /**
     * The one score of the sub-model, 1 to 5; empty while a perspective is not assessed, and for
     * {@link MaturityAggregation#NONE}.
     *
     * @param aggregation how seven scores become one
     */
    public Optional<BigDecimal> overall(MaturityAggregation aggregation) {
        if (!unassessed().isEmpty()) {
            return Optional.empty();
        }
        return switch (aggregation) {
            case MIN ->
                levels().values().stream()
                        .min(Comparator.naturalOrder())
                        .map(lowest -> BigDecimal.valueOf(lowest.number()));
            case MEAN -> Optional.of(mean());
            case NONE -> Optional.empty();
        };
    }

    private BigDecimal mean() {
        long sum = levels().values().stream().mapToLong(MaturityLevel::number).sum();
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(Perspective.values().length), DECIMALS, RoundingMode.HALF_UP);
    }

    /** The perspectives below their target, widest gap first, then in the order of the model; empty without targets. */
    public List<MaturityGap> gaps() {
        return Arrays.stream(Perspective.values())
                .flatMap(each -> at(targets(), each).map(target -> gapOf(each, target)).stream())
                .filter(gap -> gap.size() > 0)
                .sorted(Comparator.comparingInt(MaturityGap::size).reversed())
                .toList();
    }

    /**
     * The perspectives below one level that is wanted for all seven, widest gap first, then in the order of the model.
     *
     * @param target wanted everywhere, in place of the targets of this assessment
     */
    public List<MaturityGap> gapsTo(MaturityLevel target) {
        return Arrays.stream(Perspective.values())
                .map(each -> gapOf(each, target))
                .filter(gap -> gap.size() > 0)
                .sorted(Comparator.comparingInt(MaturityGap::size).reversed())
                .toList();
    }

    private MaturityGap gapOf(Perspective perspective, MaturityLevel target) {
        return new MaturityGap(perspective, at(levels(), perspective), target);
    }

    private static Optional<MaturityLevel> at(Map<Perspective, MaturityLevel> scores, Perspective perspective) {
        return Optional.ofNullable(scores.get(perspective));
    }

    /**
     * The perspectives that have fallen since an earlier assessment; one that was not assessed both times is left out.
     *
     * @param earlier an assessment of the same subject and sub-model
     */
    public Set<Perspective> fallenSince(MaturityAssessment earlier) {
        return Collections.unmodifiableSet(Arrays.stream(Perspective.values())
                .filter(each -> at(levels(), each)
                        .flatMap(now -> at(earlier.levels(), each).filter(then -> now.compareTo(then) < 0))
                        .isPresent())
                .collect(toCollection(() -> EnumSet.noneOf(Perspective.class))));
    }

    /** Starts an assessment; {@code subject}, {@code model} and {@code assessedOn} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link MaturityAssessment}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableMaturityAssessment.Builder {
        Builder() {}
    }
}
