package org.pmokit.rules.catalog.overlap;

import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.REC;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.draft;
import static org.pmokit.rules.Samples.id;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.Service;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class ExpiredDecisionsTest {

    @Test
    void a_decision_that_ran_out_is_amber_from_the_day_after() {
        on(pair().add(until(TODAY))).isSatisfied();
        on(pair().add(until(TODAY.minusDays(1))))
                .breaches(Rag.AMBER, new Evidence.ExpiredDecision(PAY, REC, Disposition.ACCEPT, TODAY.minusDays(1)));
    }

    @Test
    void a_newer_decision_or_the_end_of_the_overlap_settles_it() {
        OverlapDecision old = until(TODAY.minusDays(1));
        on(pair().add(old)
                        .add(old.toBuilder()
                                .decidedOn(TODAY.minusDays(1))
                                .until(TODAY.plusDays(9))
                                .build()))
                .isSatisfied();
        on(draft(sharing(PAY).build(), id("REC")).add(old)).isSatisfied();
        on(draft(
                                sharing(PAY).build(),
                                sharing(REC)
                                        .declaredStatus(ProjectStatus.COMPLETED)
                                        .build())
                        .add(old))
                .isSatisfied();
    }

    @Test
    void decisions_on_offices_run_out_as_well() {
        PortfolioDraft draft = pair();
        for (String office : List.of("ONE", "TWO")) {
            draft.add(Office.projectOffice(OfficeId.of(office))
                    .temporaryFor(PAY)
                    .addService(Service.PRIORITISATION)
                    .build());
        }
        on(draft.add(until(TODAY.minusDays(1)).toBuilder()
                        .first(OfficeId.of("ONE"))
                        .second(OfficeId.of("TWO"))
                        .build()))
                .breaches(
                        Rag.AMBER,
                        new Evidence.ExpiredDecision(
                                OfficeId.of("ONE"), OfficeId.of("TWO"), Disposition.ACCEPT, TODAY.minusDays(1)));
    }

    @Test
    void it_is_not_asked_without_decisions() {
        on(pair()).doesNotApply();
    }

    @Test
    void a_house_may_set_another_limit() {
        Portfolio portfolio = pair().add(until(TODAY.minusDays(1))).resolveOrThrow();
        RuleVerifier.verify(ExpiredDecisions.RULE)
                .given(portfolio, portfolio.id())
                .asOf(TODAY, ExpiredDecisions.COUNT, "1")
                .isSatisfied();
    }

    private static OverlapDecision until(LocalDate day) {
        return OverlapDecision.builder()
                .first(PAY)
                .second(REC)
                .disposition(Disposition.ACCEPT)
                .decidedOn(TODAY.minusDays(100))
                .until(day)
                .build();
    }

    private static Project.Builder sharing(ProjectId id) {
        return Project.builder().id(id).addSite("Leeds");
    }

    private static PortfolioDraft pair() {
        return draft(sharing(PAY).build(), sharing(REC).build());
    }

    private static Outcome on(PortfolioDraft draft) {
        Portfolio portfolio = draft.resolveOrThrow();
        return RuleVerifier.verify(ExpiredDecisions.RULE)
                .given(portfolio, portfolio.id())
                .asOf(TODAY);
    }
}
