package org.pmokit.rules.catalog.dependency;

import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.REC;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.draft;
import static org.pmokit.rules.Samples.id;
import static org.pmokit.rules.Samples.payroll;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

/** Recruiting (REC) gives, payroll (PAY) receives; promise and need are ten days apart and two more are bearable. */
class ArrivingSlipsTest {

    private static final DependencyId DATA = DependencyId.of("DATA");
    private static final LocalDate PLAN = LocalDate.of(2026, 9, 1);

    @Test
    void what_the_commitment_does_not_absorb_is_amber_and_by_more_than_thirty_days_red() {
        on(12).isSatisfied();
        on(13).breaches(Rag.AMBER, slip(13));
        on(42).breaches(Rag.AMBER, slip(42));
        on(43).breaches(Rag.RED, slip(43));
        on(-5).isSatisfied();
    }

    @Test
    void a_milestone_slips_by_its_own_dates() {
        MilestoneId gate = MilestoneId.of(REC, "G");
        Project giver = id("REC").toBuilder()
                .addMilestone(Milestone.builder()
                        .id(gate)
                        .baseline(PLAN)
                        .addForecast(DatedForecast.undated(PLAN.plusDays(14)))
                        .build())
                .build();
        given(giver, dependency().giver(gate))
                .asOf(TODAY)
                .breaches(Rag.AMBER, new Evidence.ArrivingSlip(DATA, gate, 14, 12));
    }

    @Test
    void it_lacks_the_slip_or_the_room() {
        given(id("REC"), dependency()).asOf(TODAY).lacks("planned and expected date of who gives");
        Dependency.Builder undated = Dependency.builder().id(DATA).giver(REC).receiver(PAY);
        given(giver(3), undated).asOf(TODAY).lacks("dates by which a dependency is promised and needed");
        given(giver(0), undated).asOf(TODAY).isSatisfied();
    }

    @Test
    void it_is_not_asked_of_who_waits_for_nobody_or_has_ended() {
        RuleVerifier.verify(ArrivingSlips.RULE)
                .given(payroll().build())
                .asOf(TODAY)
                .doesNotApply();
        given(giver(50), dependency().delivered(TODAY)).asOf(TODAY).doesNotApply();
    }

    @Test
    void a_house_may_set_other_limits() {
        given(giver(20), dependency()).asOf(TODAY, ArrivingSlips.AMBER, "8").isSatisfied();
        given(giver(20), dependency()).asOf(TODAY, ArrivingSlips.RED, "7").breaches(Rag.RED, slip(20));
    }

    private static Evidence slip(long days) {
        return new Evidence.ArrivingSlip(DATA, REC, days, 12);
    }

    private static Project giver(long slip) {
        return id("REC").toBuilder()
                .finish(PLAN)
                .addFinishForecast(DatedForecast.undated(PLAN.plusDays(slip)))
                .build();
    }

    private static Dependency.Builder dependency() {
        return Dependency.builder()
                .id(DATA)
                .giver(REC)
                .receiver(PAY)
                .promisedBy(PLAN)
                .neededBy(PLAN.plusDays(10))
                .toleranceDays(2);
    }

    private static Outcome on(long slip) {
        return given(giver(slip), dependency()).asOf(TODAY);
    }

    private static RuleVerifier.Given given(Project giver, Dependency.Builder dependency) {
        return RuleVerifier.verify(ArrivingSlips.RULE)
                .given(draft(payroll().build(), giver).add(dependency.build()).resolveOrThrow(), PAY);
    }
}
