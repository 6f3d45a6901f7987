package org.pmokit.rules.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.office.Office;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.strategy.Objective;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/**
 * Tests one rule on one subject, by evidence and not by text.
 *
 * <pre>{@code
 * RuleVerifier.verify(GATE_SLIP).given(payroll).asOf(LocalDate.of(2025, 3, 31))
 *         .breaches(Rag.RED, new Evidence.Slip(gate, planned, expected));
 * }</pre>
 *
 * Failing expectations throw an {@link AssertionError} that shows the verdict.
 */
public final class RuleVerifier {

    private final Rule<?> rule;

    private RuleVerifier(Rule<?> rule) {
        this.rule = rule;
    }

    /**
     * The rule under test.
     *
     * @param rule any
     */
    public static RuleVerifier verify(Rule<?> rule) {
        return new RuleVerifier(rule);
    }

    /**
     * A project in a portfolio of its own; what it refers to is filled in with empty stand-ins.
     *
     * @param project the subject
     */
    public Given given(Project project) {
        return new Given(rule, around(project).add(project).resolveOrThrow(), project.id(), Optional.empty());
    }

    /**
     * A programme in a portfolio of its own; what it refers to is filled in with empty stand-ins.
     *
     * @param programme the subject
     */
    public Given given(Programme programme) {
        return new Given(rule, around(programme).add(programme).resolveOrThrow(), programme.id(), Optional.empty());
    }

    /**
     * A component of a portfolio, or an entry of one of its registers.
     *
     * @param portfolio around the subject
     * @param subject the portfolio itself, a programme, a project, an office or another entry in it
     */
    public Given given(Portfolio portfolio, ComponentRef subject) {
        return new Given(rule, portfolio, subject, Optional.empty());
    }

    private static PortfolioDraft around(DeliveryComponent component) {
        PortfolioDraft draft = PortfolioDraft.named("Test");
        component
                .parent()
                .ifPresent(parent -> draft.add(Programme.builder().id(parent).build()));
        component
                .deliveredBy()
                .ifPresent(unit -> draft.add(OrganisationUnit.builder().id(unit).build()));
        component
                .objectives()
                .forEach(objective -> draft.add(Objective.builder()
                        .id(objective)
                        .title(objective.value())
                        .build()));
        return draft;
    }

    /** A rule and the subject it is going to judge. */
    public static final class Given {

        private final Rule<?> rule;
        private final Portfolio portfolio;
        private final ComponentRef subject;
        private final Optional<Rag> computed;

        private Given(Rule<?> rule, Portfolio portfolio, ComponentRef subject, Optional<Rag> computed) {
            this.rule = rule;
            this.portfolio = portfolio;
            this.subject = subject;
            this.computed = computed;
        }

        /**
         * Tells the rule a computed colour, for rules that are judged after the status.
         *
         * @param colour of the subject
         */
        public Given computed(Rag colour) {
            return new Given(rule, portfolio, subject, Optional.of(colour));
        }

        /**
         * Judges with the thresholds as shipped.
         *
         * @param day the status date
         */
        public Outcome asOf(LocalDate day) {
            return under(Assessment.asOf(day));
        }

        /**
         * Judges with one threshold changed.
         *
         * @param day the status date
         * @param threshold as the rule declares it
         * @param value in its unit
         */
        public Outcome asOf(LocalDate day, Threshold threshold, String value) {
            return under(Assessment.asOf(day).with(threshold, value, "test"));
        }

        private Outcome under(Assessment assessment) {
            Portfolio known = portfolio.knownOn(assessment.asOf());
            RuleContext context = RuleContext.of(known, assessment).around(subject);
            RuleContext seen = computed.map(colour ->
                            context.withStatuses(ref -> Optional.of(colour).filter(any -> ref.equals(subject))))
                    .orElse(context);
            return new Outcome(rule, judge(rule, candidate(known), seen));
        }

        private Object candidate(Portfolio known) {
            if (subject.equals(known.id())) {
                return known;
            }
            Optional<Office> office = known.offices().stream()
                    .filter(candidate -> candidate.id().equals(subject))
                    .findFirst();
            return office.<Object>map(found -> found)
                    .or(() -> known.component(subject))
                    .or(() -> known.entry(subject))
                    .orElseThrow(() -> new IllegalArgumentException("There is no " + subject.asText()
                            + " to judge.\nMaybe add it to the portfolio of the test."));
        }

        private static <S> Verdict judge(Rule<S> rule, Object candidate, RuleContext context) {
            return rule.judge(rule.subject().cast(candidate), context);
        }
    }

    /**
     * What the rule said.
     *
     * @param rule the rule
     * @param verdict its verdict
     */
    public record Outcome(Rule<?> rule, Verdict verdict) {

        /**
         * Expects exactly these pieces of evidence, all in breaches of that colour or better, and at least one of that
         * colour.
         *
         * @param worst the worst colour among the breaches
         * @param evidence every piece, in order
         */
        public void breaches(Rag worst, Evidence... evidence) {
            List<Evidence> found =
                    breaches().flatMap(breach -> breach.evidence().stream()).toList();
            Rag colour =
                    breaches().map(breach -> breach.rag()).reduce(Rag::worse).orElse(Rag.GREEN);
            expect(
                    found.equals(List.of(evidence)) && colour == worst,
                    "a " + worst.code() + " breach with " + List.of(evidence));
        }

        /** Expects that the rule holds. */
        public void isSatisfied() {
            expect(verdict instanceof Verdict.Satisfied, "satisfied");
        }

        /** Expects that the rule has nothing to say. */
        public void doesNotApply() {
            expect(verdict instanceof Verdict.NotApplicable, "not applicable");
        }

        /**
         * Expects that exactly these facts are missing.
         *
         * @param facts in order
         */
        public void lacks(String... facts) {
            List<String> missing = verdict instanceof Verdict.Unknown unknown
                    ? unknown.missing().stream().map(fact -> fact.fact()).toList()
                    : List.of();
            expect(
                    verdict instanceof Verdict.Unknown && missing.equals(List.of(facts)),
                    "unknown for want of " + List.of(facts));
        }

        private Stream<org.pmokit.rules.rule.Breach> breaches() {
            return verdict instanceof Verdict.Breached breached ? breached.breaches().stream() : Stream.empty();
        }

        private void expect(boolean met, String expected) {
            if (!met) {
                throw new AssertionError("Rule " + rule.id() + " should be " + expected + "\nbut is " + verdict);
            }
        }
    }
}
