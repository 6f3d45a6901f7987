package org.pmokit.examples.tour;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.assurance.Challenge;
import org.pmokit.core.assurance.ChallengeReview;
import org.pmokit.core.change.ChangeAuthority;
import org.pmokit.core.change.ChangeBudget;
import org.pmokit.core.change.ChangeDecision;
import org.pmokit.core.change.ChangeImpact;
import org.pmokit.core.change.ChangeRequest;
import org.pmokit.core.change.ChangeVerdict;
import org.pmokit.core.change.ConfigurationItem;
import org.pmokit.core.change.ConfigurationReview;
import org.pmokit.core.change.DelegatedTolerances;
import org.pmokit.core.change.ItemSighting;
import org.pmokit.core.change.ItemState;
import org.pmokit.core.change.RequiredLevel;
import org.pmokit.core.decision.Decision;
import org.pmokit.core.decision.DecisionLog;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ActionId;
import org.pmokit.core.identifier.AssumptionId;
import org.pmokit.core.identifier.ChallengeId;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.ConfigurationItemId;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.report.RaidLog;
import org.pmokit.core.risk.Action;
import org.pmokit.core.risk.Assumption;
import org.pmokit.core.risk.AssumptionStatus;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.ResponseCategory;
import org.pmokit.core.risk.ResponseValue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.risk.RiskResponse;
import org.pmokit.core.risk.RiskReview;
import org.pmokit.core.risk.RiskScale;
import org.pmokit.core.risk.RiskScore;
import org.pmokit.core.role.Role;
import org.pmokit.core.tolerance.ManagementLevel;
import org.pmokit.core.tolerance.Tolerance;

/** The calls of the chapter on risks, issues, decisions and changes. */
public final class RaidTour {

    private static final ProgrammeId DIGITAL = ProgrammeId.of("DIGITAL");
    private static final ProjectId PAY = ProjectId.of("PAY");
    private static final OfficeId OFFICE = OfficeId.of("PMO");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private RaidTour() {}

