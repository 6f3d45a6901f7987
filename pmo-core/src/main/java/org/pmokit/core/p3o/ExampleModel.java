package org.pmokit.core.p3o;

import static org.pmokit.core.office.Authority.AUDIT;
import static org.pmokit.core.office.Authority.REQUEST_INFORMATION;
import static org.pmokit.core.office.Authority.SET_STANDARDS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.design.FundingModel;
import org.pmokit.core.design.OfficeKpi;
import org.pmokit.core.design.KpiMeasure;
import org.pmokit.core.design.KpiReading;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.StandardId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.office.AuthorityGrant;
import org.pmokit.core.office.ChallengeLevel;
import org.pmokit.core.office.ControlStyle;
import org.pmokit.core.office.Discipline;
import org.pmokit.core.office.Mandate;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.OfficeType;
import org.pmokit.core.office.PmoLevel;
import org.pmokit.core.office.ReportingLine;
import org.pmokit.core.office.Service;
import org.pmokit.core.office.Standard;
import org.pmokit.core.office.StandardKind;
import org.pmokit.core.office.StandardStrength;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.organisation.UnitNature;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.strategy.Objective;

/** Two divisions below one organisation portfolio office. */
final class ExampleModel {

    private static final PortfolioId ALL = PortfolioId.of("CHANGE");
    private static final UnitId EXECUTIVE = UnitId.of("EXECUTIVE");
    private static final UnitId DIVISION_A = UnitId.of("DIVISION-A");
    private static final UnitId DIVISION_B = UnitId.of("DIVISION-B");
    private static final BoardId BOARD = BoardId.of("INVESTMENT");
    private static final ProgrammeId SERVICE = ProgrammeId.of("NEW-SERVICE");
    private static final OfficeId PORTFOLIO_OFFICE = OfficeId.of("EPMO");
    private static final OfficeId HUB_A = OfficeId.of("HUB-A");
    private static final OfficeId HUB_B = OfficeId.of("HUB-B");
    private static final OfficeId PROGRAMME_OFFICE = OfficeId.of("SERVICE-PO");
    private static final StandardId REPORTING = StandardId.of("MONTHLY-REPORT");
    private static final LocalDate END = LocalDate.of(2027, 3, 31);
    private static final List<String> FOUND = List.of(
            "two divisions with budgets of their own", "a hub in each, one office above them",
            "managers want to be convinced", "explain before asking; few rules, well kept",
            "one new service, and lower cost in the other division", "a programme office for the service alone",
            "twelve people for all offices", "the centre of excellence lives inside the portfolio office",
            "investment above a limit needs the board", "gates before each release of money",
            "nothing that others do not have", "keep to the usual shape");

    private final PortfolioDraft draft =
            PortfolioDraft.named("Example change portfolio").id(ALL);
    private final ModelParts parts = new ModelParts(draft, BOARD);

    Portfolio portfolio() {
        surroundings();
        portfolioOffice();
        hub(HUB_A, DIVISION_A, "Hub of division A");
        hub(HUB_B, DIVISION_B, "Hub of division B");
        belowA();
        belowB();
        return draft.resolveOrThrow();
    }

    private void surroundings() {
        parts.unit(EXECUTIVE, "Executive", UnitNature.LEADERSHIP, Optional.empty());
        parts.unit(DIVISION_A, "Division A", UnitNature.LINE_OF_BUSINESS, Optional.of(EXECUTIVE));
        parts.unit(DIVISION_B, "Division B", UnitNature.LINE_OF_BUSINESS, Optional.of(EXECUTIVE));
        draft.add(Board.builder()
                .id(BOARD)
                .title("Investment board")
                .kind("investment committee")
                .governs(ALL)
                .build());
        draft.add(Programme.builder()
                .id(SERVICE)
                .title("New service")
                .start(LocalDate.of(2025, 4, 1))
                .finish(END)
                .build());
        draft.add(RoleAssignment.vacant(SERVICE, Role.SENIOR_RESPONSIBLE_OWNER));
        parts.project("PORTAL", "Customer portal", Optional.of(SERVICE), END);
        parts.project("BILLING", "Billing", Optional.of(SERVICE), LocalDate.of(2026, 12, 31));
        parts.project("DEPOT", "New depot", Optional.empty(), LocalDate.of(2026, 6, 30));
        parts.project("FLEET", "Electric fleet", Optional.empty(), END);
        objective("O1", "Customers serve themselves", SERVICE);
        objective("O2", "Division B costs a tenth less", DIVISION_B);
    }

    private void objective(String id, String title, ComponentRef pursuedBy) {
        draft.add(Objective.builder()
                .id(ObjectiveId.of(id))
                .title(title)
                .component(pursuedBy)
                .build());
    }

