package org.pmokit.core.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.money.Money;

/**
 * What a register of benefits is worth, and how much of that is counted more than once. Only valued benefits take part;
 * dis-benefits are taken off and never count as doubles. A benefit is dropped for one reason at most, looked for in
 * this order: it leads to another valued benefit, it repeats another entry, its measure is claimed beyond what there is.
 * So the excesses may be added.
 *
 * <p>Of a measure that is claimed beyond what there is at several times, the worst time is reported. Effort grows with
 * the square of the number of benefits that share a measure.
 */
public final class DoubleCounting {

    private final List<Benefit> benefits;
    private final List<DoubleCount> findings = new ArrayList<>();

    private DoubleCounting(List<Benefit> benefits) {
        this.benefits = benefits;
    }

    /**
     * Examines a register.
     *
     * @param benefits with different ids, and values of one currency
     * @param map which benefit leads to which
     * @param addressable what there is to be had, by code of measure; measures that are not named are not checked
     * @throws IllegalArgumentException if two have one id, the currencies differ, or what there is to be had is negative
     */
    public static DoubleCounting in(List<Benefit> benefits, BenefitMap map, Map<String, Money> addressable) {
        DoubleCounting counting = new DoubleCounting(List.copyOf(benefits));
        counting.requireDifferentIds();
        counting.claimed();
        List<Benefit> valued = benefits.stream()
                .filter(each -> !each.isDisBenefit())
                .filter(each -> each.value().filter(worth -> !worth.isZero()).isPresent())
                .toList();
        List<Benefit> once = counting.withoutRepetitions(counting.withoutIntermediates(valued, map));
        new TreeMap<>(addressable).forEach((measure, limit) -> counting.checkClaims(once, measure, limit));
        return counting;
    }

    private void requireDifferentIds() {
        Set<BenefitId> seen = new LinkedHashSet<>();
        for (Benefit benefit : benefits) {
            if (!seen.add(benefit.id())) {
                throw new IllegalArgumentException(
                        "Two benefits have the id " + benefit.id().value() + ".\nMaybe give one of them another.");
            }
        }
    }

    /** What is counted more than once: chains, then repetitions, then measures by code. */
    public List<DoubleCount> findings() {
        return List.copyOf(findings);
    }

    /** The sum as it was claimed, dis-benefits taken off; empty when nothing is valued. */
    public Optional<Money> claimed() {
        return benefits.stream().flatMap(benefit -> benefit.netValue().stream()).reduce(Money::plus);
    }

    /** The claimed sum less every excess; empty when nothing is valued. */
    public Optional<Money> countedOnce() {
        return claimed().map(sum -> findings.stream().map(DoubleCount::excess).reduce(sum, Money::minus));
    }

    private List<Benefit> withoutIntermediates(List<Benefit> valued, BenefitMap map) {
        Set<BenefitId> ids = valued.stream().map(Benefit::id).collect(Collectors.toSet());
        Map<BenefitNode, List<BenefitNode>> next = map.next();
        List<Benefit> ends = new ArrayList<>();
        for (Benefit benefit : valued) {
            List<BenefitId> effects = BenefitMap.effects(next, BenefitNode.benefit(benefit.id())).stream()
                    .filter(node -> node.stage() == BenefitNode.Stage.BENEFIT)
                    .map(node -> BenefitId.of(node.code()))
                    .filter(ids::contains)
                    .toList();
            if (effects.isEmpty()) {
                ends.add(benefit);
            } else {
                findings.add(new DoubleCount.ChainDouble(benefit.id(), effects, worth(benefit)));
            }
        }
        return ends;
    }

    private List<Benefit> withoutRepetitions(List<Benefit> valued) {
        List<Benefit> largestFirst = valued.stream()
                .sorted((one, other) ->
                        worth(other).amount().compareTo(worth(one).amount()))
                .toList();
        Map<Optional<String>, List<Benefit>> kept = new LinkedHashMap<>();
        Set<BenefitId> repeated = new LinkedHashSet<>();
        for (Benefit benefit : largestFirst) {
            List<Benefit> sharing = kept.computeIfAbsent(code(benefit), ignored -> new ArrayList<>());
            Optional<Benefit> same =
                    sharing.stream().filter(other -> isSame(other, benefit)).findFirst();
            if (same.isPresent()) {
                repeated.add(benefit.id());
                findings.add(new DoubleCount.SameBenefitTwice(same.get().id(), benefit.id(), worth(benefit)));
            } else {
                sharing.add(benefit);
            }
        }
        return valued.stream().filter(each -> !repeated.contains(each.id())).toList();
    }

    private static boolean isSame(Benefit one, Benefit other) {
        boolean isSameChange = one.baseline().isPresent()
                && one.target().isPresent()
                && one.baseline().equals(other.baseline())
                && one.target().equals(other.target());
        return code(one).isPresent()
                && one.beneficiary().equals(other.beneficiary())
                && period(one).overlaps(period(other))
                && (isSameChange || words(one).equals(words(other)));
    }

    private void checkClaims(List<Benefit> once, String measure, Money limit) {
        if (limit.amount().signum() < 0) {
            throw new IllegalArgumentException("What there is to be had of measure " + measure
                    + " is negative.\nMaybe write a saving as a positive amount.");
        }
        List<Benefit> sharing = once.stream()
                .filter(each -> code(each).equals(Optional.of(measure)))
                .toList();
        List<Benefit> worst = List.of();
        Money most = limit;
        for (Benefit first : sharing) {
            LocalDate day = period(first).start();
            List<Benefit> together = sharing.stream()
                    .filter(each -> each.id().equals(first.id()) || period(each).contains(day))
                    .toList();
            Money sum = together.stream()
                    .map(DoubleCounting::worth)
                    .reduce(Money::plus)
                    .orElseThrow();
            if (sum.isMoreThan(most)) {
                worst = together;
                most = sum;
            }
        }
        if (!worst.isEmpty()) {
            findings.add(overclaimed(measure, limit, worst));
        }
    }

    private static DoubleCount overclaimed(String measure, Money limit, List<Benefit> claiming) {
        List<Money> claims = claiming.stream().map(DoubleCounting::worth).toList();
        List<Money> parts = ProRata.divide(limit, claims);
        List<AttributedShare> shares = new ArrayList<>();
        for (int index = 0; index < claims.size(); index++) {
            shares.add(new AttributedShare(claiming.get(index).id(), claims.get(index), parts.get(index)));
        }
        Money claimed = claims.stream().reduce(Money::plus).orElseThrow();
        return new DoubleCount.SharedMeasureOverclaimed(measure, limit, shares, claimed.minus(limit));
    }

    private static Money worth(Benefit benefit) {
        return benefit.value().orElseThrow();
    }

    /** Empty without a measure: such benefits cannot be told to be the same. */
    private static Optional<String> code(Benefit benefit) {
        return benefit.measure().map(BenefitMeasure::code);
    }

    private static DateRange period(Benefit benefit) {
        return benefit.period().orElse(DateRange.ALWAYS);
    }

    private static String words(Benefit benefit) {
        return benefit.title().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
