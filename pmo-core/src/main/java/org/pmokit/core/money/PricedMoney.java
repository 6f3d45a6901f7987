package org.pmokit.core.money;

/**
 * An amount and the prices in which it is told. Amounts in different prices do not add up.
 *
 * @param money the amount
 * @param basis nominal, or real with its base year
 * @param year in which it is spent or received; the year in which the financial year starts
 */
public record PricedMoney(Money money, PriceBasis basis, int year) {

    /**
     * The sum, in the year of this one.
     *
     * @param other in the same prices; in nominal prices, of the same year
     * @throws IllegalArgumentException if the prices or the currencies differ
     */
    public PricedMoney plus(PricedMoney other) {
        if (!basis.equals(other.basis)) {
            throw new IllegalArgumentException("Cannot add " + this + " and " + other
                    + ".\nMaybe bring both to the prices of one year first, with PriceIndex.convert.");
        }
        return new PricedMoney(money.plus(other.money), basis, year);
    }

    /** Such as {@code GBP 5 (real-2024)}. */
    @Override
    public String toString() {
        return money + " (" + basis + ")";
    }
}
