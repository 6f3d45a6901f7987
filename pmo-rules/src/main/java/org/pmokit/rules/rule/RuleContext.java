package org.pmokit.rules.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.graph.network.DependencyNetwork;
import org.pmokit.graph.overlap.Overlaps;
import org.pmokit.rules.rag.Rag;

/**
 * What a check may look at besides its subject: the portfolio as known on the status date, the assessment, and analyses
 * that are computed on the first question and shared by all rules. Safe for several threads.
 */
public final class RuleContext {

    private final Portfolio portfolio;
    private final Assessment assessment;
    private final Supplier<DependencyNetwork> network;
    private final Supplier<Overlaps> overlaps;
    private final Supplier<Boolean> accountableRoles;
    private final Map<ComponentRef, Rag> statuses;
    private final Map<Object, Object> shared;

    private RuleContext(
            Portfolio portfolio,
            Assessment assessment,
            Supplier<DependencyNetwork> network,
            Supplier<Overlaps> overlaps,
            Supplier<Boolean> accountableRoles,
            Map<ComponentRef, Rag> statuses,
            Map<Object, Object> shared) {
        this.portfolio = portfolio;
        this.assessment = assessment;
        this.network = network;
        this.overlaps = overlaps;
        this.accountableRoles = accountableRoles;
        this.statuses = statuses;
        this.shared = shared;
    }

    /**
     * A context without computed statuses.
     *
     * @param portfolio as known on the status date
     * @param assessment status date and thresholds
     */
    public static RuleContext of(Portfolio portfolio, Assessment assessment) {
        return new RuleContext(
                portfolio,
                assessment,
                new Once<>(() -> DependencyNetwork.of(portfolio)),
                new Once<>(() -> Overlaps.in(portfolio)),
                new Once<>(() -> portfolio.roles().stream()
                        .anyMatch(assignment -> assignment.role().isAccountable())),
                Map.of(),
                new ConcurrentHashMap<>());
    }

    /**
     * The same context once the colours of the components are known.
     *
     * @param computed by component
     */
    public RuleContext withStatuses(Map<ComponentRef, Rag> computed) {
        return new RuleContext(portfolio, assessment, network, overlaps, accountableRoles, computed, shared);
    }

    /**
     * The same context with other thresholds, as for the projects of a division; the analyses stay shared.
     *
     * @param other of the same status date
     */
    public RuleContext under(Assessment other) {
        return new RuleContext(portfolio, other, network, overlaps, accountableRoles, statuses, shared);
    }

    /** Status date and thresholds of the judgement. */
    public Assessment assessment() {
        return assessment;
    }

    /** The portfolio as known on the status date. */
    public Portfolio portfolio() {
        return portfolio;
    }

    /** The status date. */
    public LocalDate asOf() {
        return assessment.asOf();
    }

    /**
     * The threshold that applies: as overridden for this assessment, or as shipped.
     *
     * @param threshold as the rule declares it
     */
    public Threshold of(Threshold threshold) {
        return assessment.of(threshold);
    }

    /** The declared dependencies as a network. */
    public DependencyNetwork network() {
        return network.get();
    }

    /**
     * An analysis that several rules look at: computed on the first question and kept for the assessment.
     *
     * @param type of the analysis
     * @param key tells it from others of the type, such as the thresholds that it depends on
     * @param analysis looks at the portfolio; must not ask for a shared analysis itself
     * @param <T> the type
     */
    public <T> T shared(Class<T> type, Object key, Supplier<T> analysis) {
        return type.cast(shared.computeIfAbsent(List.of(type, key), none -> analysis.get()));
    }

    /** The overlaps between projects. */
    public Overlaps overlaps() {
        return overlaps.get();
    }

    /**
     * Whether an accountable role is on record anywhere in the portfolio, vacant ones among them; where there is none,
     * that a component has no owner is want of data.
     */
    public boolean recordsAccountableRoles() {
        return accountableRoles.get();
    }

    /**
     * The computed colour of a programme or project; empty while colours are not known yet, which is so for every rule
     * that is not judged {@linkplain Rule#isJudgedAfterStatus() after them}.
     *
     * @param component any
     */
    public Optional<Rag> statusOf(ComponentRef component) {
        return Optional.ofNullable(statuses.get(component));
    }

    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> source;
        private @Nullable T value;

        Once(Supplier<T> source) {
            this.source = source;
        }

        @Override
        public synchronized T get() {
            T known = value;
            if (known == null) {
                known = source.get();
                value = known;
            }
            return known;
        }
    }
}
