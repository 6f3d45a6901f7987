package org.pmokit.rules.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.graph.network.DependencyNetwork;
import org.pmokit.graph.overlap.Overlaps;
import org.pmokit.rules.rag.Rag;

/**
 * What a check may look at besides its subject: the portfolio as known on the status date, the assessment, and analyses
 * that are computed on the first question and shared by all rules. Safe for several threads.
 */
public final class RuleContext {

    private final Analyses analyses;
    private final Assessment assessment;
    private final Function<ComponentRef, Optional<Rag>> statuses;
    private final Sight sight;
    private final ComponentRef around;
    /** The last one that was asked for; losing it to another thread costs nothing. */
    private @Nullable RuleContext nearer;

    private RuleContext(
            Analyses analyses,
            Assessment assessment,
            Function<ComponentRef, Optional<Rag>> statuses,
            Sight sight,
            ComponentRef around) {
        this.analyses = analyses;
        this.assessment = assessment;
        this.statuses = statuses;
        this.sight = sight;
        this.around = around;
    }

    /**
     * A context without computed statuses.
     *
     * @param portfolio as known on the status date
     * @param assessment status date and thresholds
     */
    public static RuleContext of(Portfolio portfolio, Assessment assessment) {
        return new RuleContext(
                new Analyses(portfolio), assessment, none -> Optional.empty(), Sight.PORTFOLIO, portfolio.id());
    }

    /**
     * The same assessment of an edited portfolio. What was found out about the {@linkplain #kept registers} is taken over
     * where they are the same.
     *
     * @param edited as known on the status date
     */
    public RuleContext on(Portfolio edited) {
        return new RuleContext(
                new Analyses(edited).keeping(analyses, assessment.asOf()),
                assessment,
                none -> Optional.empty(),
                Sight.PORTFOLIO,
                edited.id());
    }

    /**
     * The same context once the colours of the components are known.
     *
     * @param computed the colour of a component; empty for what has none
     */
    public RuleContext withStatuses(Function<ComponentRef, Optional<Rag>> computed) {
        return new RuleContext(analyses, assessment, computed, sight, around);
    }

    /**
     * The same context with other thresholds, as for the projects of a division; the analyses stay shared.
     *
     * @param other of the same status date
     */
    public RuleContext under(Assessment other) {
        return new RuleContext(analyses, other, statuses, sight, around);
    }

    /**
     * The same context for one component.
     *
     * @param component whose surroundings may be asked for
     */
    public RuleContext around(ComponentRef component) {
        return new RuleContext(analyses, assessment, statuses, sight, component);
    }

    /**
     * The same context for a rule that does not look as far as others.
     *
     * @param reach of the rule
     */
    RuleContext seeing(Sight reach) {
        if (reach == sight) {
            return this;
        }
        RuleContext known = nearer;
        if (known == null || known.sight != reach) {
            known = new RuleContext(analyses, assessment, statuses, reach, around);
            nearer = known;
        }
        return known;
    }

    /** Status date and thresholds of the judgement. */
    public Assessment assessment() {
        return assessment;
    }

    /** The portfolio as known on the status date. Only for rules that look at the whole {@link Sight#PORTFOLIO}. */
    public Portfolio portfolio() {
        return whole("portfolio()").portfolio();
    }

    /**
     * What is on record about the component that is judged, or that the judged entry is about. For rules that look at
     * {@link Sight#SURROUNDINGS} or further.
     */
    public Surroundings surroundings() {
        if (sight == Sight.SUBJECT) {
            throw tooFar("surroundings()");
        }
        return new Surroundings(analyses.portfolio(), around);
    }

    /** The status date. */
    public LocalDate asOf() {
        return assessment.asOf();
    }

    /** The days on which work is done. */
    public WorkingCalendar calendar() {
        return analyses.portfolio().calendar();
    }

    /** The portfolio as it was at an earlier time, where the assessment was given it; the same for every subject. */
    public Optional<Portfolio> previous() {
        return assessment.previous();
    }

    /**
     * The threshold that applies: as overridden for this assessment, or as shipped.
     *
     * @param threshold as the rule declares it
     */
    public Threshold of(Threshold threshold) {
        return assessment.of(threshold);
    }

    /**
     * Everything on record but the insides of programmes and projects. Only for rules that look at the whole
     * {@link Sight#PORTFOLIO}.
     */
    public Registers registers() {
        return new Registers(whole("registers()").portfolio(), assessment.asOf());
    }

    /**
     * The way of counting that the house has chosen; empty where it has not, and what is shipped applies.
     *
     * @param choice as the rule declares it
     */
    public Optional<String> chosen(Choice choice) {
        return Optional.ofNullable(assessment.choices().get(choice.key())).map(Choice::value);
    }

