package org.pmokit.rules.catalog.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.REC;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.draft;
import static org.pmokit.rules.Samples.measured;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Verdict;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class UndecidedOverlapsTest {

    private static final Evidence CLASH =
            new Evidence.Clash(PAY, REC, List.of("deliverable \"people-data\" (2 projects)"));

    @Test
    void an_undecided_overlap_of_high_significance_is_amber() {
        Outcome outcome = on(sharers());

        outcome.breaches(Rag.AMBER, CLASH);
        assertThat(measured(outcome).value()).isEqualByComparingTo("1");
        assertThat(((Verdict.Breached) outcome.verdict()).breaches().get(0).aspect())
                .isEqualTo("PAY|REC");
    }

    @Test
    void an_overlap_that_was_decided_on_is_in_order_in_either_order_of_the_pair() {
        on(sharers().add(decision(PAY, REC).build())).isSatisfied();
        on(sharers().add(decision(REC, PAY).build())).isSatisfied();
    }

    @Test
    void a_decision_holds_until_its_last_day() {
        on(sharers().add(decision(PAY, REC).until(TODAY).build())).isSatisfied();
        on(sharers().add(decision(PAY, REC).until(TODAY.minusDays(1)).build())).breaches(Rag.AMBER, CLASH);
        on(sharers().add(decision(PAY, REC).decidedOn(TODAY.plusDays(1)).build()))
                .breaches(Rag.AMBER, CLASH);
    }

    @Test
    void an_overlap_of_lower_significance_needs_no_decision() {
        on(draft(
                        sharing(PAY).deliverables(List.of()).addSite("Leeds").build(),
                        sharing(REC).deliverables(List.of()).addSite("Leeds").build()))
                .isSatisfied();
    }

    @Test
    void it_is_not_asked_where_open_projects_share_nothing() {
        on(draft(sharing(PAY).build())).doesNotApply();
        on(draft(
                        sharing(PAY).build(),
                        sharing(REC).declaredStatus(ProjectStatus.COMPLETED).build()))
                .doesNotApply();
    }

    @Test
    void a_house_may_set_another_limit() {
        Portfolio portfolio = sharers().resolveOrThrow();

        RuleVerifier.verify(UndecidedOverlaps.RULE)
                .given(portfolio, portfolio.id())
                .asOf(TODAY, UndecidedOverlaps.COUNT, "1")
                .isSatisfied();
    }

    private static Outcome on(PortfolioDraft draft) {
        Portfolio portfolio = draft.resolveOrThrow();
        return RuleVerifier.verify(UndecidedOverlaps.RULE)
                .given(portfolio, portfolio.id())
                .asOf(TODAY);
    }

    private static PortfolioDraft sharers() {
        return draft(sharing(PAY).build(), sharing(REC).build());
    }

    private static Project.Builder sharing(ProjectId id) {
        return Project.builder()
                .id(id)
                .start(LocalDate.of(2026, 1, 1))
                .finish(LocalDate.of(2026, 12, 31))
                .addDeliverable("people-data");
    }

    private static OverlapDecision.Builder decision(ProjectId first, ProjectId second) {
        return OverlapDecision.builder()
                .first(first)
                .second(second)
                .disposition(Disposition.ACCEPT)
                .reason(Optional.of("two years apart"));
    }
}
