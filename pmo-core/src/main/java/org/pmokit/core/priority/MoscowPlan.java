package org.pmokit.core.priority;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.money.Ratio;

/**
 * What is to be done in a time box, by need. Only what is not a must leaves room when things go wrong.
 *
 * @param items in the order given
 * @param capacity of the time box, zero or more, in the unit of the efforts
 */
public record MoscowPlan(List<MoscowItem> items, BigDecimal capacity) {

    /** The greatest share of the capacity that musts may take: 60 %, a house default after usual practice. */
    public static final Ratio HOUSE_MUST_LIMIT = Ratio.of("0.6");

    /** Checks the capacity. */
    public MoscowPlan {
        items = List.copyOf(items);
        if (capacity.signum() < 0) {
            throw new IllegalArgumentException("The capacity of a plan is negative.\nMaybe write zero or more.");
        }
    }

    /**
     * The effort of all items of one need.
     *
     * @param need which
     */
    public BigDecimal effort(Moscow need) {
        return items.stream()
                .filter(item -> item.need().filter(need::equals).isPresent())
                .map(MoscowItem::effort)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The share of the capacity that musts take; empty without capacity. */
    public Optional<Ratio> mustShare() {
        return Ratio.of(effort(Moscow.MUST), capacity);
    }

    /** The items that nobody classified, in the order given. */
    public List<MoscowItem> unclassified() {
        return items.stream().filter(item -> item.need().isEmpty()).toList();
    }

    /**
     * Whether musts keep to their limit. No as soon as the classified ones exceed it; empty when items are not classified, or
     * there is no capacity, and so nobody can say.
     *
     * @param mustLimit such as {@link #HOUSE_MUST_LIMIT}
     */
    public Optional<Boolean> isWithin(Ratio mustLimit) {
        Optional<Boolean> within = mustShare().map(share -> !share.isMoreThan(mustLimit));
        return within.filter(kept -> !kept || unclassified().isEmpty());
    }
}
