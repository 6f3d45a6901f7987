package org.pmokit.core.design;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pmokit.core.finance.Appraisal;
import org.pmokit.core.finance.CashFlow;
import org.pmokit.core.finance.DiscountRate;
import org.pmokit.core.finance.PeriodFlow;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.money.Money;
import org.pmokit.core.register.Amount;
import org.pmokit.core.register.Recorded;

/**
 * Why an office is worth its cost, or that it is not: set up in period 0, and then as many equal years.
 *
 * @param office whose
 * @param setUpCost once, zero or more
 * @param annualCost of running it, a year, zero or more
 * @param annualBenefit what would be lost without it, a year
 * @param years in which it runs, 1 to 100
 */
public record OfficeBusinessCase(OfficeId office, Money setUpCost, Money annualCost, Money annualBenefit, int years)
        implements Recorded {

    /** Checks the years, the signs and that there is one currency. */
    public OfficeBusinessCase {
        if (years < 1 || years > 100) {
            throw new IllegalArgumentException("The business case of office " + office.value() + " looks at " + years
                    + " years.\nMaybe look at 3 to 5.");
        }
        if (setUpCost.plus(annualCost).plus(annualBenefit).isZero()) {
            throw new IllegalArgumentException("The business case of office " + office.value()
                    + " has neither costs nor benefits.\nMaybe leave it out until they are known.");
        }
        if (setUpCost.amount().signum() < 0 || annualCost.amount().signum() < 0) {
            throw new IllegalArgumentException("The business case of office " + office.value()
                    + " has a negative cost.\nMaybe write costs without a sign.");
        }
    }

    @Override
    public String path() {
        return "officeBusinessCases[" + office.value() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(office.value());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(office);
    }

    @Override
    public Stream<Amount> amounts() {
        return Stream.of(
                new Amount("setUpCost", setUpCost),
                new Amount("annualCost", annualCost),
                new Amount("annualBenefit", annualBenefit));
    }

    /** The money year by year, period 0 first. */
    public CashFlow cashFlow() {
        Money nothing = setUpCost.minus(setUpCost);
        Stream<PeriodFlow> running =
                IntStream.range(0, years).mapToObj(year -> new PeriodFlow(annualBenefit, annualCost));
        return new CashFlow(Stream.concat(Stream.of(new PeriodFlow(nothing, setUpCost)), running)
                .toList());
    }

    /**
     * What it is worth.
     *
     * @param rate how much less money is worth a year later
     */
    public Appraisal appraise(DiscountRate rate) {
        return new Appraisal(cashFlow(), rate);
    }

    /**
     * Whether the office is worth more than it costs; an office that just breaks even is not justified.
     *
     * @param rate how much less money is worth a year later
     */
    public boolean isJustified(DiscountRate rate) {
        return appraise(rate).netPresentValue().amount().signum() > 0;
    }
}
