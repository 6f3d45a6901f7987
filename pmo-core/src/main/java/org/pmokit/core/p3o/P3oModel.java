package org.pmokit.core.p3o;

import java.time.LocalDate;
import java.util.List;
import org.pmokit.core.Portfolio;
import org.pmokit.core.review.ReviewOutcome;

/**
 * The offices of a portfolio, permanent and temporary, that together support its change. It is a view: what it shows is in
 * the portfolio. Immutable.
 */
public final class P3oModel {

    private final Portfolio portfolio;

    private P3oModel(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /**
     * The model of a portfolio.
     *
     * @param portfolio any; without offices the model is empty
     */
    public static P3oModel of(Portfolio portfolio) {
        return new P3oModel(portfolio);
    }

    /** A model to learn from; the same as {@link P3oModels#example}. */
    public static P3oModel example() {
        return of(P3oModels.example());
    }

    /** The portfolio it looks at. */
    public Portfolio portfolio() {
        return portfolio;
    }

    /**
     * Who exists, serves and reports on a day.
     *
     * @param day any
     */
    public P3oStructure on(LocalDate day) {
        return new P3oStructure(portfolio.knownOn(day).offices(), day);
    }

    /**
     * What is amiss with the structure on a day, by the house defaults.
     *
     * @param day any
     */
    public List<StructureFinding> review(LocalDate day) {
        return review(day, ReviewSettings.HOUSE_DEFAULT);
    }

    /**
     * What is amiss with the structure on a day, in the order of {@link StructureCheck} and then of the portfolio.
     *
     * @param day any
     * @param settings what a house asks for
     */
    public List<StructureFinding> review(LocalDate day, ReviewSettings settings) {
        return new StructureReview(portfolio.knownOn(day), day, settings).findings();
    }

    /**
     * What is amiss with the structure on a day, and what each check looked at.
     *
     * @param day any
     * @param settings what a house asks for
     */
    public ReviewOutcome outcome(LocalDate day, ReviewSettings settings) {
        return new StructureReview(portfolio.knownOn(day), day, settings).outcome();
    }
}
