package org.pmokit.rules.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.role.Role;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;

/**
 * A rule that subjects are held to: identity, sentence, reason, scope and check. Immutable if its check is pure.
 *
 * <p>Start one with {@link #of}; the last call is {@link Builder#check}:
 *
 * <pre>{@code
 * static final Rule<Project> GATE_SLIP = Rule.of("ACME-001", Project.class)
 *         .title("The next gate stays within its time tolerance")
 *         .because("a slipping gate is the earliest visible sign of overrun")
 *         .appliesWhen("it is open", (project, context) -> project.isOpenOn(context.asOf()))
 *         .check(GateRules::gateSlip);
 * }</pre>
 *
 * @param <S> the type of subject: a portfolio, programme, project, either of the two, an office, a milestone, any type of
 *     register entry (risk, benefit, schedule), an {@link org.pmokit.graph.overlap.Overlap} for pairs of projects that
 *     share something, or a {@link WholeRegister}
 */
public final class Rule<S> {

    private record Population(String words, Function<RuleContext, Set<ComponentRef>> members) {}

    private record Condition<S>(String text, BiPredicate<S, RuleContext> holds) {}

    private final RuleId id;
    private final Class<S> subject;
    private final String title;
    private final String because;
    private final RuleGroup group;
    private final String name;
    private final String measured;
    private final String remedy;
    private final String source;
    private final Optional<Role> owner;
    private final List<Threshold> thresholds;
    private final List<Choice> choices;
    private final List<Condition<S>> conditions;
    private final Condition<S>[] tested;
    private final Check<S> check;
    private final boolean afterStatus;
    private final Optional<Population> population;
    private final Optional<LocalDate> graceUntil;
    private final @Nullable UnaryOperator<Verdict> view;
    private final Sight sight;
    private final Optional<Class<?>> register;

