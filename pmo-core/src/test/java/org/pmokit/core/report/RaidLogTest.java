package org.pmokit.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.decision.Decision;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ActionId;
import org.pmokit.core.identifier.AssumptionId;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.risk.Action;
import org.pmokit.core.risk.Assumption;
import org.pmokit.core.risk.AssumptionStatus;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.risk.RiskStatus;
import org.pmokit.core.schedule.Milestone;

class RaidLogTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final ProgrammeId DIGITAL = ProgrammeId.of("DIG");
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final ProjectId OTHER = ProjectId.of("OTH");

    @Test
    void a_log_holds_what_is_about_a_component_or_anything_below_it() {
        Risk own = risk("R1").component(DIGITAL).build();
        Risk below = risk("R2").component(PAYROLL).build();
        Risk atMilestone = risk("R3").component(MilestoneId.of("PAY/G1")).build();
        Risk elsewhere = risk("R4").component(OTHER).build();
        Portfolio portfolio = portfolio(
                own,
                below,
                atMilestone,
                elsewhere,
                issue("I").build(),
                assumption().build(),
                action().build(),
                decision().build(),
                dependency().build());

        RaidLog log = RaidLog.of(portfolio, DIGITAL);

        assertThat(log.component()).isEqualTo(DIGITAL);
        assertThat(log.risks()).containsExactly(own, below, atMilestone);
        assertThat(log.issues()).hasSize(1);
        assertThat(log.assumptions()).hasSize(1);
        assertThat(log.actions()).hasSize(1);
        assertThat(log.decisions()).hasSize(1);
        assertThat(log.dependencies()).hasSize(1);
        assertThat(RaidLog.of(portfolio, OTHER).risks()).containsExactly(elsewhere);
        assertThat(RaidLog.of(portfolio, OTHER).dependencies()).hasSize(1);
        assertThat(RaidLog.of(portfolio, OTHER).issues()).isEmpty();
        assertThat(RaidLog.of(portfolio, portfolio.id()).risks()).hasSize(4);
    }

    @Test
    void an_occurred_risk_without_an_issue_is_found() {
        Risk occurred = risk("R").declaredStatus(RiskStatus.OCCURRED).build();

        assertThat(findings(occurred)).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(RaidCheck.RL1);
            assertThat(finding.path()).isEqualTo("risks[R].declaredStatus");
            assertThat(finding.message()).isEqualTo("The risk t (R) occurred, and no issue came of it.");
        });
        assertThat(findings(occurred, issue("I").addDerivedFrom(occurred.id()).build()))
                .isEmpty();
    }

    @Test
    void a_false_assumption_without_an_issue_is_found() {
        Assumption failed = assumption().status(AssumptionStatus.FALSE).build();

        assertThat(checks(failed)).containsExactly(RaidCheck.RL2);
        assertThat(checks(failed, issue("I").addDerivedFrom(failed.id()).build()))
                .isEmpty();
    }

    @Test
    void a_missed_dependency_without_an_issue_is_found() {
        Dependency missed = dependency().neededBy(DAY.minusDays(1)).build();

        assertThat(checks(missed)).containsExactly(RaidCheck.RL3);
        assertThat(checks(missed, issue("I").addDerivedFrom(missed.id()).build()))
                .isEmpty();
        assertThat(checks(missed.toBuilder().neededBy(DAY).build())).isEmpty();
        assertThat(checks(missed.toBuilder().delivered(DAY).build())).isEmpty();
        assertThat(checks(missed.toBuilder().giver(MilestoneId.of("PAY/DONE")).build()))
                .isEmpty();
        assertThat(checks(missed.toBuilder().giver(MilestoneId.of("PAY/G1")).build()))
                .containsExactly(RaidCheck.RL3);
    }

    @Test
    void an_issue_does_not_come_from_what_has_not_happened() {
        Issue early = issue("I")
                .addDerivedFrom(RiskId.of("R"))
                .addDerivedFrom(AssumptionId.of("A"))
                .build();

        assertThat(findings(risk("R").build(), assumption().build(), early))
                .extracting(RaidFinding::message)
                .containsExactly(
                        "The issue t (I) came from risk t (R), which is active.",
                        "The issue t (I) came from assumption t (A), which is unvalidated.");
    }

    @Test
    void a_decision_and_what_it_settles_need_to_be_linked_in_one_place_only() {
        Issue issue = issue("I").decision(DecisionId.of("D")).build();
        Decision both = decision().addResolve(IssueId.of("I")).build();

        assertThat(checks(issue, both)).isEmpty();
        assertThat(checks(issue, decision().build())).isEmpty();
        assertThat(checks(issue("I").build(), both)).isEmpty();
    }

    @Test
    void an_entry_that_names_another_decision_than_the_one_that_settles_it_is_found() {
        Issue issue = issue("I").decision(DecisionId.of("D")).build();
        Decision other =
                decision().id(DecisionId.of("E")).addResolve(IssueId.of("I")).build();

        assertThat(findings(issue, decision().build(), other)).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(RaidCheck.RL5);
            assertThat(finding.path()).isEqualTo("issues[I].decision");
        });
        assertThat(checks(
                        issue,
                        decision().build(),
                        other.toBuilder().supersedes(DecisionId.of("D")).build()))
                .isEmpty();
    }

    @Test
    void what_comes_from_itself_is_told_once_a_circle() {
        Risk risk = risk("R")
                .declaredStatus(RiskStatus.OCCURRED)
                .addDerivedFrom(IssueId.of("I"))
                .build();
        Issue issue = issue("I").addDerivedFrom(risk.id()).build();

        assertThat(findings(risk, issue)).extracting(RaidFinding::path).containsExactly("risks[R].derivedFrom");
    }

    @Test
    void what_is_derived_is_not_older_than_its_origin() {
        Risk risk = risk("R").declaredStatus(RiskStatus.OCCURRED).raised(DAY).build();

        assertThat(checks(risk, issue("I").raised(DAY).addDerivedFrom(risk.id()).build()))
                .isEmpty();
        assertThat(checks(
                        risk,
                        issue("I")
                                .raised(DAY.minusDays(1))
                                .addDerivedFrom(risk.id())
                                .build()))
                .containsExactly(RaidCheck.RL7);
    }

    @Test
    void an_issue_is_not_closed_before_its_actions() {
        Action open = action().addDerivedFrom(IssueId.of("I")).build();

        assertThat(checks(issue("I").build(), open)).isEmpty();
        assertThat(checks(issue("I").closed(DAY).build(), open)).containsExactly(RaidCheck.RL8);
        assertThat(checks(
                        issue("I").closed(DAY).build(),
                        open.toBuilder().done(DAY).build()))
                .isEmpty();
    }

    @Test
    void what_follows_from_an_entry_is_derived_from_it_or_settles_it() {
        Portfolio portfolio = portfolio(
                issue("I").build(),
                action().addDerivedFrom(IssueId.of("I")).build(),
                decision().addResolve(IssueId.of("I")).build(),
                risk("R").build());

        assertThat(RaidLog.of(portfolio, DIGITAL).following(IssueId.of("I")))
                .extracting(RegisterEntry::ref)
                .containsExactlyInAnyOrder(ActionId.of("ACT"), DecisionId.of("D"));
    }

    @Test
    void an_earlier_day_sees_the_entries_as_they_were() {
        Assumption failed =
                assumption().status(AssumptionStatus.FALSE).validatedOn(DAY).build();
        Portfolio portfolio = draft(failed).statusDate(DAY).resolveOrThrow();

        assertThat(RaidLog.of(portfolio, DIGITAL).findings(DAY)).hasSize(1);
        assertThat(RaidLog.of(portfolio.knownOn(DAY.minusDays(1)), DIGITAL).findings(DAY.minusDays(1)))
                .isEmpty();
    }

    private static List<RaidCheck> checks(Recorded... entries) {
        return findings(entries).stream().map(RaidFinding::check).toList();
    }

    private static List<RaidFinding> findings(Recorded... entries) {
        return RaidLog.of(portfolio(entries), DIGITAL).findings(DAY);
    }

    private static Portfolio portfolio(Recorded... entries) {
        return draft(entries).resolveOrThrow();
    }

    private static PortfolioDraft draft(Recorded... entries) {
        return PortfolioDraft.named("Change")
                .add(Programme.of(DIGITAL, "Digital"))
                .add(Project.builder()
                        .id(PAYROLL)
                        .parent(DIGITAL)
                        .addMilestone(Milestone.of(PAYROLL, "G1", DAY))
                        .addMilestone(Milestone.of(PAYROLL, "DONE", DAY).toBuilder()
                                .actual(DAY)
                                .build())
                        .build())
                .add(Project.builder().id(OTHER).build())
                .addAll(List.of(entries));
    }

    private static Risk.Builder risk(String id) {
        return Risk.builder().id(RiskId.of(id)).component(PAYROLL).title("t");
    }

    private static Issue.Builder issue(String id) {
        return Issue.builder().id(IssueId.of(id)).component(PAYROLL).title("t");
    }

    private static Assumption.Builder assumption() {
        return Assumption.builder().id(AssumptionId.of("A")).component(PAYROLL).title("t");
    }

    private static Action.Builder action() {
        return Action.builder().id(ActionId.of("ACT")).component(PAYROLL).title("t");
    }

    private static Decision.Builder decision() {
        return Decision.builder().id(DecisionId.of("D")).component(PAYROLL).title("t");
    }

    private static Dependency.Builder dependency() {
        return Dependency.builder().id(DependencyId.of("DEP")).giver(OTHER).receiver(PAYROLL);
    }
}
