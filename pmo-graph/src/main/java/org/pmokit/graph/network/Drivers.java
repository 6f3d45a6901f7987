package org.pmokit.graph.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;

/** The way back from a date to what determines it: at each step the giver that binds most. Used once. */
final class Drivers {

    private static final Comparator<Candidate> LEAST_FLOAT =
            Comparator.comparingLong(candidate -> candidate.floatDays().orElse(Long.MAX_VALUE));
    private static final Comparator<Candidate> LATEST_FINISH = Comparator.comparing(
                    (Candidate candidate) -> candidate.expected().orElse(LocalDate.MIN))
            .reversed();
    private static final Comparator<Candidate> LONGEST_CHAIN =
            Comparator.comparingInt(Candidate::chainBehind).reversed();
    private static final Comparator<Candidate> NODE_ORDER = Comparator.comparingInt(Candidate::giver);

    private final Portfolio portfolio;
    private final Nodes nodes;
    private final Links links;
    private final int[] chainBehind;
    private final BitSet visited = new BitSet();

    /**
     * A way back.
     *
     * @param chainBehind for each node
     */
    Drivers(Portfolio portfolio, Nodes nodes, Links links, int[] chainBehind) {
        this.portfolio = portfolio;
        this.nodes = nodes;
        this.links = links;
        this.chainBehind = chainBehind;
    }

    /** A giver of some component, and what is known about how much it binds. */
    private record Candidate(
            int giver, Dependency link, Optional<Long> floatDays, Optional<LocalDate> expected, int chainBehind) {}

    DriverChain of(ComponentRef target) {
        List<DriverStep> steps = new ArrayList<>();
        steps.add(last(target));
        visit(target);
        Optional<DriverStep> driver = driverOf(target);
        while (driver.isPresent()) {
            steps.add(driver.get());
            visit(driver.get().component());
            driver = driverOf(driver.get().component());
        }
        Collections.reverse(steps);
        return new DriverChain(target, steps);
    }

    private void visit(ComponentRef component) {
        int node = nodes.index(component);
        if (node >= 0) {
            visited.set(node);
        }
    }

    private DriverStep last(ComponentRef target) {
        int node = nodes.index(target);
        return DriverStep.builder()
                .component(target)
                .expected(expected(target))
                .chainBehind(node < 0 ? 0 : chainBehind[node])
                .build();
    }

    private Optional<DriverStep> driverOf(ComponentRef component) {
        List<Candidate> candidates = candidates(component);
        DrivenBy reason = reasonFor(candidates);
        return candidates.stream()
                .min(measure(reason).thenComparing(NODE_ORDER))
                .map(driver -> step(driver, reason));
    }

    private static DrivenBy reasonFor(List<Candidate> candidates) {
        if (candidates.stream().anyMatch(candidate -> candidate.floatDays().isPresent())) {
            return DrivenBy.LEAST_FLOAT;
        }
        boolean dated =
                candidates.stream().anyMatch(candidate -> candidate.expected().isPresent());
        return dated ? DrivenBy.LATEST_FINISH : DrivenBy.LONGEST_CHAIN;
    }

    private static Comparator<Candidate> measure(DrivenBy reason) {
        return switch (reason) {
            case LEAST_FLOAT -> LEAST_FLOAT;
            case LATEST_FINISH -> LATEST_FINISH;
            case LONGEST_CHAIN -> LONGEST_CHAIN;
        };
    }

    private static DriverStep step(Candidate driver, DrivenBy reason) {
        return DriverStep.builder()
                .component(driver.link().giver())
                .towards(driver.link())
                .expected(driver.expected())
                .floatDays(driver.floatDays())
                .chainBehind(driver.chainBehind())
                .drivenBy(reason)
                .build();
    }

    /** The givers that were not visited; of a milestone those of its owner too. */
    private List<Candidate> candidates(ComponentRef component) {
        List<Candidate> candidates = new ArrayList<>();
        addGivers(component, candidates);
        if (component instanceof MilestoneId milestone) {
            portfolio.owner(milestone).ifPresent(owner -> addGivers(owner.ref(), candidates));
        }
        return candidates;
    }

    private void addGivers(ComponentRef receiver, List<Candidate> candidates) {
        int node = nodes.index(receiver);
        if (node < 0) {
            return;
        }
        for (int place = links.in.start[node]; place < links.in.start[node + 1]; place++) {
            int giver = links.in.target[place];
            if (!visited.get(giver)) {
                links.between(giver, node).forEach(link -> candidates.add(candidate(giver, link)));
            }
        }
    }

    private Candidate candidate(int giver, Dependency link) {
        Optional<LocalDate> expected = expected(link.giver());
        Optional<Long> floatDays = link.floatDays()
                .or(() -> expected.flatMap(
                        day -> begins(link.receiver()).map(begin -> ChronoUnit.DAYS.between(day, begin))));
        return new Candidate(giver, link, floatDays, expected, chainBehind[giver]);
    }

    private Optional<LocalDate> expected(ComponentRef component) {
        if (component instanceof MilestoneId milestone) {
            return portfolio
                    .milestone(milestone)
                    .flatMap(known -> known.actualOrForecast().or(known::baseline));
        }
        return portfolio.component(component).flatMap(DeliveryComponent::expectedFinish);
    }

    /** The day on which a receiver starts; a milestone has one day only. */
    private Optional<LocalDate> begins(ComponentRef receiver) {
        if (receiver instanceof MilestoneId) {
            return expected(receiver);
        }
        return portfolio
                .component(receiver)
                .flatMap(known -> known.actualStart().or(known::start));
    }
}
