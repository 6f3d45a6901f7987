package org.pmokit.rules.catalog.benefit;

import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.payroll;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.benefit.BenefitKind;
import org.pmokit.core.benefit.BenefitPoint;
import org.pmokit.core.benefit.BenefitProfile;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Given;

class BenefitRealisedTest {

    private static final BenefitId FASTER = BenefitId.of("FASTER");
    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);

    @Test
    void less_than_planned_is_amber_then_red() {
        given(measured(94)).asOf(TODAY).breaches(Rag.AMBER, remark(94));
        given(measured(79)).asOf(TODAY).breaches(Rag.RED, remark(79));
    }

    @Test
    void near_the_plan_it_is_in_order() {
        given(measured(95)).asOf(TODAY).isSatisfied();
        given(measured(130)).asOf(TODAY).isSatisfied();
    }

    @Test
    void it_is_held_against_the_plan_of_the_day_of_the_measurement() {
        given(measured(100).planned(BenefitProfile.of(BenefitPoint.of(MAY, 100), BenefitPoint.of(TODAY, 500))))
                .asOf(TODAY)
                .isSatisfied();
    }

    @Test
    void what_was_due_and_never_measured_is_unknown() {
        given(planned()).asOf(TODAY).lacks("measurement since the benefit was to arise");
    }

    @Test
    void what_is_not_due_or_no_gain_is_not_asked() {
        given(planned()).asOf(MAY.minusDays(1)).doesNotApply();
        given(benefit()).asOf(TODAY).doesNotApply();
        given(measured(1).kind(BenefitKind.DIS_BENEFIT)).asOf(TODAY).doesNotApply();
    }

    @Test
    void a_house_may_set_another_limit() {
        given(measured(94)).asOf(TODAY, BenefitRealised.AMBER, "0.9").isSatisfied();
    }

    private static Benefit.Builder benefit() {
        return Benefit.builder()
                .id(FASTER)
                .title("Faster")
                .kind(BenefitKind.QUANTITATIVE)
                .component(PAY);
    }

    private static Benefit.Builder planned() {
        return benefit().planned(BenefitProfile.of(BenefitPoint.of(MAY, 100)));
    }

    private static Benefit.Builder measured(long amount) {
        return planned().actual(BenefitProfile.of(BenefitPoint.of(MAY, amount)));
    }

    private static Evidence remark(long amount) {
        return new Evidence.Remark("measured " + amount + " of 100 planned by 2026-05-31");
    }

    private static Given given(Benefit.Builder benefit) {
        return RuleVerifier.verify(BenefitRealised.RULE)
                .given(
                        PortfolioDraft.named("One")
                                .add(payroll().build())
                                .add(benefit.build())
                                .resolveOrThrow(),
                        FASTER);
    }
}
