package org.pmokit.rules.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.money.Money;

/** What to call components and how to write money in sentences. */
public final class Names {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final Map<String, String> SIGNS = Map.of("GBP", "£", "EUR", "€", "USD", "$");

    private final Portfolio portfolio;

    private Names(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /**
     * The titles of a portfolio.
     *
     * @param portfolio whose components are named
     */
    public static Names in(Portfolio portfolio) {
        return new Names(portfolio);
    }

    /**
     * The title of a component; of a milestone, its owner's title and its own; the id where there is no title.
     *
     * @param reference any
     */
    public String of(ComponentRef reference) {
        if (reference instanceof MilestoneId milestone) {
            return portfolio.owner(milestone).map(owner -> owner.title() + ", ").orElse("")
                    + portfolio.titleOf(reference);
        }
        return portfolio.titleOf(reference);
    }

    /**
     * An amount as a board reads it: millions from a million on, with at most two decimals, else in full; the sign of the
     * currency, or its code.
     *
     * @param money any
     */
    public String of(Money money) {
        BigDecimal size = money.amount().abs();
        String code = money.currency().getCurrencyCode();
        String sign = code.equals("XXX") ? "" : SIGNS.getOrDefault(code, code + " ");
        String minus = money.amount().signum() < 0 ? "-" : "";
        if (size.compareTo(MILLION) < 0) {
            return minus + sign + grouped(size);
        }
        return minus + sign + grouped(size.divide(MILLION).setScale(2, RoundingMode.HALF_UP)) + "m";
    }

    private static String grouped(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return String.format(java.util.Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }
}
