package org.pmokit.rules.catalog.capacity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pmokit.core.Portfolio;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.resource.Absence;
import org.pmokit.core.resource.Allocation;
import org.pmokit.core.resource.Resource;
import org.pmokit.graph.capacity.CapacityAnalysis;
import org.pmokit.graph.capacity.CapacitySettings;
import org.pmokit.graph.capacity.ManyProjects;
import org.pmokit.graph.capacity.Perspective;
import org.pmokit.graph.capacity.Subject;
import org.pmokit.rules.rule.RuleContext;

/** What is asked of resources from the status date on. */
final class Bookings {

    private Bookings() {}

    private static final int YEARS_WITHOUT_END = 1;
    private static final int MOST_YEARS = 399;

    /** One analysis for all resources, from the status date to the last day that is asked for. */
    static CapacityAnalysis analysis(RuleContext context, CapacitySettings limits) {
        Portfolio portfolio = context.portfolio();
        LocalDate asOf = context.asOf();
        return context.shared(
                CapacityAnalysis.class,
                limits,
                () -> CapacityAnalysis.of(
                        portfolio,
                        limits.toBuilder().horizon(horizon(portfolio, asOf)).build()));
    }

    /** What has no end is looked at for a year. */
    private static DateRange horizon(Portfolio portfolio, LocalDate asOf) {
        LocalDate last = portfolio.all(Allocation.class).stream()
                .flatMap(each -> each.period().lastDay().stream())
                .max(Comparator.naturalOrder())
                .orElse(asOf);
        LocalDate least = asOf.plusYears(YEARS_WITHOUT_END);
        LocalDate most = asOf.plusYears(MOST_YEARS);
        LocalDate end = last.isAfter(most) ? most : last;
        return DateRange.ofClosed(asOf, end.isBefore(least) ? least : end);
    }

    /** The most components at once, by resource; only those of whom there are two or more. */
    static Optional<ManyProjects> most(Resource resource, RuleContext context) {
        CapacityAnalysis analysis = analysis(
                context,
                CapacitySettings.by(Perspective.RESOURCE).toBuilder()
                        .projectLimit(1)
                        .build());
        Map<?, ?> worst = context.shared(
                Map.class,
                ManyProjects.class,
                () -> analysis.manyProjects().stream()
                        .collect(Collectors.<ManyProjects, String, ManyProjects>toMap(
                                many -> many.subject().key(),
                                many -> many,
                                (one, other) -> other.most() > one.most() ? other : one)));
        return Optional.ofNullable(worst.get(resource.id().value())).map(ManyProjects.class::cast);
    }

    /** The days from the status date on, on which the whole of a resource is away. */
    static List<DateRange> away(Resource resource, RuleContext context) {
        Map<?, ?> all = context.shared(
                Map.class,
                Absence.class,
                () -> context.portfolio().all(Absence.class).stream()
                        .filter(each -> each.units().isEmpty())
                        .collect(Collectors.groupingBy(Absence::resource)));
        DateRange future = DateRange.startingOn(context.asOf());
        return all.get(resource.id()) instanceof List<?> found
                ? found.stream()
                        .map(Absence.class::cast)
                        .flatMap(each -> each.period().intersection(future).stream())
                        .toList()
                : List.of();
    }

    static Optional<Subject> subject(Resource resource, CapacityAnalysis analysis) {
        Subject subject = new Subject(Perspective.RESOURCE, resource.id().value(), resource.title());
        return Collections.binarySearch(analysis.subjects(), subject) < 0 ? Optional.empty() : Optional.of(subject);
    }

    /** The allocations of a resource that are not over. */
    static List<Allocation> of(Resource resource, RuleContext context) {
        Map<?, ?> all = context.shared(Map.class, Bookings.class, () -> byResource(context));
        return all.get(resource.id()) instanceof List<?> found
                ? found.stream().map(Allocation.class::cast).toList()
                : List.of();
    }

    private static Map<ComponentRef, List<Allocation>> byResource(RuleContext context) {
        return context.portfolio().all(Allocation.class).stream()
                .filter(each -> each.period().end().isAfter(context.asOf()))
                .filter(each -> each.resource().isPresent())
                .collect(Collectors.groupingBy(each -> each.resource().orElseThrow()));
    }
}
