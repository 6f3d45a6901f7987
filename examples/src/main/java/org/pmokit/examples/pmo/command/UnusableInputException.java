package org.pmokit.examples.pmo.command;

import java.util.List;
import org.pmokit.core.problem.Problem;

/** The input or the arguments cannot be used; carries every line to tell. */
public final class UnusableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    private UnusableInputException(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = lines;
    }

    static UnusableInputException of(List<Problem> problems) {
        return new UnusableInputException(
                problems.stream().map(problem -> oneLine(problem.asText())).toList());
    }

    static UnusableInputException saying(String line) {
        return new UnusableInputException(List.of(line));
    }

    /** One line per problem. */
    public List<String> lines() {
        return lines;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
