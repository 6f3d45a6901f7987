package org.pmokit.rules.profile;

import java.util.List;
import java.util.stream.Collectors;
import org.pmokit.core.problem.Problem;

/** Profiles do not fit the rules or each other; carries every problem. */
public final class InvalidProfileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Carries all problems.
     *
     * @param problems at least one
     */
    public InvalidProfileException(List<Problem> problems) {
        super(problems.size()
                + (problems.size() == 1 ? " problem:\n" : " problems:\n")
                + problems.stream().map(Problem::asText).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, in the order found. */
    public List<Problem> problems() {
        return problems;
    }
}