    private Rule(Builder<S> builder, Check<S> check) {
        this.id = builder.id;
        this.subject = builder.subject;
        this.title = builder.title;
        this.because = builder.because;
        this.group = builder.group;
        this.name = builder.name == null ? builder.id.value().toLowerCase(Locale.ROOT) : builder.name;
        this.measured = builder.measured;
        this.remedy = builder.remedy;
        this.source = builder.source;
        this.owner = Optional.ofNullable(builder.owner);
        this.thresholds = List.copyOf(builder.thresholds);
        this.choices = List.copyOf(builder.choices);
        this.conditions = List.copyOf(builder.conditions);
        this.tested = tested(conditions);
        this.check = check;
        this.afterStatus = builder.afterStatus;
        this.population = Optional.ofNullable(builder.population);
        this.graceUntil = Optional.ofNullable(builder.graceUntil);
        this.view = builder.view;
        this.sight = builder.sight;
        this.register = Optional.ofNullable(builder.register);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic type
    private static <S> Condition<S>[] tested(List<Condition<S>> conditions) {
        return conditions.toArray(new Condition[0]);
    }

    /**
     * Starts a rule about a whole register, such as the number or the spread of its entries. An empty register is not
     * applicable and never a pass.
     *
     * @param id such as {@code ACME-001}; never reused
     * @param type of the entries
     */
    @SuppressWarnings("unchecked") // the class of a generic type is the same for all its arguments
    public static <T> Builder<WholeRegister<T>> ofRegister(String id, Class<T> type) {
        Class<WholeRegister<T>> subject = (Class<WholeRegister<T>>) (Class<?>) WholeRegister.class;
        Builder<WholeRegister<T>> builder = new Builder<>(RuleId.of(id), subject);
        builder.register = type;
        return builder.appliesWhen(
                "the register has entries", held -> !held.entries().isEmpty());
    }

    /**
     * Starts a rule.
     *
     * @param id such as {@code ACME-001}; never reused
     * @param subject the type of subject
     */
    public static <S> Builder<S> of(String id, Class<S> subject) {
        return new Builder<>(RuleId.of(id), subject);
    }

    /** Its identity. */
    public RuleId id() {
        return id;
    }

    /** The type of subject it is asked of. */
    public Class<S> subject() {
        return subject;
    }

    /** The rule as a sentence that holds when it is satisfied. */
    public String title() {
        return title;
    }

    /** Why it is asked. */
    public String because() {
        return because;
    }

    /** Its family. */
    public RuleGroup group() {
        return group;
    }

    /** Short name inside the family; the id in lower case unless said. */
    public String name() {
        return name;
    }

    /** How it is measured, in a sentence; empty when not said. */
    public String measured() {
        return measured;
    }

    /** What to do about a breach; empty when not said. */
    public String remedy() {
        return remedy;
    }

    /** Where it is published; {@code house rule} unless said. */
    public String source() {
        return source;
    }

    /** Who should act on a breach; empty when not said. */
    public Optional<Role> owner() {
        return owner;
    }

    /** The limits it uses, as shipped. */
    public List<Threshold> thresholds() {
        return thresholds;
    }

    /** The switches that it knows, as shipped. */
    public List<Choice> choices() {
        return choices;
    }

    /** The conditions under which it applies, in words; all must hold. */
    public List<String> conditions() {
        return conditions.stream().map(Condition::text).toList();
    }

    /** Whom it is asked of, in the singular: the type of subject, or those that it has something to look at. */
    public String askedOf() {
        return population.map(Population::words).orElseGet(subject::getSimpleName);
    }

    /**
     * Those that it is asked of where it was narrowed by {@link Builder#askedOnlyOf}; empty when it is asked of every subject
     * of its type.
     *
     * @param context the portfolio
     */
    public Optional<Set<ComponentRef>> population(RuleContext context) {
        return population.map(narrowed -> narrowed.members().apply(context));
    }

    /** Whether it is asked only of some of its type, see {@link #population}. */
    public boolean isNarrowed() {
        return population.isPresent();
    }

    /** Whether it looks at computed colours, is therefore judged after them, and does not count towards them. */
    public boolean isJudgedAfterStatus() {
        return afterStatus;
    }

    /** The type of entry, where it is about a whole register. */
    public Optional<Class<?>> register() {
        return register;
    }

    /** How far it looks. */
    public Sight sight() {
        return sight;
    }

    /**
     * Whether it is asked of a candidate.
     *
     * @param candidate a portfolio, a component, an entry of a register, an overlap or a whole register
     */
    public boolean isAskedOf(Object candidate) {
        return subject.isInstance(candidate)
                && (register.isEmpty()
                        || (candidate instanceof WholeRegister<?> held
                                && held.type().equals(register.get())));
    }

    /** The last day on which its breaches are shown without counting; empty when they count at once. */
    public Optional<LocalDate> graceUntil() {
        return graceUntil;
    }

    /**
     * The same rule as a house has it: other words, another owner, one more condition. Identity and logic stay.
     *
     * @param change what is different
     */
    public Rule<S> with(UnaryOperator<Builder<S>> change) {
        return change.apply(new Builder<>(this)).check(check);
    }

    /**
     * Judges one subject. A check that throws, or answers null, gives {@link Verdict.Failed}.
     *
     * @param candidate to judge
     * @param context the portfolio around it
     */
    public Verdict judge(S candidate, RuleContext context) {
        RuleContext seen = context.seeing(sight);
        try {
            for (Condition<S> condition : tested) {
                if (!condition.holds().test(candidate, seen)) {
                    return Verdict.notApplicable(condition.text());
                }
            }
            Verdict verdict = Objects.requireNonNull(check.judge(candidate, seen), "The check answered null.");
            return view == null ? verdict : view.apply(verdict);
        } catch (RuntimeException broken) {
            String message = broken.getMessage();
            return new Verdict.Failed(broken.getClass().getName(), message == null ? "" : message);
        }
    }

    @Override
    public String toString() {
        return id + " " + title;
    }

    /**
     * Builds a {@link Rule}. Not thread-safe; use once and let go.
     *
     * @param <S> the type of subject
     */
    public static final class Builder<S> {

        private final RuleId id;
        private final Class<S> subject;
        private String title = "";
        private String because = "";
        private RuleGroup group = RuleGroup.GOVERNANCE;
        private @Nullable String name;
        private String measured = "";
        private String remedy = "";
        private String source = "house rule";
        private @Nullable Role owner;
        private final List<Threshold> thresholds = new ArrayList<>();
        private final List<Choice> choices = new ArrayList<>();
        private final List<Condition<S>> conditions = new ArrayList<>();
        private boolean afterStatus;
        private @Nullable Population population;
        private @Nullable LocalDate graceUntil;
        private @Nullable UnaryOperator<Verdict> view;
        private Sight sight = Sight.PORTFOLIO;
        private @Nullable Class<?> register;

        private Builder(RuleId id, Class<S> subject) {
            this.id = id;
            this.subject = subject;
        }

        private Builder(Rule<S> rule) {
            this(rule.id, rule.subject);
            this.title = rule.title;
            this.because = rule.because;
            this.group = rule.group;
            this.name = rule.name;
            this.measured = rule.measured;
            this.remedy = rule.remedy;
            this.source = rule.source;
            this.owner = rule.owner.orElse(null);
            this.thresholds.addAll(rule.thresholds);
            this.choices.addAll(rule.choices);
            this.conditions.addAll(rule.conditions);
            this.afterStatus = rule.afterStatus;
            this.population = rule.population.orElse(null);
            this.graceUntil = rule.graceUntil.orElse(null);
            this.view = rule.view;
            this.sight = rule.sight;
            this.register = rule.register.orElse(null);
        }

        /**
         * The rule as a sentence that holds when it is satisfied.
         *
         * @param sentence without a full stop
         */
        public Builder<S> title(String sentence) {
            this.title = sentence;
            return this;
        }

        /**
         * Why it is asked.
         *
         * @param reason follows the word "because"
         */
        public Builder<S> because(String reason) {
            this.because = reason;
            return this;
        }

        /**
         * Its family, which is also the dimension of status it counts towards; governance unless said.
         *
         * @param family one of the constants or one's own
         */
        public Builder<S> group(RuleGroup family) {
            this.group = family;
            return this;
        }

        /**
         * Short name inside the family.
         *
         * @param shortName lower-case words joined by hyphens
         */
        public Builder<S> name(String shortName) {
            this.name = shortName;
            return this;
        }

        /**
         * How it is measured.
         *
         * @param sentence population, value and comparison
         */
        public Builder<S> measuredAs(String sentence) {
            this.measured = sentence;
            return this;
        }

        /**
         * What to do about a breach.
         *
         * @param advice an instruction
         */
        public Builder<S> remedy(String advice) {
            this.remedy = advice;
            return this;
        }

        /**
         * Where it is published.
         *
         * @param document and clause
         */
        public Builder<S> source(String document) {
            this.source = document;
            return this;
        }

        /**
         * Who should act on a breach.
         *
         * @param role on the component
         */
        public Builder<S> askedOf(Role role) {
            this.owner = role;
            return this;
        }

        /**
         * The limits it uses, for the catalogue.
         *
         * @param limits as shipped
         */
        public Builder<S> thresholds(Threshold... limits) {
            this.thresholds.addAll(List.of(limits));
            return this;
        }

        /**
         * The switches that it knows, for the catalogue.
         *
         * @param switches as shipped
         */
        public Builder<S> choices(Choice... switches) {
            this.choices.addAll(List.of(switches));
            return this;
        }

        /**
         * Adds a condition; where it does not hold the verdict is not applicable.
         *
         * @param condition in words, follows "applies when"
         * @param holds its test
         */
        public Builder<S> appliesWhen(String condition, BiPredicate<S, RuleContext> holds) {
            this.conditions.add(new Condition<>(condition, holds));
            return this;
        }

        /**
         * Adds a condition on the subject alone.
         *
         * @param condition in words, follows "applies when"
         * @param holds its test
         */
        public Builder<S> appliesWhen(String condition, Predicate<S> holds) {
            return appliesWhen(condition, (candidate, context) -> holds.test(candidate));
        }

        /**
         * Switches it off: it applies to nobody, and says why.
         *
         * @param condition what would have to be the case for it to be asked, follows "applies when"
         */
        public Builder<S> switchedOff(String condition) {
            this.conditions.add(0, new Condition<>(condition, (candidate, context) -> false));
            return this;
        }

        /**
         * Another value for one of its limits, for the catalogue; the value that is applied comes with the assessment.
         *
         * @param limit of a key that it has
         */
        public Builder<S> threshold(Threshold limit) {
            this.thresholds.replaceAll(known -> known.key().equals(limit.key()) ? limit : known);
            return this;
        }

        /**
         * Another value for one of its switches, for the catalogue; the value that is applied comes with the assessment.
         *
         * @param made of a key that it has
         */
        public Builder<S> choice(Choice made) {
            this.choices.replaceAll(known -> known.key().equals(made.key()) ? made : known);
            return this;
        }

        /**
         * Shows every breach in one colour.
         *
         * @param rag amber or red
         */
        public Builder<S> colouring(Rag rag) {
            @Nullable UnaryOperator<Verdict> before = view;
            this.view = verdict -> Breach.all(before == null ? verdict : before.apply(verdict), rag);
            return this;
        }

        /**
         * Lets its breaches be shown without counting towards status, as for a rule that people have yet to get used to.
         *
         * @param lastDay on which they do not count
         */
        public Builder<S> graceUntil(LocalDate lastDay) {
            this.graceUntil = lastDay;
            return this;
        }

        /**
         * Promises that it does not look further than that, so that it need not be asked again when something far away
         * changes. One that looks further nevertheless fails; unless said it may look at the whole portfolio.
         *
         * @param furthest how far it looks at most
         */
        public Builder<S> looksAt(Sight furthest) {
            this.sight = furthest;
            return this;
        }

        /**
         * Asks it only of those that it has something to look at; all others are passed over without a verdict, so that a
         * rule about few things costs nothing where there are none.
         *
         * @param words whom it is asked of, in the singular, such as "component with risks"
         * @param members portfolio, programmes, projects and offices
         */
        public Builder<S> askedOnlyOf(String words, Function<RuleContext, Set<ComponentRef>> members) {
            this.population = new Population(words, members);
            return this;
        }

        /** Lets it look at computed colours; it is then judged after them and does not count towards them. */
        public Builder<S> afterStatus() {
            this.afterStatus = true;
            return this;
        }

        /**
         * Logic that holds any number of values against two limits, which become thresholds of the rule; gives the rule.
         * Nothing measured and nothing missing is not applicable, so that the rule never passes on an empty set.
         *
         * @param limits amber and red
         * @param measure tells the tally every value and every fact that is missing
         * @throws IllegalStateException if title or reason is missing
         */
        public Rule<S> measure(Limits limits, Measure<S> measure) {
            List.of(limits.amber(), limits.red()).stream()
                    .filter(limit -> !thresholds.contains(limit))
                    .forEach(thresholds::add);
            return check((subject, context) -> {
                Tally tally = new Tally(limits.in(context));
                measure.tell(subject, context, tally);
                return tally.verdict("there is something to measure");
            });
        }

        /**
         * Logic that is a condition; gives the rule. How many conditions hold becomes a threshold of the rule: one. What is
         * satisfied costs nothing but the condition.
         *
         * @param colour of a breach, amber or red
         * @param holds the condition
         * @param evidence for a breach
         * @throws IllegalStateException if title or reason is missing
         */
        public Rule<S> holds(Rag colour, Predicate<S> holds, Function<S, Evidence> evidence) {
            Threshold one = new Threshold(
                    id + "/holds",
                    BigDecimal.ONE,
                    MeasureUnit.COUNT,
                    source,
                    new Leeway(Leeway.Stricter.NEITHER, Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.ONE)));
            Verdict satisfied = Verdict.satisfied(Measurement.of(1, Operator.AT_LEAST, one));
            Measurement broken = Measurement.of(0, Operator.AT_LEAST, one);
            return thresholds(one)
                    .check((subject, context) -> holds.test(subject)
                            ? satisfied
                            : Verdict.breached(Breach.of(colour, broken, evidence.apply(subject))));
        }

        /**
         * The logic; gives the rule.
         *
         * @param logic a pure function
         * @throws IllegalStateException if title or reason is missing
         */
        public Rule<S> check(Check<S> logic) {
            if (title.isBlank() || because.isBlank()) {
                throw new IllegalStateException("The rule " + id + " has no title or no reason.\n"
                        + "Maybe call title(...) and because(...) before check(...).");
            }
            return new Rule<>(this, logic);
        }
    }
}
