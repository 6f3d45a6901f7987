package org.pmokit.rules.catalog;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** Judges the open risks and issues of a component by what they lack: amber, and red once an entry has waited too long. */
record OpenEntries(String lacking, Predicate<OpenEntry> complete, Threshold count, Threshold patience) {

    Verdict judge(DeliveryComponent component, RuleContext context) {
        List<OpenEntry> open = OpenEntry.of(component, context).toList();
        List<OpenEntry> offenders = open.stream().filter(complete.negate()).toList();
        Measurement measured = Measurement.builder()
                .value(BigDecimal.valueOf(offenders.size()))
                .operator(Operator.AT_MOST)
                .threshold(context.of(count))
                .numerator(BigDecimal.valueOf(offenders.size()))
                .denominator(BigDecimal.valueOf(open.size()))
                .offenders(offenders.stream().map(OpenEntry::id).toList())
                .build();
        if (open.isEmpty()) {
            return Verdict.notApplicable("it has open risks or issues");
        }
        if (Operator.AT_MOST.holds(measured.value(), measured.threshold().value())) {
            return Verdict.satisfied(measured);
        }
        return new Verdict.Breached(
                measured,
                offenders.stream().map(entry -> breach(entry, context)).toList());
    }

    private Breach breach(OpenEntry entry, RuleContext context) {
        Threshold limit = context.of(patience);
        long waiting = entry.raised()
                .map(day -> ChronoUnit.DAYS.between(day, context.asOf()))
                .orElse(0L);
        Measurement measured = Measurement.of(waiting, Operator.AT_MOST, limit);
        Rag rag = Operator.AT_MOST.holds(measured.value(), limit.value()) ? Rag.AMBER : Rag.RED;
        return new Breach(
                entry.id().value(),
                rag,
                measured,
                List.of(new Evidence.IncompleteEntry(entry.id(), lacking, entry.raised())));
    }
}
