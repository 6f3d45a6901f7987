package org.pmokit.rules.catalog.dependency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/**
 * Counts the commitments that a component waits for and that lack something: each is amber, and red where the receiver cannot do
 * without it and needs it soon. Used once.
 */
final class Commitments {

    private final RuleContext context;
    private final Threshold soon;
    private final List<Dependency> lacking = new ArrayList<>();
    private final List<String> amiss = new ArrayList<>();
    private final Set<MissingFact> missing = new LinkedHashSet<>();
    private int looked;

    Commitments(RuleContext context, Threshold soon) {
        this.context = context;
        this.soon = context.of(soon);
    }

    /** What a component or a milestone of it waits for. */
    static Stream<Dependency> openTo(DeliveryComponent component, RuleContext context) {
        return Stream.<ComponentRef>concat(
                        Stream.of(component.ref()),
                        component.milestones().stream().map(Milestone::id))
                .flatMap(receiver -> context.portfolio().dependenciesOf(receiver).stream()
                        .filter(dependency -> dependency.receiver().equals(receiver)))
                .filter(dependency -> dependency
                        .delivered()
                        .filter(day -> !day.isAfter(context.asOf()))
                        .isEmpty());
    }

    /** The programme or project that an end is, or whose milestone it is. */
    static Optional<DeliveryComponent> owner(ComponentRef end, Portfolio portfolio) {
        if (end instanceof MilestoneId milestone) {
            return portfolio
                    .component(ProjectId.of(milestone.owner()))
                    .or(() -> portfolio.component(ProgrammeId.of(milestone.owner())));
        }
        return portfolio.component(end);
    }

    void inOrder() {
        looked++;
    }

    void lacks(Dependency dependency, String what) {
        looked++;
        lacking.add(dependency);
        amiss.add(what);
    }

    void unknown(String fact) {
        looked++;
        missing.add(MissingFact.of(fact));
    }

    Verdict verdict(Threshold count) {
        if (looked == 0) {
            return Verdict.notApplicable("it waits for others");
        }
        Measurement measured = Measurement.of(lacking.size(), Operator.AT_MOST, context.of(count));
        if (!measured.isWithinLimit()) {
            return new Verdict.Breached(measured, breaches(measured));
        }
        return missing.isEmpty() ? Verdict.satisfied(measured) : new Verdict.Unknown(List.copyOf(missing));
    }

    private List<Breach> breaches(Measurement measured) {
        List<Breach> breaches = new ArrayList<>();
        for (int at = 0; at < lacking.size(); at++) {
            Dependency dependency = lacking.get(at);
            breaches.add(new Breach(
                    dependency.id().value(),
                    isUrgent(dependency) ? Rag.RED : Rag.AMBER,
                    measured,
                    List.of(new Evidence.OpenCommitment(
                            dependency.id(), dependency.giver(), dependency.receiver(), amiss.get(at)))));
        }
        return breaches;
    }

    private boolean isUrgent(Dependency dependency) {
        return !dependency.isDiscretionary()
                && dependency.neededBy().filter(this::isSoon).isPresent();
    }

    private boolean isSoon(LocalDate day) {
        return ChronoUnit.DAYS.between(context.asOf(), day) <= soon.value().longValue();
    }
}
