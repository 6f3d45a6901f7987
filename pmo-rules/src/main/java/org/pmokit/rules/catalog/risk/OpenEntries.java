package org.pmokit.rules.catalog.risk;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** Judges the open risks and issues of a component by what they lack: amber, and red once an entry has waited too long. */
record OpenEntries(String lacking, Predicate<OpenEntry> complete, Threshold count, Threshold patience) {

    Verdict judge(DeliveryComponent component, RuleContext context) {
        List<OpenEntry> open = OpenEntry.of(context).toList();
        List<OpenEntry> offenders = open.stream().filter(complete.negate()).toList();
        if (open.isEmpty()) {
            return Verdict.notApplicable("it has open risks or issues");
        }
        Measurement measured = measure(open, offenders, context);
        if (measured.isWithinLimit()) {
            return Verdict.satisfied(measured);
        }
        if (component.gap(lacking).isPresent()) {
            return Verdict.unknown(MissingFact.of(component, lacking, lacking + " of every risk and issue"));
        }
        List<Evidence> evidence = offenders.stream()
                .<Evidence>map(entry -> new Evidence.IncompleteEntry(entry.id(), lacking, entry.raised()))
                .toList();
        return Verdict.breached(new Breach("", colour(offenders, context), measured, evidence));
    }

    private Measurement measure(List<OpenEntry> open, List<OpenEntry> offenders, RuleContext context) {
        return Measurement.builder()
                .value(BigDecimal.valueOf(offenders.size()))
                .operator(Operator.AT_MOST)
                .threshold(context.of(count))
                .numerator(BigDecimal.valueOf(offenders.size()))
                .denominator(BigDecimal.valueOf(open.size()))
                .offenders(offenders.stream().map(OpenEntry::id).toList())
                .build();
    }

    private Rag colour(List<OpenEntry> offenders, RuleContext context) {
        BigDecimal limit = context.of(patience).value();
        boolean waitedTooLong = offenders.stream()
                .flatMap(entry -> entry.raised().stream())
                .map(day -> BigDecimal.valueOf(ChronoUnit.DAYS.between(day, context.asOf())))
                .anyMatch(waiting -> !Operator.AT_MOST.holds(waiting, limit));
        return waitedTooLong ? Rag.RED : Rag.AMBER;
    }
}
