package org.pmokit.rules;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.pmokit.core.role.Role;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Subject;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;
import org.pmokit.rules.waiver.Waiver;

/** PMO-WAI-001: what was accepted until a day has been settled by then. Asked of every waiver, in every check. */
final class ExpiredWaiver {

    static final Threshold DAYS = Threshold.houseDefault("PMO-WAI-001/days", "0", MeasureUnit.DAYS);

    static final Rule<Waiver> EXPIRED = Rule.of("PMO-WAI-001", Waiver.class)
            .group(RuleGroup.GOVERNANCE)
            .name("expired-waiver")
            .title("What was accepted until a day has been settled by then")
            .because("an exception that nobody ends is a new rule that nobody decided on")
            .measuredAs("calendar days since the last day of the waiver")
            .remedy("Settle the finding, or have the waiver renewed by whoever may.")
            .source("House rule on exceptions")
            .askedOf(Role.SENIOR_RESPONSIBLE_OWNER)
            .thresholds(DAYS)
            .afterStatus()
            .looksAt(Sight.SUBJECT)
            .check(ExpiredWaiver::judge);

    private ExpiredWaiver() {}

    private static Verdict judge(Waiver waiver, RuleContext context) {
        long over = Math.max(0, ChronoUnit.DAYS.between(waiver.until(), context.asOf()));
        Measurement measured = Measurement.of(over, Operator.AT_MOST, context.of(DAYS));
        return measured.isWithinLimit()
                ? Verdict.satisfied(measured)
                : Verdict.breached(Breach.of(Rag.AMBER, measured, new Evidence.Remark(waiver.shown())));
    }

    /** On the subject of the finding; counts where that counts. */
    static Candidate candidate(Waiver waiver, List<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::subject)
                .filter(subject -> subject.ref().equals(waiver.key().subject()))
                .findFirst()
                .map(subject -> new Subject(subject.ref(), part(waiver), subject.component()))
                .map(subject -> new Candidate(waiver, subject))
                .orElseGet(() -> new Candidate(
                        waiver,
                        new Subject(
                                waiver.key().subject(),
                                part(waiver),
                                candidates.get(0).subject().component())));
    }

    private static String part(Waiver waiver) {
        String aspect = waiver.key().aspect();
        return waiver.key().rule() + (aspect.isEmpty() ? "" : " " + aspect);
    }
}