    /** The declared dependencies as a network. Only for rules that look at the whole {@link Sight#PORTFOLIO}. */
    public DependencyNetwork network() {
        return whole("network()").network();
    }

    /** The overlaps between projects. Only for rules that look at the whole {@link Sight#PORTFOLIO}. */
    public Overlaps overlaps() {
        return whole("overlaps()").overlaps();
    }

    /**
     * An analysis that several rules look at: computed on the first question and kept for the assessment. Only for rules that
     * look at the whole {@link Sight#PORTFOLIO}.
     *
     * @param type of the analysis
     * @param key tells it from others of the type, such as the thresholds that it depends on
     * @param analysis looks at the portfolio; must not ask for a shared analysis itself
     * @param <T> the type
     */
    public <T> T shared(Class<T> type, Object key, Supplier<T> analysis) {
        return type.cast(whole("shared(...)").shared(List.of(type, key), analysis));
    }

    /**
     * An analysis of registers that several rules look at: computed on the first question, kept for the assessment, and taken
     * over when the assessment is made again of a portfolio in which only programmes and projects were edited. Only for rules
     * that look at the whole {@link Sight#PORTFOLIO}.
     *
     * @param type of the analysis
     * @param key tells it from others of the type, such as the thresholds that it depends on
     * @param analysis looks at the registers and nothing else; must not ask for another analysis itself
     * @param <T> the type
     */
    public <T> T kept(Class<T> type, Object key, Function<Registers, T> analysis) {
        return type.cast(whole("kept(...)").kept(List.of(type, key), assessment.asOf(), analysis));
    }

    /**
     * Whether an accountable role is on record anywhere in the portfolio, vacant ones among them; where there is none,
     * that a component has no owner is want of data.
     */
    public boolean recordsAccountableRoles() {
        return whole("recordsAccountableRoles()").accountableRoles();
    }

    /**
     * The computed colour of a programme or project; empty while colours are not known yet, which is so for every rule
     * that is not judged {@linkplain Rule#isJudgedAfterStatus() after them}. Of any other component than the one that is
     * judged only for rules that look at the whole {@link Sight#PORTFOLIO}.
     *
     * @param component any
     */
    public Optional<Rag> statusOf(ComponentRef component) {
        if (sight != Sight.PORTFOLIO && !component.equals(around)) {
            throw tooFar("statusOf(...) another component");
        }
        return statuses.apply(component);
    }

    private Analyses whole(String question) {
        if (sight != Sight.PORTFOLIO) {
            throw tooFar(question);
        }
        return analyses;
    }

    private IllegalStateException tooFar(String question) {
        return new IllegalStateException("The rule says that it looks at its "
                + sight.name().toLowerCase(java.util.Locale.ROOT) + " only, and asks for " + question
                + ".\nMaybe leave out looksAt(...), or ask for less.");
    }

    /** Computed once each, for all rules and threads. */
    private static final class Analyses {
        private final Portfolio portfolio;
        private final Once<DependencyNetwork> network;
        private final Once<Overlaps> overlaps;
        private final Once<Boolean> accountableRoles;
        private final Map<Object, Object> shared = new ConcurrentHashMap<>();
        private final Map<Object, Object> kept = new ConcurrentHashMap<>();

        Analyses(Portfolio portfolio) {
            this.portfolio = portfolio;
            this.network = new Once<>(() -> DependencyNetwork.of(portfolio));
            this.overlaps = new Once<>(() -> Overlaps.in(portfolio));
            this.accountableRoles = new Once<>(() -> portfolio.roles().stream()
                    .anyMatch(assignment -> assignment.role().isAccountable()));
        }

        Analyses keeping(Analyses earlier, LocalDate asOf) {
            if (!earlier.kept.isEmpty()
                    && new Registers(portfolio, asOf).isSame(new Registers(earlier.portfolio, asOf))) {
                kept.putAll(earlier.kept);
            }
            return this;
        }

        Object kept(Object key, LocalDate asOf, Function<Registers, ?> analysis) {
            return kept.computeIfAbsent(
                    key, absent -> Objects.requireNonNull(analysis.apply(new Registers(portfolio, asOf))));
        }

        Portfolio portfolio() {
            return portfolio;
        }

        DependencyNetwork network() {
            return network.get();
        }

        Overlaps overlaps() {
            return overlaps.get();
        }

        boolean accountableRoles() {
            return accountableRoles.get();
        }

        Object shared(Object key, Supplier<?> analysis) {
            return shared.computeIfAbsent(key, absent -> Objects.requireNonNull(analysis.get()));
        }
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
