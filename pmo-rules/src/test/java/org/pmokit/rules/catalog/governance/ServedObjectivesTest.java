package org.pmokit.rules.catalog.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.DIG;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.measured;
import static org.pmokit.rules.Samples.payroll;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.strategy.Objective;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class ServedObjectivesTest {

    private static final ObjectiveId LEANER = ObjectiveId.of("LEANER");
    private static final ObjectiveId FASTER = ObjectiveId.of("FASTER");
    private static final ObjectiveId PART = ObjectiveId.of("PART");

    @Test
    void an_objective_that_nothing_contributes_to_is_amber() {
        Outcome outcome = on(PortfolioDraft.named("Change")
                .add(objective(LEANER))
                .add(objective(FASTER))
                .add(payroll().addObjective(FASTER).build()));

        outcome.breaches(Rag.AMBER, new Evidence.Unserved(LEANER));
        assertThat(measured(outcome).offenders()).containsExactly(LEANER);
        assertThat(measured(outcome).denominator().orElseThrow()).isEqualByComparingTo("2");
    }

    @Test
    void a_project_or_a_programme_serves_it_directly() {
        on(PortfolioDraft.named("Change")
                        .add(objective(LEANER))
                        .add(objective(FASTER))
                        .add(payroll().addObjective(LEANER).build())
                        .add(Programme.builder().id(DIG).addObjective(FASTER).build()))
                .isSatisfied();
    }

    @Test
    void a_part_serves_the_whole_however_deep() {
        PortfolioDraft draft = PortfolioDraft.named("Change").add(objective(LEANER));
        int depth = 10_000;
        ObjectiveId above = LEANER;
        for (int level = 0; level < depth; level++) {
            ObjectiveId part = ObjectiveId.of("P" + level);
            draft.add(part(part, above));
            above = part;
        }

        on(draft.add(payroll().addObjective(above).build())).isSatisfied();
    }

    @Test
    void the_whole_does_not_serve_its_parts_but_only_top_objectives_are_asked_about() {
        on(PortfolioDraft.named("Change")
                        .add(objective(LEANER))
                        .add(part(PART, LEANER))
                        .add(payroll().addObjective(LEANER).build()))
                .isSatisfied();
    }

    @Test
    void a_finished_project_has_contributed_and_a_stopped_one_has_not() {
        on(served(ProjectStatus.COMPLETED)).isSatisfied();
        on(served(ProjectStatus.STOPPED)).breaches(Rag.AMBER, new Evidence.Unserved(LEANER));
    }

    @Test
    void it_is_not_asked_of_a_portfolio_without_objectives() {
        on(PortfolioDraft.named("Change").add(payroll().build())).doesNotApply();
    }

    @Test
    void a_house_may_set_another_limit() {
        Portfolio portfolio =
                PortfolioDraft.named("Change").add(objective(LEANER)).resolveOrThrow();

        RuleVerifier.verify(ServedObjectives.RULE)
                .given(portfolio, portfolio.id())
                .asOf(TODAY, ServedObjectives.COUNT, "1")
                .isSatisfied();
    }

    private static PortfolioDraft served(ProjectStatus status) {
        return PortfolioDraft.named("Change")
                .add(objective(LEANER))
                .add(payroll().addObjective(LEANER).declaredStatus(status).build());
    }

    private static Outcome on(PortfolioDraft draft) {
        Portfolio portfolio = draft.resolveOrThrow();
        return RuleVerifier.verify(ServedObjectives.RULE)
                .given(portfolio, portfolio.id())
                .asOf(TODAY);
    }

    private static Objective objective(ObjectiveId id) {
        return Objective.builder().id(id).title(id.value()).build();
    }

    private static Objective part(ObjectiveId id, ObjectiveId whole) {
        return Objective.builder()
                .id(id)
                .title(id.value())
                .parent(Optional.of(whole))
                .build();
    }
}
