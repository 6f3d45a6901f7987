package org.pmokit.core.finance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.money.Money;

/**
 * Figures of one measure over time, oldest first; undated ones come first of all. Figures of one day keep the order in
 * which they were given, and the later one counts.
 *
 * @param figures may be empty, which means unknown and never zero
 */
public record MoneySeries(List<Figure> figures) {

    // before EMPTY, which is sorted by it
    private static final Comparator<Figure> BY_DATE =
            Comparator.comparing(figure -> figure.asOf().orElse(LocalDate.MIN));

    /** Nothing known. */
    public static final MoneySeries EMPTY = new MoneySeries(List.of());

    /** Sorts and copies. */
    public MoneySeries {
        figures = figures.stream().sorted(BY_DATE).toList();
    }

    /**
     * A series of these figures.
     *
     * @param figures in any order
     */
    public static MoneySeries of(Figure... figures) {
        return new MoneySeries(List.of(figures));
    }

    /** The newest amount; empty when nothing is known. */
    public Optional<Money> latest() {
        return latestFigure().map(Figure::amount);
    }

    /** The newest figure; empty when nothing is known. */
    public Optional<Figure> latestFigure() {
        return figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(figures.size() - 1));
    }

    /** The oldest amount; empty when nothing is known. */
    public Optional<Money> first() {
        return figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(0).amount());
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return figures.isEmpty();
    }

    /**
     * The figures that had been told by that day; the same series when all had.
     *
     * @param day inclusive
     */
    public MoneySeries knownOn(LocalDate day) {
        if (isKnownOn(day)) {
            return this;
        }
        return new MoneySeries(
                figures.stream().filter(figure -> figure.isKnownOn(day)).toList());
    }

    boolean isKnownOn(LocalDate day) {
        return figures.stream().allMatch(figure -> figure.isKnownOn(day));
    }
}
