package org.pmokit.core.finance;

import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.money.Money;
import org.pmokit.core.register.Amount;
import org.pmokit.core.register.Recorded;

/**
 * A line of a budget out of which several components may be paid.
 *
 * @param code such as {@code CAPEX-2026}
 * @param amount what there is; empty when not said
 */
public record FundingLine(String code, Optional<Money> amount) implements Recorded {

    /** Checks the code. */
    public FundingLine {
        FundingClaim.requireCode(code);
    }

    @Override
    public String path() {
        return "fundingLines[" + code + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(code);
    }

    @Override
    public Stream<Amount> amounts() {
        return Amount.of("amount", amount);
    }
}
