package org.pmokit.rules.catalog.dataquality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.core.money.Money;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.RuleContext;

/** A figure that can only grow, from report to report. */
final class Course {

    private record Told(LocalDate on, BigDecimal value) {}

    private final String figure;
    private final List<Told> told = new ArrayList<>();

    Course(String figure) {
        this.figure = figure;
    }

    /** An amount of all periods of the component. */
    static Course ofPeriods(String figure, Function<PerformancePeriod, Optional<Money>> amount, RuleContext context) {
        Course course = new Course(figure);
        context.surroundings()
                .about(PerformancePeriod.class)
                .forEach(period ->
                        amount.apply(period).ifPresent(money -> course.add(period.periodEnd(), money.amount())));
        return course;
    }

    void add(LocalDate on, BigDecimal value) {
        told.add(new Told(on, value));
    }

    /** Holds each report against the one before. */
    void compare(Contradictions contradictions) {
        told.sort(Comparator.comparing(Told::on));
        for (int at = 1; at < told.size(); at++) {
            Told before = told.get(at - 1);
            Told after = told.get(at);
            if (after.value().compareTo(before.value()) < 0) {
                contradictions.add(figure + " " + after.on(), new Evidence.Remark(fall(before, after)));
            } else {
                contradictions.agree();
            }
        }
    }

    private String fall(Told before, Told after) {
        return figure + " fell from " + before.value().toPlainString() + " on " + before.on() + " to "
                + after.value().toPlainString() + " on " + after.on();
    }
}
