package org.pmokit.core.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.StrategyChangeId;
import org.pmokit.core.money.Ratio;

/** What differs between two versions of the objectives, as changes that can be recorded and announced. */
public final class StrategyDifference {

    private final LocalDate day;
    private final List<StrategyChange> changes = new ArrayList<>();

    private StrategyDifference(LocalDate day) {
        this.day = day;
    }

    /**
     * The changes from one version to the next: first of what was there before, in that order, then what was added. Their
     * ids count: {@code 2026-01-05/1}. An objective that is missing in the new version, or is withdrawn there, is
     * withdrawn; nothing else is then told of it.
     *
     * @param before the old version
     * @param after the new version
     * @param day from which the new version holds
     */
    public static List<StrategyChange> between(
            Collection<Objective> before, Collection<Objective> after, LocalDate day) {
        StrategyDifference difference = new StrategyDifference(day);
        Map<ObjectiveId, Objective> old = byId(before);
        Map<ObjectiveId, Objective> fresh = byId(after);
        old.forEach((id, was) -> difference.compare(was, Optional.ofNullable(fresh.get(id))));
        fresh.forEach((id, is) -> {
            if (!old.containsKey(id)) {
                difference.tell(id, StrategyChangeKind.ADDED, Optional.empty(), Optional.of(is.title()));
            }
        });
        return List.copyOf(difference.changes);
    }

    private static Map<ObjectiveId, Objective> byId(Collection<Objective> objectives) {
        Map<ObjectiveId, Objective> byId = new LinkedHashMap<>();
        objectives.forEach(objective -> byId.put(objective.id(), objective));
        return byId;
    }

    private void compare(Objective was, Optional<Objective> now) {
        boolean stood = was.withdrawn().isEmpty();
        if (now.isEmpty() || (stood && now.get().withdrawn().isPresent())) {
            if (stood) {
                tell(was.id(), StrategyChangeKind.WITHDRAWN, Optional.of(was.title()), Optional.empty());
            }
            return;
        }
        Objective is = now.get();
        ObjectiveId id = was.id();
        differ(id, StrategyChangeKind.REWEIGHTED, weight(was), weight(is));
        differ(id, StrategyChangeKind.REWORDED, Optional.of(was.title()), Optional.of(is.title()));
        differ(id, StrategyChangeKind.TARGET_CHANGED, target(was), target(is));
        differ(
                id,
                StrategyChangeKind.DATE_CHANGED,
                was.targetDate().map(LocalDate::toString),
                is.targetDate().map(LocalDate::toString));
        differ(id, StrategyChangeKind.CONSTRAINT_CHANGED, was.constraint(), is.constraint());
        differ(
                id,
                StrategyChangeKind.PRIORITY_ORDER,
                was.priority().map(String::valueOf),
                is.priority().map(String::valueOf));
    }

    private static Optional<String> weight(Objective objective) {
        return objective.weight().map(Ratio::toString);
    }

    private static Optional<String> target(Objective objective) {
        return objective
                .targetValue()
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString)
                .map(value ->
                        value + objective.targetUnit().map(unit -> " " + unit).orElse(""));
    }

    private void differ(ObjectiveId id, StrategyChangeKind kind, Optional<String> was, Optional<String> is) {
        if (!was.equals(is)) {
            tell(id, kind, was, is);
        }
    }

    private void tell(ObjectiveId id, StrategyChangeKind kind, Optional<String> was, Optional<String> is) {
        changes.add(StrategyChange.builder()
                .id(StrategyChangeId.of(day + "/" + (changes.size() + 1)))
                .objective(id)
                .kind(kind)
                .on(day)
                .oldValue(was)
                .newValue(is)
                .build());
    }
}
