package org.pmokit.core.p3o;

import static org.pmokit.core.office.Authority.AUDIT;
import static org.pmokit.core.office.Authority.REQUEST_INFORMATION;
import static org.pmokit.core.office.Authority.SET_STANDARDS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.design.FundingModel;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.identifier.StandardId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.office.AuthorityGrant;
import org.pmokit.core.office.ChallengeLevel;
import org.pmokit.core.office.ControlStyle;
import org.pmokit.core.office.EngagementStyle;
import org.pmokit.core.office.LinkedTeam;
import org.pmokit.core.office.Mandate;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.OfficeForm;
import org.pmokit.core.office.OfficeType;
import org.pmokit.core.office.ReportingLine;
import org.pmokit.core.office.Service;
import org.pmokit.core.office.Standard;
import org.pmokit.core.office.StandardKind;
import org.pmokit.core.office.StandardStrength;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.organisation.UnitNature;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.FunctionalRole;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.strategy.Objective;

/** A central hub with a spoke in each department. */
final class GovernmentModel {

    private static final PortfolioId ALL = PortfolioId.of("GOVERNMENT");
    private static final UnitId CABINET = UnitId.of("CABINET");
    private static final UnitId FINANCE = UnitId.of("FINANCE");
    private static final UnitId HEALTH = UnitId.of("HEALTH");
    private static final UnitId ROADS = UnitId.of("ROADS");
    private static final UnitId CULTURE = UnitId.of("CULTURE");
    private static final BoardId BOARD = BoardId.of("CHANGE-BOARD");
    private static final ProgrammeId CLINICS = ProgrammeId.of("CLINICS");
    private static final ProgrammeId BRIDGES = ProgrammeId.of("BRIDGES");
    private static final ProjectId TOLL = ProjectId.of("TOLL");
    private static final OfficeId CENTRAL = OfficeId.of("CENTRAL-HUB");
    private static final OfficeId HEALTH_SPOKE = OfficeId.of("HEALTH-SPOKE");
    private static final OfficeId ROADS_SPOKE = OfficeId.of("ROADS-SPOKE");
    private static final OfficeId CULTURE_SPOKE = OfficeId.of("CULTURE-SPOKE");
    private static final StandardId DASHBOARD = StandardId.of("DASHBOARD");
    private static final LocalDate REVIEW = LocalDate.of(2026, 9, 30);
    private static final List<String> FOUND = List.of(
            "departments answer to ministers of their own", "a spoke in each department, one hub for all",
            "careful, and used to written rules", "prescribe what is reported, leave the rest",
            "clinics near everybody, and roads that last", "programme offices for these two",
            "few specialists, most of them in health", "a virtual spoke where there is little change",
            "public money needs a business case", "cases are looked at before money is released",
            "a small country with one capital", "spokes meet the hub every week");

    private final PortfolioDraft draft =
            PortfolioDraft.named("Change in the government of Northmark").id(ALL);
    private final ModelParts parts = new ModelParts(draft, BOARD);

    Portfolio portfolio() {
        departments();
        work();
        centralHub();
        spoke(HEALTH_SPOKE, "Spoke of health", HEALTH, OfficeForm.PHYSICAL);
        spoke(ROADS_SPOKE, "Spoke of roads", ROADS, OfficeForm.PHYSICAL);
        spoke(CULTURE_SPOKE, "Spoke of culture", CULTURE, OfficeForm.VIRTUAL);
        draft.add(RoleAssignment.vacant(CULTURE_SPOKE, FunctionalRole.REPORTING.role()));
        draft.add(RoleAssignment.vacant(CULTURE_SPOKE, FunctionalRole.RISK.role()));
        temporaryOffices();
        return draft.resolveOrThrow();
    }

    private void departments() {
        parts.unit(CABINET, "Cabinet", UnitNature.LEADERSHIP, Optional.empty());
        parts.unit(FINANCE, "Department of finance", UnitNature.SUPPORT_FUNCTION, Optional.of(CABINET));
        parts.unit(HEALTH, "Department of health", UnitNature.LINE_OF_BUSINESS, Optional.of(CABINET));
        parts.unit(ROADS, "Department of roads", UnitNature.LINE_OF_BUSINESS, Optional.of(CABINET));
        parts.unit(CULTURE, "Department of culture", UnitNature.LINE_OF_BUSINESS, Optional.of(CABINET));
        draft.add(Board.builder()
                .id(BOARD)
                .title("Change board")
                .kind("permanent secretaries")
                .governs(ALL)
                .build());
    }

    private void work() {
        programme(CLINICS, "Clinics near everybody", LocalDate.of(2028, 3, 31));
        programme(BRIDGES, "Bridges made safe", LocalDate.of(2025, 12, 31));
        parts.project("TOLL", "Toll without barriers", Optional.empty(), LocalDate.of(2026, 11, 30));
        objective("NEAR", "A clinic within half an hour of everybody", CLINICS);
        objective("LAST", "Roads that last forty years", ROADS);
        draft.add(Risk.builder()
                .id(RiskId.of("R-ICE"))
                .component(BRIDGES)
                .title("Ice lifts the new joints")
                .raised(LocalDate.of(2025, 11, 3))
                .build());
    }

