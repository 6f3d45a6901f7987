package org.pmokit.rules.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.register.Recorded;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/**
 * A situation and what one rule says of it.
 *
 * @param rule id
 * @param expected which verdict
 * @param detail offenders of a breach, or the missing fact
 * @param entries what the portfolio holds; the project {@link #PAY} is there unless they bring one of that id
 * @param limits of the rule that are set otherwise
 */
record Scenario(String rule, Kind expected, List<String> detail, List<Recorded> entries, List<Limit> limits) {

    /** The status date. */
    static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    /** The project that most entries are about. */
    static final ProjectId PAY = ProjectId.of("PAY");

    enum Kind {
        SATISFIED,
        BREACHED,
        UNKNOWN,
        NOT_APPLICABLE
    }

    /** A threshold of the rule by the end of its key. */
    record Limit(String code, String value) {}

    /** Starts the scenarios of one rule. */
    static Table of(String rule) {
        return new Table(rule);
    }

    /** The scenarios of one rule, one line each. */
    static final class Table {
        private final String rule;
        private final List<Scenario> scenarios = new ArrayList<>();
        private List<Limit> limits = List.of();
        private List<Recorded> given = List.of();

        private Table(String rule) {
            this.rule = rule;
        }

        Table satisfied(Recorded... entries) {
            return add(Kind.SATISFIED, List.of(), entries);
        }

        /** Offenders as text, separated by a blank; an empty text for a finding about nothing that has an id. */
        Table breached(String offenders, Recorded... entries) {
            return add(Kind.BREACHED, offenders.isEmpty() ? List.of() : Arrays.asList(offenders.split(" ")), entries);
        }

        Table unknown(String fact, Recorded... entries) {
            return add(Kind.UNKNOWN, List.of(fact), entries);
        }

        Table notApplicable(Recorded... entries) {
            return add(Kind.NOT_APPLICABLE, List.of(), entries);
        }

        /** Entries that are there in all that follow. */
        Table given(Recorded... entries) {
            given = List.of(entries);
            return this;
        }

        /** All that follow are judged with another limit. */
        Table with(String code, String value) {
            limits = List.of(new Limit(code, value));
            return this;
        }

        private Table add(Kind kind, List<String> detail, Recorded... entries) {
            List<Recorded> all = new ArrayList<>(given);
            all.addAll(List.of(entries));
            scenarios.add(new Scenario(rule, kind, detail, all, limits));
            return this;
        }

        Stream<Scenario> stream() {
            return scenarios.stream();
        }
    }

    /** Checks what the rule says. */
    void verify() {
        List<Verdict> verdicts = judge(UnaryOperator.identity());
        switch (expected) {
            case SATISFIED -> assertThat(verdicts).isNotEmpty().allMatch(Verdict.Satisfied.class::isInstance);
            case NOT_APPLICABLE -> assertThat(verdicts).allMatch(Verdict.NotApplicable.class::isInstance);
            case UNKNOWN -> assertThat(missing(verdicts)).as("%s", verdicts).containsExactlyElementsOf(detail);
            case BREACHED ->
                assertThat(offenders(verdicts)).as("%s", verdicts).containsExactlyInAnyOrderElementsOf(detail);
        }
        if (expected == Kind.BREACHED) {
            assertThat(verdicts).anyMatch(Verdict.Breached.class::isInstance);
            assertThat(judge(today -> today.with(threshold("count"), "99", "another house")))
                    .as("with 99 findings allowed")
                    .noneMatch(Verdict.Breached.class::isInstance);
        }
    }

    private List<Verdict> judge(UnaryOperator<Assessment> house) {
        Assessment today = Assessment.asOf(DAY);
        for (Limit limit : limits) {
            today = today.with(threshold(limit.code()), limit.value(), "another house");
        }
        Portfolio portfolio = portfolio();
        RuleContext context = RuleContext.of(portfolio, house.apply(today));
        Set<ComponentRef> asked = subject().population(context).orElseThrow();
        return asked.stream()
                .map(component -> judge(subject(), portfolio, component, context))
                .toList();
    }

    private static <S> Verdict judge(Rule<S> rule, Portfolio portfolio, ComponentRef component, RuleContext context) {
        Object subject = component.equals(portfolio.id())
                ? portfolio
                : portfolio.entry(component).orElseThrow();
        Verdict verdict = rule.judge(rule.subject().cast(subject), context.around(component));
        assertThat(verdict).isNotInstanceOf(Verdict.Failed.class);
        return verdict;
    }

    private Portfolio portfolio() {
        PortfolioDraft draft =
                PortfolioDraft.named("Change").id(PortfolioId.of("CHANGE")).addAll(entries);
        boolean own = entries.stream()
                .anyMatch(
                        each -> each instanceof Project project && project.id().equals(PAY));
        return (own ? draft : draft.add(Project.of(PAY, "Payroll"))).resolveOrThrow();
    }

    private Rule<?> subject() {
        return ReviewRules.rules().stream()
                .filter(each -> each.id().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private Threshold threshold(String code) {
        return subject().thresholds().stream()
                .filter(each -> each.key().endsWith("/" + code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> missing(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(Verdict.Unknown.class::isInstance)
                .map(Verdict.Unknown.class::cast)
                .flatMap(unknown -> unknown.missing().stream())
                .map(fact -> fact.fact())
                .distinct()
                .toList();
    }

    private static List<String> offenders(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(Verdict.Breached.class::isInstance)
                .map(Verdict.Breached.class::cast)
                .flatMap(breached -> breached.breaches().stream())
                .flatMap(breach -> breach.evidence().stream())
                .map(Evidence.ReviewNote.class::cast)
                .flatMap(note -> Optional.of(note.subjects()).filter(subjects -> !subjects.isEmpty()).stream())
                .map(subjects -> subjects.get(0).asText())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return rule + " " + expected + " " + detail + " " + limits;
    }
}
