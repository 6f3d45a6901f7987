package org.pmokit.core.alignment;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.StrategyChangeId;
import org.pmokit.core.strategy.StrategyChange;
import org.pmokit.core.strategy.StrategyChangeKind;

/** Says what changes of strategy mean for those whom they reach. */
final class ImpactClassifier {

    private final AlignmentMatrix matrix;
    private final Map<StrategyChangeId, StrategyChange> changes = new LinkedHashMap<>();
    private final Standing before;
    private final Standing after;

    ImpactClassifier(AlignmentMatrix matrix, Collection<StrategyChange> changes, ImpactSettings settings) {
        this.matrix = matrix;
        changes.forEach(change -> this.changes.put(change.id(), change));
        this.before = Standing.of(matrix, Standing.before(matrix, changes), settings.budget());
        this.after = Standing.of(matrix, Standing.after(matrix, changes), settings.budget());
    }

    AffectedComponent direct(ComponentRef component, List<ImpactPath> paths) {
        Set<ImpactReason> reasons = EnumSet.noneOf(ImpactReason.class);
        boolean open = matrix.portfolio()
                .component(component)
                .filter(held -> held.isOpenOn(matrix.day()))
                .isPresent();
        if (open) {
            paths.forEach(path -> reasons.add(reason(component, path)));
            if (reasons.stream().anyMatch(reason -> reason != ImpactReason.CONTRIBUTES_NOTHING)) {
                compareStanding(component, reasons);
                addIf(reasons, ImpactReason.LAST_OBJECTIVE_GONE, isLeftWithoutObjective(component));
                addIf(reasons, ImpactReason.MANDATORY, matrix.isMandatory(component));
            }
        } else {
            reasons.add(ImpactReason.ENDED);
        }
        return affected(component, paths, reasons, true);
    }

    AffectedComponent indirect(ComponentRef component, List<ImpactPath> paths, ImpactReason reason) {
        boolean open = matrix.portfolio()
                .component(component)
                .filter(held -> held.isOpenOn(matrix.day()))
                .isPresent();
        return affected(component, paths, EnumSet.of(open ? reason : ImpactReason.ENDED), false);
    }

    private AffectedComponent affected(
            ComponentRef component, List<ImpactPath> paths, Set<ImpactReason> reasons, boolean directly) {
        return new AffectedComponent(
                component,
                classOf(reasons),
                List.copyOf(reasons),
                paths,
                directly,
                before.place(component),
                after.place(component));
    }

    private ImpactReason reason(ComponentRef component, ImpactPath path) {
        List<ObjectiveId> touched = path.steps().stream()
                .filter(ObjectiveId.class::isInstance)
                .map(ObjectiveId.class::cast)
                .toList();
        Optional<Integer> strength = matrix.effectiveLinksOf(component).stream()
                .filter(link -> touched.contains(link.objective()))
                .findFirst()
                .flatMap(AlignmentLink::strength);
        if (strength.equals(Optional.of(0))) {
            return ImpactReason.CONTRIBUTES_NOTHING;
        }
        return Optional.ofNullable(changes.get(path.change()))
                .map(StrategyChange::kind)
                .map(ImpactClassifier::reason)
                .orElse(ImpactReason.EMPHASIS_CHANGED);
    }

    private static ImpactReason reason(StrategyChangeKind kind) {
        return switch (kind) {
            case WITHDRAWN -> ImpactReason.OBJECTIVE_WITHDRAWN;
            case TARGET_CHANGED, DATE_CHANGED, CONSTRAINT_CHANGED -> ImpactReason.OBJECTIVE_CHANGED;
            case ADDED, REWEIGHTED, REWORDED, PRIORITY_ORDER -> ImpactReason.EMPHASIS_CHANGED;
        };
    }

    private void compareStanding(ComponentRef component, Set<ImpactReason> reasons) {
        addIf(reasons, ImpactReason.FELL_OUT, before.affords(component) && after.refuses(component));
        addIf(reasons, ImpactReason.CAME_IN, before.refuses(component) && after.affords(component));
        Optional<Integer> was = before.place(component);
        Optional<Integer> is = after.place(component);
        addIf(reasons, ImpactReason.RANK_CHANGED, was.isPresent() && is.isPresent() && !was.equals(is));
    }

    private boolean isLeftWithoutObjective(ComponentRef component) {
        return matrix.effectiveLinksOf(component).stream()
                .map(AlignmentLink::objective)
                .noneMatch(this::isLeft);
    }

    private boolean isLeft(ObjectiveId objective) {
        return matrix.isInForce(objective)
                && matrix.upwards(objective).stream()
                        .noneMatch(above -> changes.values().stream()
                                .anyMatch(change -> change.kind() == StrategyChangeKind.WITHDRAWN
                                        && change.objective().equals(above)));
    }

    private static void addIf(Set<ImpactReason> reasons, ImpactReason reason, boolean holds) {
        if (holds) {
            reasons.add(reason);
        }
    }

    private static ImpactClass classOf(Set<ImpactReason> reasons) {
        boolean stop = reasons.contains(ImpactReason.LAST_OBJECTIVE_GONE) || reasons.contains(ImpactReason.FELL_OUT);
        if (stop && !reasons.contains(ImpactReason.MANDATORY)) {
            return ImpactClass.STOP_CANDIDATE;
        }
        if (stop
                || reasons.contains(ImpactReason.OBJECTIVE_WITHDRAWN)
                || reasons.contains(ImpactReason.OBJECTIVE_CHANGED)) {
            return ImpactClass.RE_JUSTIFY;
        }
        if (reasons.contains(ImpactReason.CAME_IN)) {
            return ImpactClass.ACCELERATE;
        }
        boolean none =
                reasons.contains(ImpactReason.ENDED) || reasons.equals(EnumSet.of(ImpactReason.CONTRIBUTES_NOTHING));
        return none ? ImpactClass.NO_EFFECT : ImpactClass.REVIEW;
    }
}
