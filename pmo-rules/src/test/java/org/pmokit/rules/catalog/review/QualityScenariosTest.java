package org.pmokit.rules.catalog.review;

import static org.pmokit.rules.catalog.review.Scenario.DAY;
import static org.pmokit.rules.catalog.review.Scenario.PAY;
import static org.pmokit.rules.catalog.review.Scenario.of;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.QualityActivityId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.product.Product;
import org.pmokit.core.product.QualityCriterion;
import org.pmokit.core.quality.FollowUp;
import org.pmokit.core.quality.QualityActivity;
import org.pmokit.core.quality.QualityActivityKind;
import org.pmokit.core.quality.QualityBenchmark;
import org.pmokit.core.quality.QualityMetric;
import org.pmokit.core.quality.QualityResult;
import org.pmokit.rules.catalog.review.Scenario.Table;

class QualityScenariosTest extends ScenarioTest {

    @Override
    Stream<Table> tables() {
        return Stream.of(
                of("PMO-QUA-001")
                        .satisfied(
                                form(p -> p),
                                look(a -> a.planned(DAY.minusDays(2)).actual(DAY)))
                        .breached("quality-activity:A", form(p -> p), look(a -> a.planned(DAY.minusDays(1))))
                        .notApplicable(form(p -> p), look(a -> a.planned(DAY))),
                of("PMO-QUA-002")
                        .satisfied(form(p -> p.ready(DAY)), result(QualityResult.PASS))
                        .breached("product:P", form(p -> p.ready(DAY)), result(QualityResult.FAIL))
                        .breached(
                                "product:P",
                                form(p -> p.ready(DAY)),
                                result(QualityResult.PASS).toBuilder()
                                        .kind(QualityActivityKind.AUDIT)
                                        .build())
                        .notApplicable(form(p -> p.ready(DAY.plusDays(1)))),
                of("PMO-QUA-003")
                        .satisfied(
                                form(p -> p),
                                look(a -> a.actual(DAY).approved(DAY).addFollowUp(done(true))))
                        .breached(
                                "quality-activity:A",
                                form(p -> p),
                                look(a -> a.actual(DAY).approved(DAY).addFollowUp(done(false))))
                        .notApplicable(form(p -> p), look(a -> a.actual(DAY).addFollowUp(done(false)))),
                of("PMO-QUA-004")
                        .satisfied(form(p -> p.producer(ANA)), look(a -> a.addReviewer(PersonId.of("o.ther"))))
                        .breached("quality-activity:A", form(p -> p.producer(ANA)), look(a -> a.addReviewer(ANA)))
                        .unknown("who made a product and who looked at it", form(p -> p), look(a -> a.addReviewer(ANA)))
                        .unknown("who made a product and who looked at it", form(p -> p.producer(ANA)), look(a -> a))
                        .notApplicable(form(p -> p.producer(ANA))),
                of("PMO-QUA-005")
                        .satisfied(audit(365))
                        .breached("project:PAY", audit(366))
                        .notApplicable(form(p -> p), look(a -> a.actual(DAY)))
                        .with("interval", "366")
                        .satisfied(audit(366)),
                of("PMO-QUA-006")
                        .satisfied(form(p -> p), result(QualityResult.PASS))
                        .breached("", form(p -> p), result(QualityResult.FAIL))
                        .notApplicable(form(p -> p))
                        .with("least", "0")
                        .satisfied(form(p -> p), result(QualityResult.FAIL)),
                of("PMO-QUA-007")
                        .satisfied(form(p -> p.addCriteria(QualityCriterion.of("Q1", "one page"))))
                        .breached("product:P", form(p -> p))
                        .notApplicable(),
                of("PMO-QUA-008")
                        .satisfied(form(p -> p), result(QualityResult.PASS), atLeast("1"))
                        .breached("project:PAY", form(p -> p), result(QualityResult.FAIL), atLeast("1"))
                        .breached("project:PAY", form(p -> p), atLeast("1"))
                        .notApplicable(form(p -> p), result(QualityResult.FAIL)));
    }

    private static final PersonId ANA = PersonId.of("a.na");

    private static FollowUp done(boolean done) {
        return new FollowUp(
                "1",
                "smaller print",
                Optional.empty(),
                Optional.empty(),
                Optional.of(DAY).filter(on -> done));
    }

    private static QualityBenchmark atLeast(String rate) {
        return new QualityBenchmark(
                "HOUSE",
                PAY,
                QualityMetric.FIRST_TIME_PASS_RATE,
                Optional.of(Ratio.of(rate)),
                Optional.empty(),
                Optional.empty());
    }

    private static QualityActivity audit(int daysAgo) {
        return look(a -> a.subject(PAY).kind(QualityActivityKind.AUDIT).actual(DAY.minusDays(daysAgo)));
    }

    private static QualityActivity result(QualityResult result) {
        return look(a -> a.actual(DAY).result(result));
    }

    private static QualityActivity look(UnaryOperator<QualityActivity.Builder> facts) {
        QualityActivity.Builder activity = QualityActivity.builder();
        return facts.apply(activity.id(QualityActivityId.of("A"))
                        .subject(ProductId.of("P"))
                        .kind(QualityActivityKind.REVIEW))
                .build();
    }

    private static Product form(UnaryOperator<Product.Builder> facts) {
        Product.Builder product = Product.builder();
        return facts.apply(product.id(ProductId.of("P")).component(PAY).title("form"))
                .build();
    }
}
