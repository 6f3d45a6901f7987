package org.pmokit.rules.catalog.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.DIG;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.measured;

import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.office.Office;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.role.Role;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;

class OfficeReportingLineTest {

    private static final OfficeId OFFICE = OfficeId.of("OFF");
    private static final BoardId BOARD = BoardId.of("BRD");

    @Test
    void an_office_that_reports_to_nobody_is_amber() {
        given(office().build()).asOf(TODAY).breaches(Rag.AMBER, new Evidence.NoReportingLine(OFFICE));
    }

    @Test
    void one_line_of_either_kind_is_enough() {
        given(office().reportsTo(BOARD).build()).asOf(TODAY).isSatisfied();
        given(office().reportsTo(Role.SENIOR_RESPONSIBLE_OWNER, DIG).build())
                .asOf(TODAY)
                .isSatisfied();
        assertThat(measured(given(office().reportsTo(BOARD).build()).asOf(TODAY))
                        .value())
                .isEqualByComparingTo("1");
    }

    @Test
    void a_line_of_information_is_not_reporting_to_somebody() {
        OfficeId hub = OfficeId.of("HUB");

        given(office().aggregatesInto(hub).build(), hub(hub))
                .asOf(TODAY)
                .breaches(Rag.AMBER, new Evidence.NoReportingLine(OFFICE));
        assertThat(measured(given(office().reportsTo(BOARD).aggregatesInto(hub).build(), hub(hub))
                                .asOf(TODAY))
                        .value())
                .isEqualByComparingTo("1");
    }

    @Test
    void it_is_not_asked_of_an_office_that_does_not_exist_on_the_day() {
        given(office().period(DateRange.endingOn(TODAY.minusDays(1))).build())
                .asOf(TODAY)
                .doesNotApply();
        given(office().period(DateRange.startingOn(TODAY.plusDays(1))).build())
                .asOf(TODAY)
                .doesNotApply();
    }

    @Test
    void a_house_may_set_another_limit() {
        given(office().build()).asOf(TODAY, OfficeReportingLine.LEAST, "0").isSatisfied();
        given(office().reportsTo(BOARD).build())
                .asOf(TODAY, OfficeReportingLine.LEAST, "2")
                .breaches(Rag.AMBER, new Evidence.NoReportingLine(OFFICE));
    }

    private static RuleVerifier.Given given(Office... offices) {
        PortfolioDraft draft = PortfolioDraft.named("Change")
                .add(Programme.of(DIG, "Digital"))
                .add(Board.builder().id(BOARD).title("Board").build());
        for (Office office : offices) {
            draft.add(office);
        }
        return RuleVerifier.verify(OfficeReportingLine.RULE).given(draft.resolveOrThrow(), OFFICE);
    }

    private static Office hub(OfficeId id) {
        return Office.hubOffice(id).addServes(DIG).build();
    }

    private static Office.Builder office() {
        return Office.programmeOffice(OFFICE).temporaryFor(DIG);
    }
}
