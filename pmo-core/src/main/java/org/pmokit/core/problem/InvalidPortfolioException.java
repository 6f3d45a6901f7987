package org.pmokit.core.problem;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.stream.Collectors;

/** A draft or a file could not become a portfolio; carries every problem. */
public final class InvalidPortfolioException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Carries all problems.
     *
     * @param problems at least one
     */
    public InvalidPortfolioException(List<Problem> problems) {
        super(problems.size()
                + (problems.size() == 1 ? " problem:\n" : " problems:\n")
                + problems.stream().map(Problem::asText).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * The value of an outcome.
     *
     * @param outcome of a draft, an edit or a reader
     * @throws InvalidPortfolioException with every problem, if there is any
     */
    public static <T> T valueOf(Validation<? extends Seq<Problem>, T> outcome) {
        if (outcome.isInvalid()) {
            throw new InvalidPortfolioException(outcome.getError().asJava());
        }
        return outcome.get();
    }

    /** Every problem, in the order found. */
    public List<Problem> problems() {
        return problems;
    }
}
