package org.pmokit.core.maturity;

import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/**
 * The scores of one sub-model on one day, and where they should be. Not a rating of one project: it is about how an
 * organisation runs all of them.
 */
@Value.Immutable
public abstract class MaturityAssessment implements Recorded {

    private static final int DECIMALS = 2;

    MaturityAssessment() {}

    /** Whose way of working was assessed: a portfolio, unit or office. */
    public abstract ComponentRef subject();

    /** Which sub-model. */
    public abstract SubModel model();

    /** When. */
    public abstract LocalDate assessedOn();

    /** The score and target of each perspective, in the order given; one that is not here was not assessed. */
    public abstract List<PerspectiveScore> scores();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    /** Refuses a perspective that stands twice. */
    @Value.Check
    void check() {
        Set<Perspective> seen = EnumSet.noneOf(Perspective.class);
        scores().stream()
                .map(PerspectiveScore::perspective)
                .filter(each -> !seen.add(each))
                .forEach(each -> {
                    throw new IllegalArgumentException("The perspective " + each.code() + " is scored twice on "
                            + assessedOn() + ".\nMaybe leave out one of the two scores.");
                });
    }

    @Override
    public String path() {
        return "maturityAssessments[" + key() + "]";
    }

    /** One assessment of a sub-model of a subject a day. */
    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(key());
    }

    private String key() {
        return subject().asText() + "," + model().code() + "," + assessedOn();
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(subject());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("subject", subject())
                .map(each -> each.among(ComponentKind.PORTFOLIO, ComponentKind.UNIT, ComponentKind.OFFICE));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return Optional.of(assessedOn());
    }

    /** The level of each perspective that was assessed, in the order of the model. */
    public Map<Perspective, MaturityLevel> levels() {
        Map<Perspective, MaturityLevel> levels = new EnumMap<>(Perspective.class);
        scores().forEach(each -> each.level().ifPresent(level -> levels.put(each.perspective(), level)));
        return Collections.unmodifiableMap(levels);
    }

    /**
     * The level of a perspective; empty when nobody assessed it.
     *
     * @param perspective any
     */
    public Optional<MaturityLevel> levelOf(Perspective perspective) {
        return scores().stream()
                .filter(each -> each.perspective() == perspective)
                .findFirst()
                .flatMap(PerspectiveScore::level);
    }

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
        return scores().stream()
                .flatMap(each -> each.gap().stream())
                .sorted(Comparator.comparingInt(MaturityGap::size).reversed().thenComparing(MaturityGap::perspective))
                .toList();
    }

    /**
     * The perspectives below one level that is wanted for all seven, widest gap first, then in the order of the model.
     *
     * @param target wanted everywhere, in place of the targets of this assessment
     */
    public List<MaturityGap> gapsTo(MaturityLevel target) {
        return Arrays.stream(Perspective.values())
                .map(each -> new MaturityGap(each, levelOf(each), target))
                .filter(gap -> gap.size() > 0)
                .sorted(Comparator.comparingInt(MaturityGap::size).reversed())
                .toList();
    }

    /**
     * The perspectives that have fallen since an earlier assessment; one that was not assessed both times is left out.
     *
     * @param earlier an assessment of the same subject and sub-model
     */
    public Set<Perspective> fallenSince(MaturityAssessment earlier) {
        return Collections.unmodifiableSet(Arrays.stream(Perspective.values())
                .filter(each -> levelOf(each)
                        .flatMap(now -> earlier.levelOf(each).filter(then -> now.compareTo(then) < 0))
                        .isPresent())
                .collect(toCollection(() -> EnumSet.noneOf(Perspective.class))));
    }

    /**
     * This assessment with one score in place of what it says on that perspective.
     *
     * @param score added when the perspective is new
     */
    public MaturityAssessment scoring(PerspectiveScore score) {
        List<PerspectiveScore> others = scores().stream()
                .filter(each -> each.perspective() != score.perspective())
                .toList();
        return toBuilder().scores(others).addScore(score).build();
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
