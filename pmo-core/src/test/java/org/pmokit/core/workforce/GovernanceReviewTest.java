package org.pmokit.core.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.governance.AuthorityRelation;
import org.pmokit.core.governance.DecisionKind;
import org.pmokit.core.governance.DecisionRequest;
import org.pmokit.core.governance.DecisionRight;
import org.pmokit.core.governance.DefenceDuty;
import org.pmokit.core.governance.DefenceLine;
import org.pmokit.core.governance.GovernanceLevel;
import org.pmokit.core.governance.GovernanceLevelDecision;
import org.pmokit.core.governance.OfficeAuthority;
import org.pmokit.core.governance.TermsOfReference;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.CourseId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.maturity.MaturityAssessment;
import org.pmokit.core.maturity.SubModel;
import org.pmokit.core.office.ControlStyle;
import org.pmokit.core.office.Office;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.raci.PlanningOwnership;
import org.pmokit.core.raci.RaciAssignment;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleBriefing;
import org.pmokit.core.skill.Mentoring;
import org.pmokit.core.skill.TrainingBooking;

class GovernanceReviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final ProgrammeId DIGITAL = ProgrammeId.of("DIG");
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final OfficeId OFFICE = OfficeId.of("OFF");
    private static final UnitId AUDIT = UnitId.of("AUD");
    private static final UnitId QUALITY = UnitId.of("QA");
    private static final PortfolioId ALL = PortfolioId.of("PORTFOLIO");

    @Test
    void rights_on_the_programme_and_the_portfolio_count_for_the_project() {
        DecisionRight own = right(PAYROLL, Role.EXECUTIVE);
        DecisionRight above = right(DIGITAL, Role.SENIOR_RESPONSIBLE_OWNER);
        DecisionRight top = right(ALL, Role.PORTFOLIO_MANAGER);
        GovernanceReview review = review(top, above, own);

        assertThat(review.frameworkOf(PAYROLL).line()).containsExactly(PAYROLL, DIGITAL, ALL);
        assertThat(review.whoMayDecide(DecisionRequest.of(PAYROLL, DecisionKind.STOP))
                        .rights())
                .containsExactly(own, above, top);
        assertThat(review.frameworkOf(ALL).rights()).containsExactly(top);
    }

    @Test
    void a_project_without_approved_terms_of_reference_is_found() {
        GovernanceReview review = review(TermsOfReference.builder()
                .component(PAYROLL)
                .purpose("pay")
                .writtenOn(DAY)
                .approvedOn(DAY.plusDays(1))
                .build());

        assertThat(review.withoutTerms())
                .containsExactly(
                        new MissingTerms(DIGITAL, MissingTerms.State.NONE),
                        new MissingTerms(PAYROLL, MissingTerms.State.NOT_APPROVED));
        assertThat(review.withoutTerms().get(1).reason())
                .isEqualTo("project:PAY has terms of reference that nobody has approved yet.");
        assertThat(review.withoutTerms().get(0).path()).isEqualTo("termsOfReference[DIG]");
    }

    @Test
    void a_level_of_governance_is_decided_before_initiation_ends() {
        LocalDate start = DAY.minusDays(GovernanceReview.INITIATION_DAYS + 1);
        Project started = Project.builder().id(PAYROLL).actualStart(start).build();

        assertThat(GovernanceReview.of(portfolio(started), DAY)
                        .levelGaps(GovernanceReview.daysAfterStart(GovernanceReview.INITIATION_DAYS)))
                .containsExactly(new LevelGap(PAYROLL, DAY.minusDays(1), Optional.empty()));
        assertThat(GovernanceReview.of(portfolio(started, level(DAY)), DAY)
                        .levelGaps(GovernanceReview.daysAfterStart(GovernanceReview.INITIATION_DAYS))
                        .get(0)
                        .reason())
                .isEqualTo("The level of governance of project:PAY was to be decided by 2026-01-04 and was decided on "
                        + "2026-01-05.");
        assertThat(GovernanceReview.of(portfolio(started, level(DAY.minusDays(1))), DAY)
                        .levelGaps(GovernanceReview.daysAfterStart(GovernanceReview.INITIATION_DAYS)))
                .isEmpty();
        assertThat(GovernanceReview.of(portfolio(started), DAY).levelGaps(GovernanceReview.daysAfterStart(31)))
                .isEmpty();
    }

    @Test
    void a_line_of_defence_above_counts_below() {
        GovernanceReview review = review(
                duty(DIGITAL, DefenceLine.INTERNAL_AUDIT, AUDIT),
                duty(PAYROLL, DefenceLine.ASSURANCE_FUNCTION, QUALITY),
                duty(PAYROLL, DefenceLine.DELIVERY_MANAGEMENT, QUALITY));

        assertThat(review.defenceGaps(Set.of(ComponentKind.PROJECT)))
                .containsExactly(new DefenceGap(PAYROLL, Set.of(), List.of(QUALITY)));
        assertThat(review.defenceGaps(Set.of(ComponentKind.PROGRAMME)).get(0).reason())
                .isEqualTo("programme:DIG has nobody on the lines delivery-management, assurance-function.");
    }

    @Test
    void planning_is_owned_as_the_nearest_matrix_says_or_else_by_the_project_manager() {
        assertThat(review().planningOf(PAYROLL)).isEqualTo(PlanningOwnership.houseDefault());
        assertThat(review().planningOf(PAYROLL).answering()).containsExactly(Role.PROJECT_MANAGER);
        assertThat(review(
                                RaciAssignment.of(DIGITAL, PlanningOwnership.ACTIVITY, Role.PROGRAMME_MANAGER, "A"),
                                RaciAssignment.of(DIGITAL, PlanningOwnership.ACTIVITY, Role.HEAD_OF_OFFICE, "R"))
                        .planningOf(PAYROLL)
                        .planning())
                .containsExactly(Role.HEAD_OF_OFFICE);
    }

    @Test
    void how_an_office_stands_to_a_project_is_recorded_or_follows_its_style() {
        assertThat(review().authorityOf(OFFICE, PAYROLL)).contains(AuthorityRelation.CHECKS);
        assertThat(review(authority(Optional.empty(), AuthorityRelation.SUPPORTS))
                        .authorityOf(OFFICE, PAYROLL))
                .contains(AuthorityRelation.SUPPORTS);
        assertThat(review(
                                authority(Optional.empty(), AuthorityRelation.SUPPORTS),
                                authority(Optional.of(DIGITAL), AuthorityRelation.DIRECTS))
                        .authorityOf(OFFICE, PAYROLL))
                .contains(AuthorityRelation.DIRECTS);
        assertThat(review().authorityOf(OfficeId.of("X"), PAYROLL)).isEmpty();
    }

    @Test
    void a_reference_that_leads_nowhere_is_told_with_its_path() {
        PortfolioDraft draft = draft().addAll(List.of(
                TrainingBooking.of(PersonId.of("p"), CourseId.of("NONE"), DAY),
                right(PAYROLL, Role.EXECUTIVE).toBuilder()
                        .role(Optional.empty())
                        .board(BoardId.of("NONE"))
                        .build(),
                duty(PAYROLL, DefenceLine.INTERNAL_AUDIT, UnitId.of("NONE")),
                RaciAssignment.of(ProjectId.of("NONE"), "Plan", Role.EXECUTIVE, "A"),
                Mentoring.builder()
                        .mentor(PersonId.of("p"))
                        .component(ProjectId.of("NONE"))
                        .build(),
                RoleBriefing.builder()
                        .component(BoardId.of("NONE"))
                        .role(Role.EXECUTIVE)
                        .person(PersonId.of("p"))
                        .briefedOn(DAY)
                        .build(),
                MaturityAssessment.builder()
                        .subject(PAYROLL)
                        .model(SubModel.PROJECT)
                        .assessedOn(DAY)
                        .build()));

        assertThat(draft.resolve().getError())
                .extracting(Problem::path)
                .containsExactly(
                        "trainingBookings[NONE,2026-01-05].course",
                        "decisionRights[PAY,stop].board",
                        "defenceLines[PAY,internal-audit].provider",
                        "raci[NONE,Plan,executive].component",
                        "mentoring[mentoring].component",
                        "briefings[NONE,executive].component",
                        "maturityAssessments[project:PAY,PjM3,2026-01-05].subject");
    }

    @Test
    void what_was_told_later_is_hidden_from_an_earlier_day() {
        Portfolio portfolio = draft().statusDate(DAY)
                .add(level(DAY))
                .add(TermsOfReference.builder()
                        .component(PAYROLL)
                        .purpose("pay")
                        .writtenOn(DAY.minusDays(9))
                        .approvedOn(DAY)
                        .build())
                .resolveOrThrow()
                .knownOn(DAY.minusDays(1));

        assertThat(portfolio.all(GovernanceLevelDecision.class)).isEmpty();
        assertThat(portfolio.all(TermsOfReference.class))
                .singleElement()
                .satisfies(terms -> assertThat(terms.approvedOn()).isEmpty());
    }

    private static GovernanceLevelDecision level(LocalDate on) {
        return GovernanceLevelDecision.builder()
                .component(PAYROLL)
                .level(GovernanceLevel.STANDARD)
                .decidedOn(on)
                .build();
    }

    private static OfficeAuthority authority(Optional<ProgrammeId> component, AuthorityRelation relation) {
        return OfficeAuthority.builder()
                .office(OFFICE)
                .component(component)
                .relation(relation)
                .build();
    }

    private static DefenceDuty duty(ComponentRef component, DefenceLine line, UnitId provider) {
        return DefenceDuty.builder()
                .component(component)
                .line(line)
                .provider(provider)
                .build();
    }

    private static DecisionRight right(ComponentRef component, Role role) {
        return DecisionRight.builder()
                .component(component)
                .kind(DecisionKind.STOP)
                .role(role)
                .build();
    }

    private static GovernanceReview review(Recorded... facts) {
        return GovernanceReview.of(draft().addAll(List.of(facts)).resolveOrThrow(), DAY);
    }

    private static Portfolio portfolio(Project project, Recorded... facts) {
        return draft().replace(project).addAll(List.of(facts)).resolveOrThrow();
    }

    private static PortfolioDraft draft() {
        return PortfolioDraft.named("Change")
                .add(Programme.of(DIGITAL, "Digital"))
                .add(Project.builder().id(PAYROLL).parent(DIGITAL).build())
                .add(OrganisationUnit.builder().id(AUDIT).build())
                .add(OrganisationUnit.builder().id(QUALITY).build())
                .add(Office.programmeOffice(OFFICE)
                        .temporaryFor(DIGITAL)
                        .control(ControlStyle.CONTROLLING)
                        .build());
    }
}
