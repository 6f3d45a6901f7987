package org.pmokit.rules.catalog.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.DIG;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.REC;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.draft;
import static org.pmokit.rules.Samples.id;
import static org.pmokit.rules.Samples.measured;
import static org.pmokit.rules.Samples.payroll;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

/** Recruiting (REC) gives, payroll (PAY) receives. */
class LateCommitmentsTest {

    private static final DependencyId DATA = DependencyId.of("DATA");
    private static final LocalDate NEED = LocalDate.of(2026, 10, 1);
    private static final MilestoneId GIVEN = MilestoneId.of(REC, "M");
    private static final MilestoneId NEEDED = MilestoneId.of(PAY, "M");

    @Test
    void a_promise_after_the_need_is_amber_and_by_more_than_thirty_days_red() {
        on(promised(1)).breaches(Rag.AMBER, late(REC, PAY, 1));
        on(promised(30)).breaches(Rag.AMBER, late(REC, PAY, 30));
        on(promised(31)).breaches(Rag.RED, late(REC, PAY, 31));
    }

    @Test
    void a_promise_by_the_day_of_the_need_is_in_order() {
        on(promised(0)).isSatisfied();
        assertThat(measured(on(promised(-50))).value()).isZero();
    }

    @Test
    void what_the_giver_reports_counts_before_the_promise() {
        Project late = id("REC").toBuilder()
                .addFinishForecast(DatedForecast.of(TODAY, NEED.plusDays(40)))
                .build();
        Project done = late.toBuilder().actualFinish(TODAY.minusDays(1)).build();

        on(draft(payroll().build(), late).add(dependency(-10).build())).breaches(Rag.RED, late(REC, PAY, 40));
        on(draft(payroll().build(), done).add(dependency(60).build())).isSatisfied();
    }

    @Test
    void a_plan_that_nobody_reported_on_is_no_better_than_the_promise() {
        Project planned = id("REC").toBuilder().finish(NEED.plusDays(40)).build();

        on(draft(payroll().build(), planned).add(dependency(0).build())).isSatisfied();
    }

    @Test
    void milestones_give_and_receive_for_their_owners() {
        Project giver = id("REC").toBuilder()
                .addMilestone(Milestone.builder()
                        .id(GIVEN)
                        .addForecast(DatedForecast.undated(NEED.plusDays(3)))
                        .build())
                .build();
        Project receiver =
                payroll().addMilestone(Milestone.builder().id(NEEDED).build()).build();

        on(draft(receiver, giver)
                        .add(dependency(-10).giver(GIVEN).receiver(NEEDED).build()))
                .breaches(Rag.AMBER, late(GIVEN, NEEDED, 3));
    }

    @Test
    void what_was_delivered_is_no_longer_late() {
        on(projects().add(dependency(90).delivered(TODAY).build())).doesNotApply();
        on(projects().add(dependency(90).delivered(TODAY.plusDays(1)).build())).breaches(Rag.RED, late(REC, PAY, 90));
    }

    @Test
    void every_late_commitment_is_told() {
        Dependency second = dependency(45).id(DependencyId.of("HR")).build();

        on(promised(2).add(second))
                .breaches(
                        Rag.RED,
                        late(REC, PAY, 2),
                        new Evidence.LateCommitment(DependencyId.of("HR"), REC, PAY, NEED.plusDays(45), NEED));
    }

    @Test
    void it_lacks_the_need_or_the_promise() {
        Dependency.Builder undated = Dependency.builder().id(DATA).giver(REC).receiver(PAY);

        on(projects().add(undated.build())).lacks("date by which a dependency is needed");
        on(projects().add(undated.neededBy(NEED).build())).lacks("date by which a dependency is promised");
    }

    @Test
    void the_giver_is_not_asked_nor_is_who_depends_on_nobody() {
        RuleVerifier.verify(LateCommitments.RULE)
                .given(promised(90).resolveOrThrow(), REC)
                .asOf(TODAY)
                .doesNotApply();
        on(projects()).doesNotApply();
    }

    @Test
    void it_is_not_asked_of_what_has_ended() {
        on(draft(payroll().declaredStatus(ProjectStatus.COMPLETED).build(), id("REC"))
                        .add(dependency(90).build()))
                .doesNotApply();
    }

    @Test
    void a_programme_may_give_and_receive() {
        PortfolioDraft draft = projects()
                .add(Programme.of(DIG, "Digital"))
                .add(dependency(5).receiver(DIG).build());

        RuleVerifier.verify(LateCommitments.RULE)
                .given(draft.resolveOrThrow(), DIG)
                .asOf(TODAY)
                .breaches(Rag.AMBER, late(REC, DIG, 5));
    }

    @Test
    void a_house_may_set_other_limits() {
        RuleVerifier.Given given =
                RuleVerifier.verify(LateCommitments.RULE).given(promised(10).resolveOrThrow(), PAY);

        given.asOf(TODAY, LateCommitments.AMBER, "10").isSatisfied();
        given.asOf(TODAY, LateCommitments.RED, "9").breaches(Rag.RED, late(REC, PAY, 10));
    }

    private static Outcome on(PortfolioDraft draft) {
        return RuleVerifier.verify(LateCommitments.RULE)
                .given(draft.resolveOrThrow(), PAY)
                .asOf(TODAY);
    }

    private static PortfolioDraft promised(long daysLate) {
        return projects().add(dependency(daysLate).build());
    }

    private static PortfolioDraft projects() {
        return draft(payroll().build(), id("REC"));
    }

    private static Dependency.Builder dependency(long daysLate) {
        return Dependency.builder()
                .id(DATA)
                .giver(REC)
                .receiver(PAY)
                .neededBy(NEED)
                .promisedBy(NEED.plusDays(daysLate));
    }

    private static Evidence late(ComponentRef giver, ComponentRef receiver, long days) {
        return new Evidence.LateCommitment(DATA, giver, receiver, NEED.plusDays(days), NEED);
    }
}
