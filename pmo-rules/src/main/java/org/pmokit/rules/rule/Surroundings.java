package org.pmokit.rules.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.schedule.Milestone;

/** What is on record about the component that is judged, or that the judged entry is about. */
public final class Surroundings {

    private final Portfolio portfolio;
    private final ComponentRef ref;

    Surroundings(Portfolio portfolio, ComponentRef ref) {
        this.portfolio = portfolio;
        this.ref = ref;
    }

    /** The portfolio, programme, project or office. */
    public ComponentRef ref() {
        return ref;
    }

    /** The programme or project; empty for a portfolio and for an office. */
    public Optional<DeliveryComponent> component() {
        return portfolio.component(ref);
    }

    /**
     * Everything of a type that is about the component.
     *
     * @param type such as {@code Risk.class}
     */
    public <T> List<T> about(Class<T> type) {
        return portfolio.about(ref, type);
    }

    /** The dependencies in which the component, or one of its milestones, is giver or receiver. */
    public List<Dependency> dependencies() {
        Stream<ComponentRef> milestones = component().stream()
                .flatMap(known -> known.milestones().stream())
                .map(Milestone::id);
        return Stream.concat(Stream.of(ref), milestones)
                .flatMap(end -> portfolio.dependenciesOf(end).stream())
                .distinct()
                .toList();
    }
}
