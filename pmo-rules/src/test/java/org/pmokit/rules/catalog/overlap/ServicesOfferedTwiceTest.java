package org.pmokit.rules.catalog.overlap;

import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.draft;
import static org.pmokit.rules.Samples.payroll;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.Service;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class ServicesOfferedTwiceTest {

    private static final OfficeId ONE = OfficeId.of("ONE");
    private static final OfficeId TWO = OfficeId.of("TWO");

    @Test
    void the_same_offer_is_red_and_a_part_of_it_amber() {
        on(both(List.of(Service.PRIORITISATION), List.of(Service.PRIORITISATION)))
                .breaches(Rag.RED, shared());
        on(both(List.of(Service.PRIORITISATION), List.of(Service.PRIORITISATION, Service.CAPACITY_PLANNING)))
                .breaches(Rag.AMBER, shared());
        on(both(List.of(Service.PRIORITISATION), List.of(Service.CAPACITY_PLANNING)))
                .isSatisfied();
    }

    @Test
    void a_decision_that_holds_settles_it() {
        OverlapDecision decision = OverlapDecision.builder()
                .first(TWO)
                .second(ONE)
                .disposition(Disposition.ACCEPT)
                .until(TODAY)
                .build();
        List<Service> same = List.of(Service.PRIORITISATION);
        on(both(same, same).add(decision)).isSatisfied();
        on(both(same, same).add(decision.toBuilder().until(TODAY.minusDays(1)).build()))
                .breaches(Rag.RED, shared());
    }

    @Test
    void it_is_not_asked_where_services_are_not_on_record() {
        on(both(List.of(), List.of(Service.PRIORITISATION))).doesNotApply();
        on(draft(payroll().build())).doesNotApply();
    }

    @Test
    void a_house_may_set_another_limit() {
        Portfolio portfolio = both(List.of(Service.PRIORITISATION), List.of(Service.PRIORITISATION))
                .resolveOrThrow();
        RuleVerifier.verify(ServicesOfferedTwice.RULE)
                .given(portfolio, portfolio.id())
                .asOf(TODAY, ServicesOfferedTwice.COUNT, "1")
                .isSatisfied();
    }

    private static Evidence shared() {
        return new Evidence.SharedServices(ONE, TWO, PAY, List.of(Service.PRIORITISATION.code()));
    }

    private static PortfolioDraft both(List<Service> one, List<Service> two) {
        return draft(payroll().build())
                .add(Office.projectOffice(ONE)
                        .temporaryFor(PAY)
                        .addAllServices(one)
                        .build())
                .add(Office.projectOffice(TWO)
                        .temporaryFor(PAY)
                        .addAllServices(two)
                        .build());
    }

    private static Outcome on(PortfolioDraft draft) {
        Portfolio portfolio = draft.resolveOrThrow();
        return RuleVerifier.verify(ServicesOfferedTwice.RULE)
                .given(portfolio, portfolio.id())
                .asOf(TODAY);
    }
}
