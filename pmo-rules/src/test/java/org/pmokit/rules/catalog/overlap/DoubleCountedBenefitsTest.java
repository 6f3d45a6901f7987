package org.pmokit.rules.catalog.overlap;

import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.draft;
import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.Samples.payroll;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.benefit.BenefitKind;
import org.pmokit.core.benefit.BenefitMeasure;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class DoubleCountedBenefitsTest {

    private static final BenefitMeasure CALL = new BenefitMeasure("unit-call-cost", "GBP per call");

    @Test
    void a_benefit_that_two_claim_is_amber_and_more_than_a_tenth_of_all_red() {
        on(benefit("A", "lower costs", 100), benefit("B", "lower costs", 10), benefit("C", "faster calls", 90))
                .breaches(Rag.AMBER, twice("A", "B", 10));
        on(benefit("A", "lower costs", 100), benefit("B", "lower costs", 20), benefit("C", "faster calls", 79))
                .breaches(Rag.RED, twice("A", "B", 20));
        on(benefit("A", "lower costs", 100), benefit("B", "faster calls", 100)).isSatisfied();
    }

    @Test
    void a_step_on_the_way_to_another_benefit_is_not_counted() {
        Benefit cause = benefit("A", "fewer errors", 90);
        Benefit effect = benefit("B", "lower rework cost", 90).toBuilder()
                .addDependsOn(cause.id())
                .build();
        on(cause, effect)
                .breaches(
                        Rag.RED,
                        new Evidence.DoubleValue(
                                List.of(BenefitId.of("A"), BenefitId.of("B")),
                                "the first leads to the others",
                                gbp(90)));
    }

    @Test
    void it_is_not_asked_of_fewer_than_two_valued_benefits_or_of_no_value() {
        on(benefit("A", "lower costs", 100)).doesNotApply();
        on(benefit("A", "lower costs", 0), benefit("B", "lower costs", 0)).doesNotApply();
    }

    @Test
    void a_house_may_set_other_limits() {
        RuleVerifier.Given given = given(
                benefit("A", "lower costs", 100), benefit("B", "lower costs", 10), benefit("C", "faster calls", 90));
        given.asOf(TODAY, DoubleCountedBenefits.AMBER, "0.05").isSatisfied();
        given.asOf(TODAY, DoubleCountedBenefits.RED, "0.04").breaches(Rag.RED, twice("A", "B", 10));
    }

    private static Evidence twice(String kept, String repeated, long excess) {
        return new Evidence.DoubleValue(
                List.of(BenefitId.of(kept), BenefitId.of(repeated)), "the same twice", gbp(excess));
    }

    private static Benefit benefit(String id, String title, long value) {
        return Benefit.builder()
                .id(BenefitId.of(id))
                .title(title)
                .kind(BenefitKind.CASHABLE)
                .component(PAY)
                .measure(CALL)
                .value(gbp(value))
                .build();
    }

    private static RuleVerifier.Given given(Benefit... benefits) {
        PortfolioDraft draft = draft(payroll().build());
        List.of(benefits).forEach(draft::add);
        Portfolio portfolio = draft.resolveOrThrow();
        return RuleVerifier.verify(DoubleCountedBenefits.RULE).given(portfolio, portfolio.id());
    }

    private static Outcome on(Benefit... benefits) {
        return given(benefits).asOf(TODAY);
    }
}
