package org.pmokit.examples.tour;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.alignment.AlignmentMatrix;
import org.pmokit.core.alignment.AlignmentReview;
import org.pmokit.core.alignment.ImpactPath;
import org.pmokit.core.alignment.ImpactReason;
import org.pmokit.core.alignment.ImpactSettings;
import org.pmokit.core.alignment.NoticeReason;
import org.pmokit.core.alignment.StrategyChangeImpact;
import org.pmokit.core.alignment.StrategyNoticeReview;
import org.pmokit.core.alignment.ToInform;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.office.Office;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.strategy.Contribution;
import org.pmokit.core.strategy.Objective;
import org.pmokit.core.strategy.ObjectiveForecast;
import org.pmokit.core.strategy.StrategyChange;
import org.pmokit.core.strategy.StrategyDifference;
import org.pmokit.core.strategy.ViabilityJudgement;
import org.pmokit.core.strategy.ViabilityTest;

/** The calls of the chapter on strategy. */
public final class StrategyTour {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 8);
    private static final ProgrammeId DIGITAL = ProgrammeId.of("DIGITAL");
    private static final ProjectId PAY = ProjectId.of("PAY");
    private static final ProjectId PORTAL = ProjectId.of("PORTAL");
    private static final ProjectId TIME = ProjectId.of("TIME");
    private static final ObjectiveId COST = ObjectiveId.of("COST");
    private static final ObjectiveId SERVICE = ObjectiveId.of("SERVICE");

    private StrategyTour() {}

    /**
     * Runs every part of the chapter.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ranking(out);
        money(out);
        viability(out);
        difference(out);
        impact(out);
        inform(out);
        notices(out);
    }

    static List<Objective> objectives(String cost, String service) {
        return List.of(objective(COST, "Cheaper administration", cost), objective(SERVICE, "Better service", service));
    }

    private static Objective objective(ObjectiveId id, String title, String weight) {
        return Objective.builder()
                .id(id)
                .title(title)
                .weight(Ratio.of(weight))
                .lead(UnitId.of("STRATEGY"))
                .build();
    }

    static Portfolio portfolio() {
        PortfolioDraft draft = PortfolioDraft.named("Change portfolio")
                .calendar(WorkingCalendar.MONDAY_FRIDAY)
                .addAll(objectives("0.6", "0.4"))
                .add(OrganisationUnit.builder().id(UnitId.of("STRATEGY")).build())
                .add(Programme.of(DIGITAL, "Digital office"))
                .add(project(PAY, "New payroll", 300_000))
                .add(project(PORTAL, "Citizen portal", 100_000))
                .add(Project.of(TIME, "Time recording"));
        // begin: links
        draft.add(Contribution.of(PAY, COST, 5))
                .add(Contribution.of(PAY, SERVICE, 1))
                .add(Contribution.of(PORTAL, COST, 2))
                .add(Contribution.of(PORTAL, SERVICE, 5))
                .add(Dependency.of(PAY, TIME))
                .add(Board.builder().id(BoardId.of("PAY-BOARD")).governs(PAY).build())
                .add(Office.programmeOffice(OfficeId.of("PMO"))
                        .temporaryFor(DIGITAL)
                        .build())
                .add(RoleAssignment.of(PAY, Role.PROJECT_MANAGER, PersonId.of("p-17")))
                .add(RoleAssignment.of(PORTAL, Role.PROJECT_MANAGER, PersonId.of("p-21")))
                .add(RoleAssignment.vacant(TIME, Role.PROJECT_MANAGER))
                .add(RoleAssignment.of(DIGITAL, Role.SENIOR_RESPONSIBLE_OWNER, PersonId.of("p-3")));
        // end: links
        return draft.resolveOrThrow();
    }

    private static Project project(ProjectId id, String title, long budget) {
        return Project.builder()
                .id(id)
                .title(title)
                .parent(DIGITAL)
                .finance(Finance.builder()
                        .budget(MoneySeries.of(Figure.of(DAY, Money.of(budget, "GBP"))))
                        .build())
                .build();
    }

    static void ranking(PrintStream out) {
        Portfolio portfolio = portfolio();
        // begin: ranking
        AlignmentMatrix matrix = AlignmentMatrix.of(portfolio, DAY);
        matrix.ranking()
                .forEach(held -> out.println(held.place() + ". " + portfolio.titleOf(held.component()) + " "
                        + held.score().asPercent(0)));
        AlignmentReview.HOUSE_DEFAULT
                .findings(matrix)
                .forEach(finding -> out.println(finding.check() + " " + finding.message()));
        // end: ranking
    }

    static void money(PrintStream out) {
        AlignmentMatrix matrix = AlignmentMatrix.of(portfolio(), DAY);
        // begin: money
        matrix.budgetDeviations()
                .forEach(split -> out.println(split.objective().value() + ": "
                        + split.budgetShare().asPercent(1) + " of the money, "
                        + split.weightShare().asPercent(1) + " of the weight"));
        // end: money
    }

    static void viability(PrintStream out) {
        // begin: viability
        Objective cheaper = Objective.builder()
                .id(COST)
                .title("Cheaper administration")
                .targetValue(BigDecimal.valueOf(12))
                .targetUnit("per cent less")
                .valueTolerance(BigDecimal.valueOf(2))
                .build();
        ObjectiveForecast forecast = ObjectiveForecast.builder()
                .objective(COST)
                .asOf(DAY)
                .value(BigDecimal.valueOf(11))
                .confidence(Ratio.of("0.6"))
                .build();
        ViabilityJudgement judgement = ViabilityTest.HOUSE_DEFAULT.judge(cheaper, List.of(forecast), DAY);
        out.println(judgement.verdict().code() + " " + judgement.reasons());
        // end: viability
    }

    static List<StrategyChange> changes() {
        return StrategyDifference.between(objectives("0.6", "0.4"), objectives("0.3", "0.7"), DAY);
    }

    static void difference(PrintStream out) {
        // begin: difference
        List<StrategyChange> changes =
                StrategyDifference.between(objectives("0.6", "0.4"), objectives("0.3", "0.7"), DAY);
        changes.forEach(change ->
                out.println(change.id().value() + " " + change.objective().value() + " "
                        + change.kind().code() + " from " + change.oldValue().orElseThrow() + " to "
                        + change.newValue().orElseThrow()));
        // end: difference
    }

    static void impact(PrintStream out) {
        Portfolio portfolio = portfolio();
        // begin: impact
        StrategyChangeImpact impact = StrategyChangeImpact.of(
                portfolio, changes(), DAY, ImpactSettings.HOUSE_DEFAULT.within(Money.of(300_000, "GBP")));
        impact.components()
                .forEach(each -> out.println(portfolio.titleOf(each.component()) + ": "
                        + each.impact().code() + " "
                        + each.reasons().stream().map(ImpactReason::code).toList()));
        // end: impact
    }

    static void inform(PrintStream out) {
        Portfolio portfolio = portfolio();
        StrategyChangeImpact impact = StrategyChangeImpact.of(portfolio, changes(), DAY, ImpactSettings.HOUSE_DEFAULT);
        // begin: inform
        out.println("by " + impact.due());
        for (ToInform who : impact.recipients()) {
            NoticeReason why = who.reasons().get(0);
            out.println(why.role().map(Role::title).orElse(why.capacity().code()) + (who.isVacant() ? " (vacant)" : "")
                    + ": " + text(why.path()));
        }
        // end: inform
    }

    private static String text(ImpactPath path) {
        return String.join(
                " > ", path.steps().stream().map(ComponentRef::asText).toList());
    }

    static void notices(PrintStream out) {
        Portfolio portfolio = portfolio();
        StrategyChangeImpact impact = StrategyChangeImpact.of(portfolio, changes(), DAY, ImpactSettings.HOUSE_DEFAULT);
        // begin: notices
        Portfolio told =
                portfolio.toDraft().addAll(changes()).addAll(impact.notices()).resolveOrThrow();
        StrategyNoticeReview.of(told, LocalDate.of(2026, 1, 30), ImpactSettings.HOUSE_DEFAULT)
                .findings()
                .forEach(finding -> out.println(finding.check() + " " + finding.message()));
        // end: notices
    }
}
