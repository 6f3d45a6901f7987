package org.pmokit.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.IncompleteException;
import org.pmokit.core.role.Role;

class OfficeTest {

    private static final OfficeId ID = OfficeId.of("DIG-PO");
    private static final ProgrammeId DIGITAL = ProgrammeId.of("DIG");
    private static final OfficeId SUPERIOR = OfficeId.of("EPMO");

    @Test
    void a_programme_office_says_whom_it_serves_for_how_long_and_to_whom_it_reports() {
        Office office = Office.programmeOffice(ID)
                .temporaryFor(DIGITAL)
                .reportsTo(SUPERIOR)
                .reportsTo(Role.SENIOR_RESPONSIBLE_OWNER, DIGITAL)
                .build();

        assertThat(office.type()).isEqualTo(OfficeType.PROGRAMME_OFFICE);
        assertThat(office.permanence()).isEqualTo(Permanence.TEMPORARY);
        assertThat(office.serves()).containsExactly(DIGITAL);
        assertThat(office.title()).isEqualTo("DIG-PO");
        assertThat(office.reportingLines())
                .containsExactly(
                        ReportingLine.line(SUPERIOR), ReportingLine.governance(DIGITAL, Role.SENIOR_RESPONSIBLE_OWNER));
    }

    @Test
    void a_permanent_office_may_serve_several() {
        Office office = Office.projectOffice(ID)
                .permanentFor(ProjectId.of("Z"))
                .permanentFor(ProjectId.of("A"))
                .build();

        assertThat(office.permanence()).isEqualTo(Permanence.PERMANENT);
        assertThat(office.level()).contains(PmoLevel.PROJECT);
        assertThat(office.serves()).containsExactly(ProjectId.of("Z"), ProjectId.of("A"));
    }

    @Test
    void the_standing_offices_are_permanent_at_their_level() {
        Office portfolio =
                Office.portfolioOffice(ID).addServes(PortfolioId.of("P")).build();
        Office hub = Office.hubOffice(ID).build();
        Office centre = Office.centreOfExcellence(ID).build();

        assertThat(portfolio.type()).isEqualTo(OfficeType.ORGANISATION_PORTFOLIO_OFFICE);
        assertThat(portfolio.level()).contains(PmoLevel.ENTERPRISE);
        assertThat(hub.type()).isEqualTo(OfficeType.HUB_PORTFOLIO_OFFICE);
        assertThat(hub.level()).contains(PmoLevel.DIVISION);
        assertThat(centre.type()).isEqualTo(OfficeType.CENTRE_OF_EXCELLENCE);
        assertThat(centre.level()).isEmpty();
        assertThat(portfolio.permanence())
                .isEqualTo(hub.permanence())
                .isEqualTo(centre.permanence())
                .isEqualTo(Permanence.PERMANENT);
    }

    @Test
    void a_programme_office_must_say_how_long_it_lasts() {
        assertThatThrownBy(() -> Office.programmeOffice(ID).build())
                .asInstanceOf(type(IncompleteException.class))
                .satisfies(thrown -> assertThat(thrown.missing()).containsExactly("permanence"));
    }

    @Test
    void an_office_assures_when_one_of_its_services_does() {
        Office.Builder office = Office.hubOffice(ID).addServices(Service.PLANNING, Service.SECRETARIAT);

        assertThat(office.build().isAssuring()).isFalse();
        assertThat(office.addService(Service.CRITICAL_CHALLENGE).build().isAssuring())
                .isTrue();
        assertThat(office.build().services())
                .containsExactly(Service.PLANNING, Service.SECRETARIAT, Service.CRITICAL_CHALLENGE);
    }

    @Test
    void an_office_exists_on_the_days_of_its_period() {
        LocalDate end = LocalDate.of(2012, 12, 31);
        Office office = Office.hubOffice(ID).period(DateRange.endingOn(end)).build();

        assertThat(office.existsOn(end)).isTrue();
        assertThat(office.existsOn(end.plusDays(1))).isFalse();
        assertThat(Office.hubOffice(ID).build().existsOn(LocalDate.MAX)).isTrue();
    }
}
