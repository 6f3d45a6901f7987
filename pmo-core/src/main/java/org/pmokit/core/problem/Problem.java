package org.pmokit.core.problem;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that is wrong with an input: where, what, and the way out.
 *
 * <p>Not a finding: a problem keeps data from being used, a finding is a judgement on data that can be used.
 */
@Value.Immutable
public abstract class Problem {

    Problem() {}

    /** The kind of problem; stable. */
    public abstract ProblemCode code();

    /** How much it matters; an error unless said otherwise. */
    @Value.Default
    public Severity severity() {
        return Severity.ERROR;
    }

    /** Where in the model: {@code projects[PAY].programme}; empty for the input as a whole. */
    @Value.Default
    public String path() {
        return "";
    }

    /** What is wrong, in a sentence that names the values. */
    public abstract String message();

    /** The offending value as it was read; empty where its absence is the problem. */
    public abstract Optional<String> value();

    /** The way out, without the leading "Maybe"; empty when there is none to offer. */
    public abstract Optional<String> advice();

    /** File, row and column it came from; empty for values built in code. */
    public abstract Optional<Origin> origin();

    /** Whether the input cannot be used because of it. */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** One line: {@code file:row:column: message. Maybe advice.}, with the path where there is no file. */
    public String asText() {
        String place = origin().map(Origin::asText).orElse(path());
        String rest = message() + advice().map(way -> " Maybe " + way).orElse("");
        return place.isEmpty() ? rest : place + ": " + rest;
    }

    /**
     * The same problem, told with the place in the file that it came from.
     *
     * @param place where it was read
     */
    public Problem from(Origin place) {
        return toBuilder().origin(place).build();
    }

    /**
     * An error.
     *
     * @param code its kind
     * @param path where in the model
     * @param message what is wrong, a full sentence
     */
    public static Builder error(ProblemCode code, String path, String message) {
        return builder().code(code).path(path).message(message);
    }

    /** Starts a problem; {@code code} and {@code message} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Problem}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableProblem.Builder {
        Builder() {}
    }
}
