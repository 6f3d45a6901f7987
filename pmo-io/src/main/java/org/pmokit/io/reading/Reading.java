package org.pmokit.io.reading;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pmokit.core.Portfolio;
import org.pmokit.core.problem.InvalidPortfolioException;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;

/**
 * What came of reading an input: a portfolio or every problem that kept it from being one; and, in both cases, notices
 * about what was read otherwise than its author may think.
 */
public final class Reading {

    private final Validation<Seq<Problem>, Portfolio> portfolio;
    private final List<Problem> notices;
    private final UnaryOperator<Problem> places;

    private Reading(
            Validation<Seq<Problem>, Portfolio> portfolio, List<Problem> notices, UnaryOperator<Problem> places) {
        this.portfolio = portfolio;
        this.notices = List.copyOf(notices);
        this.places = places;
    }

    /**
     * An outcome.
     *
     * @param portfolio or all errors
     * @param notices problems of severity warning or notice
     */
    public static Reading of(Validation<Seq<Problem>, Portfolio> portfolio, List<Problem> notices) {
        return of(portfolio, notices, UnaryOperator.identity());
    }

    /**
     * An outcome of a reader that remembers where it read what.
     *
     * @param portfolio or all errors
     * @param notices problems of severity warning or notice
     * @param places adds the place to a problem, where it is known
     */
    public static Reading of(
            Validation<Seq<Problem>, Portfolio> portfolio, List<Problem> notices, UnaryOperator<Problem> places) {
        return new Reading(portfolio, notices, places);
    }

    /**
     * An outcome without a portfolio.
     *
     * @param problems at least one
     */
    public static Reading failed(Problem... problems) {
        return of(Validation.invalid(Vector.of(problems)), List.of());
    }

    /** The portfolio, or every problem of severity error, in the order of the files and of the rows in them. */
    public Validation<Seq<Problem>, Portfolio> portfolio() {
        return portfolio;
    }

    /** Every problem of severity error, in the order of the files and rows; empty when there is a portfolio. */
    public List<Problem> problems() {
        return portfolio.isValid()
                ? List.of()
                : List.copyOf(portfolio.getError().asJava());
    }

    /** Problems of severity warning or notice, which did not keep the input from being read; may be empty. */
    public List<Problem> notices() {
        return notices;
    }

    /**
     * A problem that an analysis told about the portfolio, with the file and row of what it is about, where the reader
     * remembers them: activities and links of a folder of registers. Otherwise as it is.
     *
     * @param problem of the portfolio that was read
     */
    public Problem placed(Problem problem) {
        return places.apply(problem);
    }

    /**
     * Where the input tells something, where the reader remembers it: activities and links of a folder of registers.
     *
     * @param path as in problems, such as {@code schedules[PRJ-014].activities[A1010]}
     */
    public Optional<Origin> originOf(String path) {
        return placed(Problem.error(ProblemCode.UNKNOWN_REFERENCE, path, path).build())
                .origin();
    }

    /**
     * The portfolio.
     *
     * @throws InvalidPortfolioException with every problem, if there is any
     */
    public Portfolio orThrow() {
        return InvalidPortfolioException.valueOf(portfolio);
    }
}
