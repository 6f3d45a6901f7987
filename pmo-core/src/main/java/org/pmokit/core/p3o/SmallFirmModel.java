package org.pmokit.core.p3o;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.design.FundingModel;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.office.Authority;
import org.pmokit.core.office.ControlStyle;
import org.pmokit.core.office.Discipline;
import org.pmokit.core.office.EngagementStyle;
import org.pmokit.core.office.LinkedTeam;
import org.pmokit.core.office.Mandate;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.OfficeType;
import org.pmokit.core.office.Service;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.organisation.UnitNature;
import org.pmokit.core.strategy.Objective;

/** A firm of a hundred people with one office. */
final class SmallFirmModel {

    private static final PortfolioId ALL = PortfolioId.of("WORK");
    private static final UnitId FIRM = UnitId.of("FIRM");
    private static final UnitId FINANCE = UnitId.of("FINANCE");
    private static final BoardId BOARD = BoardId.of("PARTNERS");
    private static final List<String> FOUND = List.of(
            "flat, a hundred people", "one office; it runs portfolio and projects although it stands at the top",
            "everybody knows everybody", "advice rather than control",
            "grow by two products a year", "look at the products first",
            "three people, half of their time", "money is looked after by finance, not by the office",
            "hardly any", "a page on how to report is enough",
            "the partners are also the customers", "report to them once a month, in person");

    private final PortfolioDraft draft =
            PortfolioDraft.named("Work of a small firm").id(ALL);
    private final ModelParts parts = new ModelParts(draft, BOARD);

    Portfolio portfolio() {
        parts.unit(FIRM, "The firm", UnitNature.LEADERSHIP, Optional.empty());
        parts.unit(FINANCE, "Finance", UnitNature.SUPPORT_FUNCTION, Optional.of(FIRM));
        draft.add(Board.builder().id(BOARD).title("Partners").governs(ALL).build());
        draft.add(Objective.builder()
                .id(ObjectiveId.of("GROW"))
                .title("Two new products a year")
                .component(ALL)
                .build());
        LocalDate end = LocalDate.of(2026, 12, 31);
        for (String project : List.of("Product one", "Product two", "New site", "Payroll", "Brand", "Archive")) {
            parts.project(project.replace(' ', '-'), project, Optional.empty(), end);
        }
        parts.permanent(office(), BOARD, FundingModel.CENTRAL_BUDGET, FOUND);
        return draft.resolveOrThrow();
    }

    private static Office office() {
        return Office.portfolioOffice(OfficeId.of("PMO"))
                .title("Project office")
                .addServes(ALL)
                .addHosts(OfficeType.PROJECT_OFFICE, OfficeType.CENTRE_OF_EXCELLENCE)
                .unit(FIRM)
                .reportsTo(BOARD)
                .addDisciplines(Discipline.PORTFOLIO_MANAGEMENT, Discipline.PROJECT_MANAGEMENT)
                .control(ControlStyle.SUPPORTIVE)
                .engagement(EngagementStyle.ADVISORY)
                .mayDo(Authority.REQUEST_INFORMATION)
                .mandate(Mandate.of("partners see in time what will be late", LocalDate.of(2026, 9, 30)))
                .addServices(Service.PRIORITISATION, Service.PORTFOLIO_REPORTING, Service.CAPACITY_PLANNING)
                .addServices(Service.PLANNING, Service.PROGRESS_REPORTING, Service.RISK_SUPPORT)
                .addServices(Service.STANDARDS, Service.KNOWLEDGE)
                .addLinkedTeam(new LinkedTeam("finance", Optional.of("Bookkeeping"), Optional.of(FINANCE)))
                .build();
    }
}
