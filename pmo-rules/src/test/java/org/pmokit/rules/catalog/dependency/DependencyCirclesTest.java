package org.pmokit.rules.catalog.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.draft;
import static org.pmokit.rules.Samples.id;
import static org.pmokit.rules.Samples.measured;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Verdict;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class DependencyCirclesTest {

    @Test
    void a_circle_is_red_and_told_in_its_order() {
        Outcome outcome = on("A->B", "B->C", "C->A", "C->D");

        outcome.breaches(Rag.RED, circle("A", "B", "C"));
        assertThat(measured(outcome).value()).isEqualByComparingTo("1");
        assertThat(measured(outcome).offenders()).containsExactlyElementsOf(refs("A", "B", "C"));
    }

    @Test
    void each_circle_is_a_breach_of_its_own() {
        Outcome outcome = on("A->B", "B->A", "C->D", "D->C");

        outcome.breaches(Rag.RED, circle("A", "B"), circle("C", "D"));
        assertThat(((Verdict.Breached) outcome.verdict()).breaches())
                .extracting(breach -> breach.aspect())
                .containsExactly("A -> B", "C -> D");
    }

    @Test
    void the_key_of_a_circle_does_not_depend_on_the_order_of_the_register() {
        List<String> aspects = Stream.of(List.of("C", "B", "A"), List.of("A", "B", "C"), List.of("B", "A", "C"))
                .map(order -> draft(
                                order.stream().map(name -> id(name)).toArray(org.pmokit.core.delivery.Project[]::new))
                        .add(Dependency.of(ProjectId.of("C"), ProjectId.of("A")))
                        .add(Dependency.of(ProjectId.of("A"), ProjectId.of("B")))
                        .add(Dependency.of(ProjectId.of("B"), ProjectId.of("C")))
                        .resolveOrThrow())
                .map(portfolio -> RuleVerifier.verify(DependencyCircles.RULE)
                        .given(portfolio, portfolio.id())
                        .asOf(TODAY))
                .map(outcome ->
                        ((Verdict.Breached) outcome.verdict()).breaches().get(0).aspect())
                .toList();

        assertThat(aspects).containsOnly("A -> B -> C");
    }

    @Test
    void a_chain_is_in_order() {
        on("A->B", "B->C", "A->C").isSatisfied();
    }

    @Test
    void it_is_not_asked_of_a_portfolio_without_dependencies() {
        on().doesNotApply();
    }

    @Test
    void a_house_may_set_another_limit() {
        given("A->B", "B->A").asOf(TODAY, DependencyCircles.COUNT, "1").isSatisfied();
        given("A->B", "B->A", "C->D", "D->C")
                .asOf(TODAY, DependencyCircles.COUNT, "1")
                .breaches(Rag.RED, circle("A", "B"), circle("C", "D"));
    }

    private static Outcome on(String... links) {
        return given(links).asOf(TODAY);
    }

    private static RuleVerifier.Given given(String... links) {
        PortfolioDraft draft = draft(id("A"), id("B"), id("C"), id("D"));
        for (String link : links) {
            String[] ends = link.split("->");
            draft.add(Dependency.of(ProjectId.of(ends[0]), ProjectId.of(ends[1])));
        }
        Portfolio portfolio = draft.resolveOrThrow();
        return RuleVerifier.verify(DependencyCircles.RULE).given(portfolio, portfolio.id());
    }

    private static Evidence circle(String... members) {
        return new Evidence.Circle(refs(members));
    }

    private static List<ComponentRef> refs(String... ids) {
        return Stream.of(ids).<ComponentRef>map(ProjectId::of).toList();
    }
}
