package org.pmokit.rules.catalog.dependency;

import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.draft;
import static org.pmokit.rules.Samples.id;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.strategy.Objective;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

/** A leads to B and C, both to D, which contributes. */
class IndispensableComponentsTest {

    private static final ObjectiveId LEANER = ObjectiveId.of("LEANER");

    @Test
    void a_component_that_every_chain_passes_is_amber() {
        on("A->B", "A->C", "B->D", "C->D").breaches(Rag.AMBER, only("A"), only("D"));
    }

    @Test
    void more_than_three_are_red() {
        on("A->B", "B->C", "C->D").breaches(Rag.RED, only("A"), only("B"), only("C"), only("D"));
    }

    @Test
    void two_contributors_with_two_beginnings_do_not_hang_on_one() {
        Portfolio portfolio = portfolio(List.of(id("A"), id("B"), serving("C"), serving("D")), "A->C", "B->D");
        RuleVerifier.verify(IndispensableComponents.RULE)
                .given(portfolio, LEANER)
                .asOf(TODAY)
                .isSatisfied();
    }

    @Test
    void what_has_ended_no_longer_stands_between() {
        Project ended =
                id("A").toBuilder().declaredStatus(ProjectStatus.COMPLETED).build();
        Portfolio portfolio = portfolio(List.of(ended, id("B"), id("C"), serving("D")), "A->B", "A->C", "B->D", "C->D");
        RuleVerifier.verify(IndispensableComponents.RULE)
                .given(portfolio, LEANER)
                .asOf(TODAY)
                .breaches(Rag.AMBER, only("D"));
    }

    @Test
    void it_is_not_asked_where_contributors_wait_for_nobody() {
        on().doesNotApply();
        on("D->A").doesNotApply();
    }

    @Test
    void a_house_may_set_other_limits() {
        given("A->B", "A->C", "B->D", "C->D")
                .asOf(TODAY, IndispensableComponents.AMBER, "2")
                .isSatisfied();
        given("A->B", "A->C", "B->D", "C->D")
                .asOf(TODAY, IndispensableComponents.RED, "1")
                .breaches(Rag.RED, only("A"), only("D"));
    }

    private static Evidence only(String id) {
        return new Evidence.Bottleneck(ProjectId.of(id), LEANER);
    }

    private static Project serving(String id) {
        return id(id).toBuilder().addObjective(LEANER).build();
    }

    private static Outcome on(String... links) {
        return given(links).asOf(TODAY);
    }

    private static RuleVerifier.Given given(String... links) {
        return RuleVerifier.verify(IndispensableComponents.RULE)
                .given(portfolio(List.of(id("A"), id("B"), id("C"), serving("D")), links), LEANER);
    }

    private static Portfolio portfolio(List<Project> projects, String... links) {
        PortfolioDraft draft = draft(projects.toArray(Project[]::new))
                .add(Objective.builder().id(LEANER).title("Leaner").build());
        for (String link : links) {
            String[] ends = link.split("->");
            draft.add(Dependency.of(ProjectId.of(ends[0]), ProjectId.of(ends[1])));
        }
        return draft.resolveOrThrow();
    }
}
