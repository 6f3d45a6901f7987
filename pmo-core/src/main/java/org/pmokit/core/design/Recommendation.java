package org.pmokit.core.design;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.office.ControlStyle;

/**
 * What to set up and how closely to accompany the work, as far as it can be said. What is not known leaves a span: the
 * least and the most that it could be. A recommendation is where people start to think, not a decision.
 *
 * @param structure the shape, from the least to the most that it could be
 * @param intensity how closely, from the least to the most that it could be
 * @param offices those to set up; empty while the shape is not certain, and where no office is justified
 * @param reasons each fact that was looked at, known or not, and what follows
 */
public record Recommendation(
        Span<OfficeStructure> structure,
        Span<PmoIntensity> intensity,
        List<RecommendedOffice> offices,
        List<Reason> reasons) {

    /**
     * The least and the most that something could be.
     *
     * @param least if everything unknown turns out well
     * @param most if everything unknown turns out badly; not below the least
     * @param <E> an ordered scale
     */
    public record Span<E extends Enum<E>>(E least, E most) {

        /** The one value when both ends agree; empty while facts are missing that could change it. */
        public Optional<E> certain() {
            return least == most ? Optional.of(least) : Optional.empty();
        }
    }

    /** Copies the lists. */
    public Recommendation {
        offices = List.copyOf(offices);
        reasons = List.copyOf(reasons);
    }

    /** Whether it is certain that an office would not be worth it. */
    public boolean isNoPmoJustified() {
        return structure.most() == OfficeStructure.NO_PMO_JUSTIFIED;
    }

    /** The control style that goes with the intensity; empty while that is not certain, and where there is no office. */
    public Optional<ControlStyle> control() {
        return isNoPmoJustified()
                        || intensity.least().style() != intensity.most().style()
                ? Optional.empty()
                : Optional.of(intensity.least().style());
    }

    /** What should be found out first, as it is not known; in the order of {@link DesignFactor}. */
    public Set<DesignFactor> missing() {
        return reasons.stream()
                .filter(Reason::isUnknown)
                .map(Reason::factor)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DesignFactor.class)));
    }

    /** The recommendation and its reasons, a line each. */
    public String asText() {
        Stream<String> heads = Stream.of("structure: " + text(structure), "intensity: " + text(intensity));
        Stream<String> whys = reasons.stream().map(reason -> "- " + reason.asText());
        return Stream.concat(heads, whys).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String text(Span<?> span) {
        String least = word(span.least());
        return span.certain().isPresent() ? least : least + " to " + word(span.most());
    }

    private static String word(Enum<?> value) {
        return value instanceof OfficeStructure shape ? shape.code() : ((PmoIntensity) value).code();
    }
}
