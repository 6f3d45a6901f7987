package org.pmokit.io.codec;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.io.reading.Reading;

/**
 * What one reader has found wrong so far. It also remembers what had to be left out, so that nothing is called unknown
 * only because its own row could not be read. Used by one thread for one input.
 */
public final class ProblemLog {

    private final int most;
    private final Comparator<Problem> order;
    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();
    private final Set<String> leftOut = new HashSet<>();
    private final Set<ComponentKind> incomplete = new HashSet<>();
    private boolean brokenOff;

    /**
     * An empty log.
     *
     * @param most problems of each sort that are kept
     * @param fileOrder compares the places of problems by file; rows are compared afterwards
     */
    public ProblemLog(int most, Comparator<Origin> fileOrder) {
        this.most = most;
        Origin nowhere = Origin.file("");
        this.order =
                Comparator.comparing(problem -> problem.origin().orElse(nowhere), fileOrder.thenComparing(Origin::row));
    }

    /**
     * Takes note of a problem of any severity.
     *
     * @param problem with its place
     */
    public void add(Problem problem) {
        List<Problem> kept = problem.isError() ? errors : notices;
        if (kept.size() < most) {
            kept.add(problem);
        } else if (kept.size() == most) {
            kept.add(overflow(problem));
        }
    }

    /**
     * Takes note of a value that could not be read.
     *
     * @param fault why
     * @param path where in the model
     * @param text the value
     * @param origin where in the file
     */
    public void add(Fault fault, String path, String text, Origin origin) {
        add(Problem.error(fault.code(), path, fault.message())
                .value(Excerpt.of(text))
                .advice(fault.advice())
                .origin(origin)
                .build());
    }

    /** Whether as many errors were found as are kept. */
    public boolean isFull() {
        return errors.size() > most;
    }

    /** How many errors were found. */
    public int errorCount() {
        return errors.size();
    }

    /** The errors found so far, in the order of the files and rows. */
    public List<Problem> errors() {
        return sorted(errors);
    }

    /** Whether something was found that keeps the input from being used. */
    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /**
     * Remembers that a component was left out because of its own fault.
     *
     * @param id as others may name it
     */
    public void leaveOut(String id) {
        leftOut.add(id);
    }

    /**
     * Whether a component of that id was left out.
     *
     * @param id as somebody names it
     */
    public boolean isLeftOut(String id) {
        return leftOut.contains(id);
    }

    /**
     * Remembers that not all components of a kind could be read.
     *
     * @param kind of those components
     */
    public void markIncomplete(ComponentKind kind) {
        incomplete.add(kind);
    }

    /**
     * Whether not all components of a kind could be read.
     *
     * @param kind any
     */
    public boolean isIncomplete(ComponentKind kind) {
        return incomplete.contains(kind);
    }

    /** Remembers that reading ended before the end of the input, so that the rest cannot be judged. */
    public void breakOff() {
        brokenOff = true;
    }

    /**
     * The outcome: the draft's portfolio, or its problems together with those found before.
     *
     * @param draft what was read
     * @param refine completes the place of the draft's own problems
     */
    public Reading conclude(PortfolioDraft draft, UnaryOperator<Problem> refine) {
        if (!brokenOff) {
            Validation<Seq<Problem>, Portfolio> resolved = draft.resolve();
            if (resolved.isValid() && errors.isEmpty()) {
                return Reading.of(resolved, sorted(notices), refine);
            }
            resolutionProblems(resolved).map(refine).forEach(this::add);
        }
        return Reading.of(Validation.invalid(Vector.ofAll(sorted(errors))), sorted(notices));
    }

    private Stream<Problem> resolutionProblems(Validation<Seq<Problem>, Portfolio> resolved) {
        return resolved.isValid()
                ? Stream.empty()
                : resolved.getError().toJavaStream().filter(this::isNews);
    }

    /** Whether the cause lies in the input, rather than in a component that was left out before. */
    private boolean isNews(Problem problem) {
        if (!problem.code().equals(ProblemCode.UNKNOWN_REFERENCE)) {
            return !problem.code().equals(ProblemCode.OFFICE_SERVES_NOTHING) || !isLeftOut(problem.path());
        }
        boolean left = problem.value().filter(this::isLeftOut).isPresent();
        return !left && incomplete.stream().noneMatch(kind -> isOf(kind, problem));
    }

    private static boolean isOf(ComponentKind kind, Problem problem) {
        return problem.message().startsWith("There is no " + kind.words() + " ");
    }

    private List<Problem> sorted(List<Problem> problems) {
        return problems.stream().sorted(order).toList();
    }

    private Problem overflow(Problem next) {
        return Problem.builder()
                .code(ProblemCode.LIMIT_EXCEEDED)
                .severity(next.severity())
                .message("There are more than " + most + " problems; the rest is not told.")
                .advice("correct these first.")
                .origin(next.origin().map(place -> Origin.file(place.file())))
                .build();
    }
}