    private void programme(ProgrammeId id, String title, LocalDate finish) {
        draft.add(Programme.builder()
                .id(id)
                .title(title)
                .start(LocalDate.of(2024, 4, 1))
                .finish(finish)
                .build());
        draft.add(RoleAssignment.vacant(id, Role.SENIOR_RESPONSIBLE_OWNER));
    }

    private void objective(String id, String title, ComponentRef pursuedBy) {
        draft.add(Objective.builder()
                .id(ObjectiveId.of(id))
                .title(title)
                .component(pursuedBy)
                .build());
    }

    private void centralHub() {
        Office hub = Office.portfolioOffice(CENTRAL)
                .title("Central hub")
                .addServes(ALL)
                .addHost(OfficeType.CENTRE_OF_EXCELLENCE)
                .unit(FINANCE)
                .addReportingLine(ReportingLine.line(FINANCE))
                .addReportingLine(ReportingLine.governance(BOARD))
                .addAssures(BOARD, CABINET)
                .control(ControlStyle.CONTROLLING)
                .addAuthority(AuthorityGrant.challengeUpTo(ChallengeLevel.GOVERNMENT))
                .mayDo(AUDIT)
                .mayDo(REQUEST_INFORMATION)
                .mayDo(SET_STANDARDS)
                .mandate(Mandate.of("ministers see one picture that they can trust", REVIEW))
                .addServices(Service.PORTFOLIO_DEFINITION, Service.PRIORITISATION, Service.PORTFOLIO_REPORTING)
                .addServices(Service.INVESTMENT_REVIEW, Service.STANDARDS, Service.TRAINING, Service.KNOWLEDGE)
                .addServices(Service.ASSURANCE, Service.CRITICAL_CHALLENGE)
                .addLinkedTeam(LinkedTeam.of("secretariat"))
                .addLinkedTeam(new LinkedTeam("finance", Optional.empty(), Optional.of(FINANCE)))
                .addLinkedTeam(LinkedTeam.of("strategic communications"))
                .build();
        parts.permanent(hub, FINANCE, FundingModel.CENTRAL_BUDGET, FOUND);
        draft.add(Standard.builder()
                .id(DASHBOARD)
                .title("What goes into the dashboard")
                .kind(StandardKind.REPORTING)
                .strength(StandardStrength.REPORTING_ONLY)
                .setBy(CENTRAL)
                .reviewBy(REVIEW)
                .build());
    }

    private void spoke(OfficeId id, String title, UnitId department, OfficeForm form) {
        Office spoke = Office.hubOffice(id)
                .title(title)
                .form(form)
                .addServes(department)
                .unit(department)
                .reportsTo(department)
                .aggregatesInto(CENTRAL)
                .control(ControlStyle.SUPPORTIVE)
                .engagement(EngagementStyle.ADVISORY)
                .mayDo(REQUEST_INFORMATION)
                .mandate(Mandate.of("the department's change in one list", REVIEW))
                .addServices(Service.CAPACITY_PLANNING, Service.STRATEGIC_ALIGNMENT, Service.PROGRESS_REPORTING)
                .addService(Service.RISK_SUPPORT)
                .addAdoptedStandard(DASHBOARD)
                .build();
        parts.permanent(spoke, department, FundingModel.MIXED, FOUND);
    }

    private void temporaryOffices() {
        parts.temporary(
                programmeOffice("CLINICS-PO", CLINICS, HEALTH_SPOKE)
                        .title("Office of the clinics")
                        .build(),
                HEALTH_SPOKE);
        parts.temporary(
                programmeOffice("BRIDGES-PO", BRIDGES, ROADS_SPOKE)
                        .title("Office of the bridges")
                        .period(DateRange.endingOn(LocalDate.of(2026, 1, 31)))
                        .build(),
                ROADS_SPOKE,
                RiskId.of("R-ICE"));
        parts.temporary(
                Office.projectOffice(OfficeId.of("TOLL-PO"))
                        .title("Office of the toll")
                        .temporaryFor(TOLL)
                        .reportsTo(ROADS_SPOKE)
                        .aggregatesInto(ROADS_SPOKE)
                        .control(ControlStyle.SUPPORTIVE)
                        .addServices(Service.PLANNING, Service.INFORMATION_MANAGEMENT, Service.ISSUE_SUPPORT)
                        .addAdoptedStandard(DASHBOARD)
                        .build(),
                ROADS_SPOKE);
    }

    private static Office.Builder programmeOffice(String id, ProgrammeId programme, OfficeId spoke) {
        return Office.programmeOffice(OfficeId.of(id))
                .temporaryFor(programme)
                .reportsTo(spoke)
                .reportsTo(Role.SENIOR_RESPONSIBLE_OWNER, programme)
                .aggregatesInto(spoke)
                .control(ControlStyle.SUPPORTIVE)
                .addServices(Service.PLANNING, Service.CHANGE_CONTROL, Service.BENEFITS_TRACKING)
                .addAdoptedStandard(DASHBOARD);
    }
}
