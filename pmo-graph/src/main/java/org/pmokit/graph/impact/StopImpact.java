package org.pmokit.graph.impact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DependencyId;

/** What happens to the commitments of a portfolio when a component is stopped. */
@Value.Immutable
public abstract class StopImpact {

    StopImpact() {}

    /** What is stopped. */
    public abstract ComponentRef component();

    /** It and everything of it that has commitments: its milestones, and projects and programmes below a programme. */
    public abstract List<ComponentRef> stopped();

    /**
     * Commitments that are lost, directly or through others, the nearest first. What was delivered is not lost; a
     * receiver that loses only what is discretionary keeps its own promises. Empty when nobody counts on it.
     */
    public abstract List<LostCommitment> lost();

    /** Commitments of others to what is stopped, in the order declared: their givers are free of them. */
    public abstract List<Dependency> released();

    /** The commitments whose givers are stopped themselves. */
    public List<LostCommitment> lostDirectly() {
        return lost().stream().filter(LostCommitment::isDirect).toList();
    }

    /** Who loses something that it cannot do without, the nearest first. */
    public Set<ComponentRef> hit() {
        Set<ComponentRef> hit = new LinkedHashSet<>();
        lost().stream()
                .filter(one -> !one.isBearable())
                .forEach(one -> hit.add(one.link().receiver()));
        return Collections.unmodifiableSet(hit);
    }

    /**
     * The commitments through which one is lost: from one of what is stopped, to the commitment itself. Takes time in
     * proportion to the number of lost ones.
     *
     * @param loss one of {@link #lost()}
     */
    public List<Dependency> chainOf(LostCommitment loss) {
        Map<DependencyId, LostCommitment> known = new HashMap<>();
        lost().forEach(one -> known.put(one.link().id(), one));
        List<Dependency> chain = new ArrayList<>();
        Optional<LostCommitment> at = Optional.of(loss);
        while (at.isPresent()) {
            chain.add(at.get().link());
            at = at.get().through().flatMap(lost -> Optional.ofNullable(known.get(lost.id())));
        }
        Collections.reverse(chain);
        return Collections.unmodifiableList(chain);
    }

    /** Starts an impact; {@code component} is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link StopImpact}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableStopImpact.Builder {
        Builder() {}
    }
}
