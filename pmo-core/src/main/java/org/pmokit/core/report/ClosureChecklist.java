package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.review.ReviewOutcome;

/**
 * How far the closing of a component has come.
 *
 * @param component a programme or project
 * @param done what was done, with its day, in the order of the items
 * @param missing what was asked for and not done, in the order of the items
 */
public record ClosureChecklist(ComponentRef component, Map<ClosureItem, LocalDate> done, List<ClosureItem> missing) {

    /** Copies. */
    public ClosureChecklist {
        done = Collections.unmodifiableMap(new LinkedHashMap<>(done));
        missing = List.copyOf(missing);
    }

    /**
     * With every item asked for.
     *
     * @param portfolio any
     * @param component a programme or project
     * @param day the status date
     */
    public static ClosureChecklist of(Portfolio portfolio, ComponentRef component, LocalDate day) {
        return of(portfolio, component, day, EnumSet.allOf(ClosureItem.class));
    }

    /**
     * With some items asked for; the customer's acceptance always is.
     *
     * @param portfolio any
     * @param component a programme or project
     * @param day the status date
     * @param asked the items that closing takes here
     */
    public static ClosureChecklist of(
            Portfolio portfolio, ComponentRef component, LocalDate day, Set<ClosureItem> asked) {
        Map<ClosureItem, LocalDate> done = new EnumMap<>(ClosureItem.class);
        portfolio.about(component, ClosureStep.class).stream()
                .filter(step -> !step.doneOn().isAfter(day))
                .forEach(step -> done.put(step.item(), step.doneOn()));
        List<ClosureItem> missing = Stream.of(ClosureItem.values())
                .filter(item -> asked.contains(item) || item == ClosureItem.CUSTOMER_ACCEPTANCE)
                .filter(item -> !done.containsKey(item))
                .toList();
        return new ClosureChecklist(component, done, missing);
    }

    /** Whether the customer is content: without that a project is no success. */
    public boolean isAccepted() {
        return done.containsKey(ClosureItem.CUSTOMER_ACCEPTANCE);
    }

    /**
     * Whether a component that has ended was closed in full: looks at it when it has ended.
     *
     * @param portfolio that has the component
     * @param day the status date
     */
    public ReviewOutcome outcome(Portfolio portfolio, LocalDate day) {
        return ReviewOutcome.asking(ReportCheck.CLOSURE_INCOMPLETE)
                .lookedAt(hasEnded(portfolio, day) ? List.of(component) : List.of(), ReportCheck.CLOSURE_INCOMPLETE)
                .found(finding(portfolio, day).stream().toList())
                .build();
    }

    private boolean hasEnded(Portfolio portfolio, LocalDate day) {
        return portfolio
                .component(component)
                .flatMap(held -> held.statusOn(day))
                .filter(ProjectStatus::isEnded)
                .isPresent();
    }

    /**
     * One finding when the component has ended and something is missing; empty while it is open or nobody knows.
     *
     * @param portfolio that has the component
     * @param day the status date
     */
    public Optional<ReportFinding> finding(Portfolio portfolio, LocalDate day) {
        if (!hasEnded(portfolio, day) || missing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReportFinding(
                ReportCheck.CLOSURE_INCOMPLETE,
                component,
                portfolio.nameOf(component) + " has ended without "
                        + missing.stream().map(ClosureItem::words).collect(Collectors.joining(", ")) + ".",
                "do what is missing, or record when it was done."));
    }
}