    /**
     * Runs every part of the chapter.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        score(out);
        review(out);
        log(out);
        decisions(out);
        level(out);
        steps(out);
        item(out);
        challenge(out);
    }

    static Risk supplier() {
        // begin: risk
        Risk supplier = Risk.builder()
                .id(RiskId.of("R-1"))
                .component(PAY)
                .title("The supplier of the payroll interface delivers late")
                .raised(LocalDate.of(2026, 1, 12))
                .probability(Ratio.of("0.30"))
                .impact(Money.of(100_000, "GBP"))
                .impactLevel(Ratio.of("4"))
                .addResponse(RiskResponse.builder()
                        .title("Test the interface against a stub, before it is delivered")
                        .category(ResponseCategory.REDUCE)
                        .cost(Money.of(8_000, "GBP"))
                        .due(LocalDate.of(2026, 3, 15))
                        .build())
                .residualProbability(Ratio.of("0.10"))
                .residualImpact(Money.of(100_000, "GBP"))
                .residualImpactLevel(Ratio.of("4"))
                .build();
        // end: risk
        return supplier;
    }

    static void score(PrintStream out) {
        Risk supplier = supplier();
        // begin: score
        RiskScore before = supplier.score(RiskScale.HOUSE_DEFAULT).orElseThrow();
        RiskScore after = supplier.residualScore(RiskScale.HOUSE_DEFAULT).orElseThrow();
        out.println("before " + before.value() + " " + before.band().name());
        out.println("after  " + after.value() + " " + after.band().name());
        ResponseValue response = supplier.responseValue().orElseThrow();
        out.println("better by " + response.improvement() + ", less its cost " + response.netGain());
        // end: score
    }

    static void review(PrintStream out) {
        Risk supplier = supplier();
        // begin: review
        RiskReview.HOUSE_DEFAULT
                .findings(List.of(supplier), DAY)
                .forEach(finding -> out.println(finding.check() + " " + finding.message()));
        // end: review
    }

    static Portfolio portfolio() {
        Assumption tariff = Assumption.builder()
                .id(AssumptionId.of("A-1"))
                .component(PAY)
                .title("One pay tariff holds for all sites")
                .validatedOn(LocalDate.of(2026, 2, 20))
                .status(AssumptionStatus.FALSE)
                .build();
        // begin: issue
        Issue sites = Issue.builder()
                .id(IssueId.of("I-1"))
                .component(PAY)
                .title("Two sites have tariffs of their own")
                .raised(LocalDate.of(2026, 2, 23))
                .closed(LocalDate.of(2026, 3, 20))
                .addDerivedFrom(tariff.id())
                .build();
        // end: issue
        Action table = Action.builder()
                .id(ActionId.of("AC-1"))
                .component(PAY)
                .title("Get the tariff tables of both sites")
                .due(LocalDate.of(2026, 3, 13))
                .addDerivedFrom(sites.id())
                .build();
        Decision include = Decision.builder()
                .id(DecisionId.of("D-1"))
                .component(PAY)
                .title("Both tariffs are taken into the first release")
                .addOptions("Include both", "Leave the two sites until later", "Do nothing")
                .decidedAs(Role.EXECUTIVE)
                .level(ManagementLevel.BOARD)
                .decidedOn(LocalDate.of(2026, 3, 2))
                .addResolve(sites.id())
                .build();
        Portfolio portfolio = PortfolioDraft.named("Change portfolio")
                .add(Programme.of(DIGITAL, "Digital office"))
                .add(Project.builder()
                        .id(PAY)
                        .title("New payroll")
                        .parent(DIGITAL)
                        .build())
                .add(supplier())
                .addAll(List.of(tariff, sites, table, include))
                .resolveOrThrow();
        return portfolio;
    }

    static void log(PrintStream out) {
        Portfolio portfolio = portfolio();
        // begin: log
        RaidLog log = RaidLog.of(portfolio, DIGITAL);
        log.following(AssumptionId.of("A-1")).forEach(entry -> out.println("follows: " + entry.title()));
        log.following(IssueId.of("I-1")).forEach(entry -> out.println("follows: " + entry.title()));
        log.findings(DAY).forEach(finding -> out.println(finding.check() + " " + finding.message()));
        // end: log
    }

    static void decisions(PrintStream out) {
        Portfolio portfolio = portfolio();
        // begin: decisions
        DecisionLog decisions = DecisionLog.of(portfolio.all(Decision.class));
        decisions.findings().forEach(finding -> out.println(finding.check() + " " + finding.message()));
        // end: decisions
    }

    static ChangeRequest request() {
        ChangeRequest tariffs = ChangeRequest.builder()
                .id(ChangeId.of("C-1"))
                .component(PAY)
                .title("Calculate pay by two more tariffs")
                .raised(LocalDate.of(2026, 3, 3))
                .addItem(ConfigurationItemId.of("CI-1"))
                .addDerivedFrom(IssueId.of("I-1"))
                .build();
        // begin: change
        ChangeRequest examined = tariffs.examine(
                        LocalDate.of(2026, 3, 5),
                        List.of(ChangeImpact.ofDays(8), ChangeImpact.ofCost(Money.of(30_000, "GBP"))))
                .get();
        // end: change
        return examined;
    }

    static void level(PrintStream out) {
        ChangeRequest examined = request();
        // begin: level
        DelegatedTolerances tolerances = new DelegatedTolerances(
                Map.of(
                        ManagementLevel.PROJECT_MANAGER, List.of(Tolerance.ofDays(0, 10), Tolerance.ofCostOver("0.05")),
                        ManagementLevel.BOARD, List.of(Tolerance.ofDays(0, 30), Tolerance.ofCostOver("0.10"))),
                Optional.of(Money.of(400_000, "GBP")));
        RequiredLevel required = tolerances.levelFor(examined.impacts()).orElseThrow();
        out.println(required.level().title() + " decides");
        required.passed().forEach(passed -> out.println(passed.message()));
        // end: level
    }

    static void steps(PrintStream out) {
        ChangeRequest examined = request();
        // begin: steps
        ChangeVerdict yes = ChangeVerdict.of(ChangeDecision.APPROVE, LocalDate.of(2026, 3, 12), Role.EXECUTIVE);
        out.println(examined.decide(yes).getLeft().message());
        ChangeRequest approved = examined.propose(LocalDate.of(2026, 3, 9), "Approve: both sites are in scope")
                .flatMap(proposed -> proposed.decide(yes))
                .get();
        ChangeBudget budget = ChangeAuthority.builder()
                .component(PAY)
                .role(Role.EXECUTIVE)
                .budget(Money.of(50_000, "GBP"))
                .build()
                .budgetAfter(List.of(approved))
                .orElseThrow();
        out.println(approved.state().code() + ", left of the change budget: " + budget.left());
        // end: steps
    }

    static void item(PrintStream out) {
        ChangeRequest approved = request()
                .propose(LocalDate.of(2026, 3, 9), "Approve")
                .flatMap(proposed -> proposed.decide(
                        ChangeVerdict.of(ChangeDecision.APPROVE, LocalDate.of(2026, 3, 12), Role.EXECUTIVE)))
                .get();
        ConfigurationItem rules = ConfigurationItem.builder()
                .id(ConfigurationItemId.of("CI-1"))
                .component(PAY)
                .title("Pay rules")
                .build()
                .newVersion("1.0", LocalDate.of(2026, 1, 5))
                .flatMap(item -> item.move("1.0", ItemState.IN_DEVELOPMENT, LocalDate.of(2026, 1, 6)))
                .flatMap(item -> item.move("1.0", ItemState.IN_REVIEW, LocalDate.of(2026, 1, 30)))
                .flatMap(item -> item.move("1.0", ItemState.APPROVED, LocalDate.of(2026, 2, 2)))
                .get();
        // begin: item
        out.println(rules.newVersion("1.1", DAY).getLeft().message());
        ConfigurationItem next = rules.newVersion("1.1", DAY, approved).get();
        out.println("current " + next.current().orElseThrow().version() + ", pending "
                + next.pending().get(0).version());
        // end: item
        ConfigurationReview.of(List.of(next), List.of(approved))
                .audit(List.of(ItemSighting.of(next.id(), "0.9")))
                .forEach(finding -> out.println(finding.check() + " " + finding.message()));
    }

    static void challenge(PrintStream out) {
        Challenge why = Challenge.builder()
                .id(ChallengeId.of("CH-1"))
                .target(IssueId.of("I-1"))
                .title("Why is the issue closed while its action is open?")
                .raisedBy(OFFICE)
                .raisedTo(ManagementLevel.BOARD)
                .raised(LocalDate.of(2026, 3, 23))
                .responseDue(LocalDate.of(2026, 3, 27))
                .build();
        // begin: challenge
        new ChallengeReview(Map.of(OFFICE, ManagementLevel.PROJECT_MANAGER))
                .findings(List.of(why), DAY)
                .forEach(finding -> out.println(finding.check() + " " + finding.message()));
        // end: challenge
    }
}
