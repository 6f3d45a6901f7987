package org.pmokit.rules.catalog.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewLimit;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Threshold;

/** The limits of reviews as they apply in an assessment. */
record Limits(Map<ReviewCheck, List<Threshold>> thresholds, RuleContext context) {

    /** All limits of a review; two runs with equal ones give the same outcome. */
    List<BigDecimal> of(List<? extends ReviewCheck> checks) {
        List<BigDecimal> values = new ArrayList<>();
        checks.forEach(check -> check.limits().forEach(limit -> values.add(value(check, limit))));
        return List.copyOf(values);
    }

    /** Whole days or pieces. */
    int number(ReviewCheck check, String code) {
        return value(check, limit(check, code)).intValue();
    }

    Ratio ratio(ReviewCheck check, String code) {
        return new Ratio(value(check, limit(check, code)));
    }

    private static ReviewLimit limit(ReviewCheck check, String code) {
        return check.limits().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal value(ReviewCheck check, ReviewLimit limit) {
        Optional<Threshold> threshold = thresholds.getOrDefault(check, List.of()).stream()
                .filter(each -> each.key().endsWith("/" + limit.code()))
                .findFirst();
        return threshold.map(each -> context.of(each).value()).orElse(limit.value());
    }
}
