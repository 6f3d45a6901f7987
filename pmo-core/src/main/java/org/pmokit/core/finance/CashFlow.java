package org.pmokit.core.finance;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pmokit.core.money.Money;

/**
 * The benefits and costs of a business case, period by period. The first entry is period 0, which is not discounted;
 * the periods are equally long, usually years.
 *
 * @param periods at least one and at most 1,200, all of one currency; a period without money is an entry of zeros
 */
public record CashFlow(List<PeriodFlow> periods) {

    private static final int MOST = 1_200;

    /** Copies, and checks length and currency. */
    public CashFlow {
        periods = List.copyOf(periods);
        if (periods.isEmpty() || periods.size() > MOST) {
            throw new IllegalArgumentException("A cash flow has 1 to " + MOST + " periods, not " + periods.size()
                    + ".\nMaybe sum them by month or year.");
        }
        Money first = periods.get(0).benefit();
        periods.forEach(period -> first.minus(period.benefit()));
    }

    /**
     * A cash flow of these periods.
     *
     * @param periods period 0 first
     * @throws IllegalArgumentException if there is none, there are too many, or the currencies differ
     */
    public static CashFlow of(PeriodFlow... periods) {
        return new CashFlow(List.of(periods));
    }

    /**
     * A cash flow of which only balances are known: positive ones count as benefits, negative ones as costs.
     *
     * @param balances benefit less cost, period 0 first
     * @throws IllegalArgumentException if there is none, there are too many, or the currencies differ
     */
    public static CashFlow ofNet(Money... balances) {
        return new CashFlow(Stream.of(balances).map(PeriodFlow::ofNet).toList());
    }

    /** Sum of the benefits, not discounted. */
    public Money benefits() {
        return sum(PeriodFlow::benefit);
    }

    /** Sum of the costs, not discounted; zero or more. */
    public Money costs() {
        return sum(PeriodFlow::cost);
    }

    private Money sum(Function<PeriodFlow, Money> part) {
        return periods.stream().map(part).reduce(Money::plus).orElseThrow();
    }

    List<BigDecimal> amounts(Function<PeriodFlow, Money> part) {
        return periods.stream().map(part).map(Money::amount).toList();
    }

    Money inItsCurrency(BigDecimal amount) {
        return new Money(amount, periods.get(0).benefit().currency());
    }
}
