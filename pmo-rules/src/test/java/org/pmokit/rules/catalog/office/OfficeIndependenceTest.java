package org.pmokit.rules.catalog.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.DIG;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.measured;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.Service;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class OfficeIndependenceTest {

    private static final OfficeId OFFICE = OfficeId.of("OFF");

    @Test
    void an_assuring_office_that_runs_operations_is_amber_with_each_of_them() {
        Outcome outcome = on(office(Service.ASSURANCE, Service.SECRETARIAT, Service.PLANNING, Service.FINANCE));

        outcome.breaches(Rag.AMBER, new Evidence.MixedDuties(OFFICE, List.of(Service.SECRETARIAT, Service.FINANCE)));
        assertThat(measured(outcome).value()).isEqualByComparingTo("2");
    }

    @Test
    void a_critical_friend_is_an_assuring_office() {
        on(office(Service.CRITICAL_CHALLENGE, Service.COMMUNICATIONS))
                .breaches(Rag.AMBER, new Evidence.MixedDuties(OFFICE, List.of(Service.COMMUNICATIONS)));
    }

    @Test
    void an_assuring_office_that_leaves_operations_to_others_is_in_order() {
        on(office(Service.ASSURANCE, Service.PLANNING)).isSatisfied();
    }

    @Test
    void it_is_not_asked_of_an_office_that_gives_no_assurance_or_does_not_exist() {
        on(office(Service.FINANCE)).doesNotApply();
        on(office()).doesNotApply();
        on(office(Service.ASSURANCE, Service.FINANCE).toBuilder()
                        .period(DateRange.endingOn(TODAY.minusDays(1)))
                        .build())
                .doesNotApply();
    }

    @Test
    void a_house_may_set_another_limit() {
        given(office(Service.ASSURANCE, Service.FINANCE))
                .asOf(TODAY, OfficeIndependence.COUNT, "1")
                .isSatisfied();
    }

    private static Outcome on(Office office) {
        return given(office).asOf(TODAY);
    }

    private static RuleVerifier.Given given(Office office) {
        return RuleVerifier.verify(OfficeIndependence.RULE)
                .given(
                        PortfolioDraft.named("Change")
                                .add(Programme.of(DIG, "Digital"))
                                .add(office)
                                .resolveOrThrow(),
                        OFFICE);
    }

    private static Office office(Service... services) {
        return Office.programmeOffice(OFFICE)
                .temporaryFor(DIG)
                .addServices(services)
                .build();
    }
}
