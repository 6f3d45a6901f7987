package org.pmokit.examples.tour;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.core.office.Office;
import org.pmokit.core.role.Role;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.rule.Assessment;

/** The twenty lines of the README, with a main around them. */
public final class ReadmeTour {

    private ReadmeTour() {}

    /**
     * Prints why a project has its colour.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // begin: readme
        Programme digital = Programme.of(ProgrammeId.of("DIG"), "Digital services");
        Project payroll = Project.builder()
                .id(ProjectId.of("PAY"))
                .title("Payroll")
                .parent(digital.id())
                .start(LocalDate.of(2025, 1, 6))
                .finish(LocalDate.of(2025, 9, 30))
                .addFinishForecast(DatedForecast.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 11, 14)))
                .finance(Finance.builder()
                        .budget(MoneySeries.of(Figure.of(LocalDate.of(2025, 1, 6), Money.of(400_000, "EUR"))))
                        .forecast(MoneySeries.of(Figure.of(LocalDate.of(2025, 6, 30), Money.of(430_000, "EUR"))))
                        .build())
                .build();
        Office office = Office.programmeOffice(OfficeId.of("DIG-PO"))
                .temporaryFor(digital.id())
                .reportsTo(Role.SENIOR_RESPONSIBLE_OWNER, digital.id())
                .build();
        Portfolio portfolio = PortfolioDraft.named("Change portfolio")
                .add(digital)
                .add(payroll)
                .add(office)
                .resolveOrThrow();
        HealthReport report = HealthCheck.standard().assess(portfolio, Assessment.asOf(LocalDate.of(2025, 6, 30)));
        out.print(report.explain(payroll.id()).asText());
        // end: readme
    }
}
