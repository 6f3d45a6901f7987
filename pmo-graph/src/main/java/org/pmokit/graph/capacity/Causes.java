package org.pmokit.graph.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.pmokit.core.Portfolio;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.product.WorkPackage;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.stage.Stage;

/** Who causes demand: the project behind a stage, work package or activity, or its programme, by number. */
final class Causes {

    private final Portfolio portfolio;
    private final CauseLevel level;
    private final List<ComponentRef> all = new ArrayList<>();
    private final Map<ComponentRef, Integer> numbers = new HashMap<>();
    private final Map<ComponentRef, Integer> known = new HashMap<>();
    private final Map<ComponentRef, DateRange> windows = new HashMap<>();

    Causes(Portfolio portfolio, CauseLevel level) {
        this.portfolio = portfolio;
        this.level = level;
    }

    List<ComponentRef> all() {
        return List.copyOf(all);
    }

    int of(ComponentRef component) {
        Integer number = known.get(component);
        if (number == null) {
            ComponentRef cause = raised(owner(component));
            number = numbers.computeIfAbsent(cause, fresh -> {
                all.add(fresh);
                return all.size() - 1;
            });
            known.put(component, number);
        }
        return number;
    }

    /** When the project, programme, stage or work package runs; open where that is not known. */
    DateRange window(ComponentRef component) {
        return windows.computeIfAbsent(component, this::readWindow);
    }

    private DateRange readWindow(ComponentRef component) {
        Optional<RegisterEntry> entry = portfolio.entry(component);
        if (entry.isPresent() && entry.get() instanceof Stage stage) {
            return between(
                    stage.actualStart().or(stage::start), stage.actualFinish().or(stage::finish));
        }
        if (entry.isPresent() && entry.get() instanceof WorkPackage work) {
            return between(work.start(), work.finish());
        }
        return portfolio
                .component(owner(component))
                .flatMap(DeliveryComponent::window)
                .orElse(DateRange.ALWAYS);
    }

    private static DateRange between(Optional<LocalDate> from, Optional<LocalDate> to) {
        boolean swapped = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
        return swapped ? DateRange.ALWAYS : DateRange.between(from, to);
    }

    private ComponentRef owner(ComponentRef component) {
        if (component.kind() == ComponentKind.ACTIVITY) {
            String owner = component.value().substring(0, component.value().lastIndexOf('/'));
            ProjectId project = ProjectId.of(owner);
            return portfolio.contains(project) ? project : ProgrammeId.of(owner);
        }
        Optional<RegisterEntry> entry = portfolio.entry(component);
        if (entry.isPresent() && entry.get() instanceof WorkPackage work) {
            return owner(work.stage());
        }
        if (entry.isPresent() && entry.get() instanceof Stage stage) {
            return stage.component();
        }
        return component;
    }

    private ComponentRef raised(ComponentRef component) {
        if (level == CauseLevel.PROGRAMME && component instanceof ProjectId id) {
            return portfolio
                    .project(id)
                    .flatMap(Project::parent)
                    .<ComponentRef>map(parent -> parent)
                    .orElse(id);
        }
        return component;
    }

    /** The causes that are a component, or part of it. */
    IntPredicate within(ComponentRef component) {
        boolean[] inside = new boolean[all.size()];
        boolean any = false;
        for (int cause = 0; cause < inside.length; cause++) {
            inside[cause] = isWithin(all.get(cause), component);
            any |= inside[cause];
        }
        if (!any) {
            throw new IllegalArgumentException("Nothing is asked for by " + component.asText()
                    + ".\nMaybe check the id; causes are named by "
                    + (level == CauseLevel.PROJECT ? "project" : "programme") + " here.");
        }
        return cause -> inside[cause];
    }

    private boolean isWithin(ComponentRef cause, ComponentRef component) {
        Optional<ComponentRef> each = Optional.of(cause);
        while (each.isPresent()) {
            if (each.get().equals(component)) {
                return true;
            }
            each = portfolio
                    .component(each.get())
                    .flatMap(DeliveryComponent::parent)
                    .map(parent -> parent);
        }
        return false;
    }
}
