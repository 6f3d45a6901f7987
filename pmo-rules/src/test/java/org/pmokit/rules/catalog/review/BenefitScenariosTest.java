package org.pmokit.rules.catalog.review;

import static org.pmokit.rules.catalog.review.Scenario.DAY;
import static org.pmokit.rules.catalog.review.Scenario.PAY;
import static org.pmokit.rules.catalog.review.Scenario.of;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.benefit.BenefitKind;
import org.pmokit.core.benefit.BenefitLink;
import org.pmokit.core.benefit.BenefitMeasure;
import org.pmokit.core.benefit.BenefitNode;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.finance.BusinessCase;
import org.pmokit.core.finance.PeriodFlow;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.money.Money;
import org.pmokit.core.product.Product;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.rules.catalog.review.Scenario.Table;

class BenefitScenariosTest extends ScenarioTest {

    @Override
    Stream<Table> tables() {
        return Stream.of(
                of("PMO-BEN-001")
                        .satisfied(benefit(b -> b.description("a call costs less")))
                        .breached("benefit:B", benefit(b -> b.description(" ")))
                        .notApplicable(),
                of("PMO-BEN-002")
                        .satisfied(benefit(b -> b.observation("shorter calls")))
                        .breached("benefit:B", benefit(b -> b))
                        .notApplicable(),
                of("PMO-BEN-003")
                        .satisfied(benefit(b -> b.attribution("nobody else works on it")))
                        .breached("benefit:B", benefit(b -> b))
                        .notApplicable(),
                of("PMO-BEN-004")
                        .satisfied(benefit(b -> b.measure(CALL).baseline(BigDecimal.TEN)))
                        .breached("benefit:B", benefit(b -> b.measure(CALL)))
                        .notApplicable(),
                of("PMO-BEN-005")
                        .satisfied(benefit(b -> b.owner(ANA)))
                        .breached("benefit:B", benefit(b -> b))
                        .notApplicable(),
                of("PMO-BEN-006")
                        .satisfied(benefit(b -> b.baseline(BigDecimal.TEN)))
                        .breached("benefit:B", benefit(b -> b))
                        .notApplicable(benefit(b -> b.kind(BenefitKind.QUALITATIVE))),
                of("PMO-BEN-007")
                        .satisfied(benefit(b -> b.period(DateRange.ofClosed(DAY, DAY.plusDays(9)))
                                .reviewOn(DAY.plusDays(9))))
                        .breached(
                                "benefit:B",
                                benefit(b -> b.period(DateRange.ofClosed(DAY, DAY.plusDays(9)))
                                        .reviewOn(DAY.plusDays(10))))
                        .unknown(
                                "day on which a benefit is measured",
                                benefit(b -> b.period(DateRange.ofClosed(DAY, DAY.plusDays(9)))))
                        .notApplicable(benefit(b -> b.reviewOn(DAY))),
                of("PMO-BEN-008")
                        .satisfied(form("FORM"), benefit(b -> b.addEnabledBy(ProductId.of("FORM"))))
                        .breached("benefit:B", benefit(b -> b))
                        .notApplicable(),
                of("PMO-BEN-009")
                        .satisfied(form("FORM"), benefit(b -> b), leads("FORM"))
                        .breached("product:SPARE", form("FORM"), form("SPARE"), benefit(b -> b), leads("FORM"))
                        .notApplicable(form("SPARE"), benefit(b -> b)),
                of("PMO-BEN-010")
                        .given(worth("C", BenefitKind.CASHABLE, 400), worth("D", BenefitKind.DIS_BENEFIT, 60))
                        .satisfied(claiming(340))
                        .breached("project:PAY", claiming(341))
                        .satisfied(
                                claiming(400),
                                claiming(340).toBuilder().version("full").build())
                        .unknown("benefits claimed by the business case")
                        .given()
                        .unknown(
                                "benefits claimed by the business case",
                                benefit(b -> b.kind(BenefitKind.DIS_BENEFIT).value(Money.of(60_000, "GBP"))))
                        .notApplicable(benefit(b -> b)),
                of("PMO-BEN-011")
                        .satisfied(MANAGER, benefit(b -> b.owner(PersonId.of("busi.ness"))))
                        .breached("benefit:B", MANAGER, benefit(b -> b.owner(ANA)))
                        .unknown("who runs the work that delivers a benefit", benefit(b -> b.owner(ANA)))
                        .notApplicable(MANAGER, benefit(b -> b)));
    }

    private static final PersonId ANA = PersonId.of("a.na");
    private static final RoleAssignment MANAGER = RoleAssignment.of(PAY, Role.PROJECT_MANAGER, ANA);
    private static final BenefitMeasure CALL = new BenefitMeasure("unit-call-cost", "GBP per call");

    private static Benefit worth(String id, BenefitKind kind, long value) {
        return benefit(b -> b.kind(kind).value(Money.of(value, "GBP"))).toBuilder()
                .id(BenefitId.of(id))
                .build();
    }

    private static BusinessCase claiming(long benefit) {
        return BusinessCase.builder()
                .component(PAY)
                .addFlow(new PeriodFlow(Money.of(0, "GBP"), Money.of(100, "GBP")))
                .addFlow(new PeriodFlow(Money.of(benefit, "GBP"), Money.of(0, "GBP")))
                .build();
    }

    private static Product form(String id) {
        return Product.builder()
                .id(ProductId.of(id))
                .component(PAY)
                .title("form")
                .build();
    }

    private static BenefitLink leads(String product) {
        return new BenefitLink(BenefitNode.output(ProductId.of(product)), BenefitNode.benefit(BenefitId.of("B")));
    }

    private static Benefit benefit(UnaryOperator<Benefit.Builder> facts) {
        Benefit.Builder benefit = Benefit.builder();
        return facts.apply(benefit.id(BenefitId.of("B"))
                        .title("lower cost")
                        .kind(BenefitKind.CASHABLE)
                        .component(PAY))
                .build();
    }
}
