package org.pmokit.rules.catalog.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Verdict;

/**
 * Milestones whose baseline has passed.
 *
 * @param known those of which the actual date is known, or which have not happened
 * @param lacking whether there are others, whose actual date is on record as missing
 */
record DueMilestones(List<Milestone> known, boolean lacking) {

    /** The programmes and projects that have milestones. */
    static Set<ComponentRef> components(RuleContext context) {
        return context.portfolio()
                .components()
                .filter(component -> !component.milestones().isEmpty())
                .map(DeliveryComponent::ref)
                .collect(Collectors.toSet());
    }

    static DueMilestones of(DeliveryComponent component, LocalDate asOf) {
        List<Milestone> due = component.milestones().stream()
                .filter(milestone ->
                        milestone.baseline().filter(day -> !day.isAfter(asOf)).isPresent())
                .toList();
        List<Milestone> known = due.stream()
                .filter(milestone -> milestone.actual().isPresent()
                        || component.gap(milestone.id().name() + ".actual").isEmpty())
                .toList();
        return new DueMilestones(known, known.size() < due.size());
    }

    /** The share that was hit, held against lower limits. */
    Verdict verdict(BiPredicate<LocalDate, LocalDate> hit, Limits limits, String counted) {
        List<ComponentRef> missed = known.stream()
                .filter(milestone -> !isHit(milestone, hit))
                .<ComponentRef>map(Milestone::id)
                .toList();
        Optional<Ratio> share = Ratio.of(known.size() - missed.size(), known.size());
        Optional<Rag> colour = share.flatMap(ratio -> limits.colourOf(ratio.value()));
        if (colour.isEmpty() && lacking) {
            return Verdict.unknown(MissingFact.of("actual date"));
        }
        if (share.isEmpty()) {
            return Verdict.notApplicable("a baselined milestone was due");
        }
        Measurement measurement = measured(share.get(), missed, limits);
        Evidence evidence =
                new Evidence.Counted(counted, count(known.size() - missed.size()), count(known.size()), "", missed);
        return colour.map(rag -> Verdict.breached(Breach.of(rag, measurement, evidence)))
                .orElseGet(() -> Verdict.satisfied(measurement));
    }

    private Measurement measured(Ratio share, List<ComponentRef> missed, Limits limits) {
        return limits.measured(share.value()).toBuilder()
                .numerator(count(known.size() - missed.size()))
                .denominator(count(known.size()))
                .offenders(missed)
                .build();
    }

    private static boolean isHit(Milestone milestone, BiPredicate<LocalDate, LocalDate> hit) {
        return milestone
                .baseline()
                .flatMap(agreed -> milestone.actual().filter(actual -> hit.test(agreed, actual)))
                .isPresent();
    }

    private static BigDecimal count(int number) {
        return BigDecimal.valueOf(number);
    }
}