    private void portfolioOffice() {
        Office office = Office.portfolioOffice(PORTFOLIO_OFFICE)
                .title("Portfolio office")
                .addServes(ALL)
                .addHost(OfficeType.CENTRE_OF_EXCELLENCE)
                .unit(EXECUTIVE)
                .reportsTo(EXECUTIVE)
                .addReportingLine(ReportingLine.governance(BOARD))
                .addAssure(BOARD)
                .addDiscipline(Discipline.PORTFOLIO_MANAGEMENT)
                .control(ControlStyle.CONTROLLING)
                .addAuthority(AuthorityGrant.challengeUpTo(ChallengeLevel.ORGANISATION))
                .mayDo(AUDIT)
                .mayDo(REQUEST_INFORMATION)
                .mayDo(SET_STANDARDS)
                .mandate(Mandate.of("choose the right change and see it through", LocalDate.of(2026, 9, 30)))
                .addServices(Service.PORTFOLIO_DEFINITION, Service.PRIORITISATION, Service.STRATEGIC_ALIGNMENT)
                .addServices(Service.INVESTMENT_REVIEW, Service.PORTFOLIO_REPORTING, Service.DEPENDENCY_MANAGEMENT)
                .addServices(Service.STANDARDS, Service.TRAINING, Service.KNOWLEDGE, Service.ASSURANCE)
                .build();
        parts.permanent(office, EXECUTIVE, FundingModel.CENTRAL_BUDGET, FOUND);
        draft.add(Standard.builder()
                .id(REPORTING)
                .title("Monthly report")
                .kind(StandardKind.REPORTING)
                .strength(StandardStrength.REPORTING_ONLY)
                .setBy(PORTFOLIO_OFFICE)
                .version("1")
                .build());
        draft.add(Standard.builder()
                .id(StandardId.of("WAY-OF-WORKING"))
                .title("Our way of working")
                .kind(StandardKind.METHOD)
                .strength(StandardStrength.RECOMMENDED)
                .setBy(PORTFOLIO_OFFICE)
                .build());
        draft.add(OfficeKpi.builder()
                .office(PORTFOLIO_OFFICE)
                .measure(KpiMeasure.REPORT_TIMELINESS)
                .target(new BigDecimal("0.95"))
                .addReading(KpiReading.of(LocalDate.of(2026, 1, 31), "0.90"))
                .addReading(KpiReading.of(LocalDate.of(2026, 2, 28), "0.96"))
                .build());
    }

    private void hub(OfficeId id, UnitId division, String title) {
        Office hub = Office.hubOffice(id)
                .title(title)
                .addServes(division)
                .unit(division)
                .reportsTo(division)
                .aggregatesInto(PORTFOLIO_OFFICE)
                .addDisciplines(Discipline.PORTFOLIO_MANAGEMENT, Discipline.PROGRAMME_MANAGEMENT)
                .control(ControlStyle.SUPPORTIVE)
                .mayDo(REQUEST_INFORMATION)
                .mandate(Mandate.of("one picture of the change in the division", LocalDate.of(2026, 9, 30)))
                .addServices(Service.CAPACITY_PLANNING, Service.PORTFOLIO_BENEFITS, Service.DEMAND_INTAKE)
                .addService(Service.RESOURCE_MANAGEMENT)
                .addAdoptedStandard(REPORTING)
                .build();
        parts.permanent(hub, division, FundingModel.CENTRAL_BUDGET, FOUND);
    }

    private void belowA() {
        parts.temporary(
                Office.programmeOffice(PROGRAMME_OFFICE)
                        .title("Office of the new service")
                        .level(PmoLevel.BUSINESS_UNIT)
                        .temporaryFor(SERVICE)
                        .reportsTo(HUB_A)
                        .reportsTo(Role.SENIOR_RESPONSIBLE_OWNER, SERVICE)
                        .aggregatesInto(HUB_A)
                        .addDiscipline(Discipline.PROGRAMME_MANAGEMENT)
                        .control(ControlStyle.SUPPORTIVE)
                        .addServices(Service.PROGRESS_REPORTING, Service.RISK_SUPPORT, Service.ISSUE_SUPPORT)
                        .addServices(Service.CHANGE_CONTROL, Service.SECRETARIAT)
                        .addAdoptedStandard(REPORTING)
                        .build(),
                HUB_A);
        projectOffice("PORTAL", "Office of the portal");
        projectOffice("BILLING", "Office of billing");
    }

    private void projectOffice(String project, String title) {
        parts.temporary(
                Office.projectOffice(OfficeId.of(project + "-PO"))
                        .title(title)
                        .temporaryFor(ProjectId.of(project))
                        .reportsTo(PROGRAMME_OFFICE)
                        .aggregatesInto(PROGRAMME_OFFICE)
                        .addDiscipline(Discipline.PROJECT_MANAGEMENT)
                        .control(ControlStyle.SUPPORTIVE)
                        .addServices(Service.PLANNING, Service.INFORMATION_MANAGEMENT)
                        .addAdoptedStandard(REPORTING)
                        .build(),
                HUB_A);
    }

    private void belowB() {
        Office support = Office.projectOffice(OfficeId.of("SUPPORT-B"))
                .title("Project support of division B")
                .permanentFor(ProjectId.of("DEPOT"))
                .permanentFor(ProjectId.of("FLEET"))
                .reportsTo(HUB_B)
                .aggregatesInto(HUB_B)
                .addDiscipline(Discipline.PROJECT_MANAGEMENT)
                .control(ControlStyle.SUPPORTIVE)
                .mandate(Mandate.of("projects that need not build an office each", LocalDate.of(2026, 9, 30)))
                .mayDo(REQUEST_INFORMATION)
                .addServices(Service.PLANNING, Service.PROGRESS_REPORTING, Service.RISK_SUPPORT)
                .addAdoptedStandard(REPORTING)
                .build();
        parts.permanent(support, HUB_B, FundingModel.PROJECT_CHARGE, FOUND);
    }
}
