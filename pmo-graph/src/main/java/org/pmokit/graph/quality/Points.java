package org.pmokit.graph.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.money.Ratio;

/** What the counting of the points has in common. */
abstract class Points {

    static final int NONE = -1;

    final ScheduleFacts facts;
    final DcmaSettings settings;

    Points(ScheduleFacts facts, DcmaSettings settings) {
        this.facts = facts;
        this.settings = settings;
    }

    /** The share of the open work for which something holds. */
    DcmaResult shareOfOpenWork(DcmaCheck check, IntPredicate holds) {
        return shareOf(check, facts::isOpenWork, "work is open", holds);
    }

    DcmaResult shareOf(DcmaCheck check, IntPredicate population, String condition, IntPredicate holds) {
        int among = 0;
        List<ActivityId> counted = new ArrayList<>();
        for (int at = 0; at < facts.size(); at++) {
            if (population.test(at)) {
                among++;
                if (holds.test(at)) {
                    counted.add(facts.activity(at).id());
                }
            }
        }
        return share(check, counted, among, condition);
    }

    DcmaResult share(DcmaCheck check, List<ActivityId> counted, int among, String condition) {
        return share(check, counted.size(), among, counted, condition);
    }

    DcmaResult share(DcmaCheck check, long numerator, long denominator, List<ActivityId> offenders, String condition) {
        return Ratio.of(numerator, denominator)
                .<DcmaResult>map(ratio -> measured(
                        check,
                        ratio.value(),
                        BigDecimal.valueOf(numerator),
                        BigDecimal.valueOf(denominator),
                        offenders))
                .orElseGet(() -> notApplicable(check, condition));
    }

    DcmaResult measured(
            DcmaCheck check,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            List<ActivityId> offenders) {
        return new DcmaResult.Measured(check, settings.variant(check), value, numerator, denominator, offenders);
    }

    DcmaResult notApplicable(DcmaCheck check, String condition) {
        return new DcmaResult.NotApplicable(check, settings.variant(check), condition);
    }

    DcmaResult unknown(DcmaCheck check, String fact) {
        return new DcmaResult.Unknown(check, settings.variant(check), fact);
    }

    DcmaResult withoutDates(DcmaCheck check) {
        return unknown(check, "dates: " + facts.obstacle().orElse(""));
    }

    boolean hasAny(IntPredicate holds) {
        for (int at = 0; at < facts.size(); at++) {
            if (holds.test(at)) {
                return true;
            }
        }
        return false;
    }
}
