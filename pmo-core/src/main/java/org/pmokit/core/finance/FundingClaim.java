package org.pmokit.core.finance;

import java.util.Optional;
import java.util.stream.Stream;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Money;
import org.pmokit.core.register.Amount;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/**
 * What a component expects to be paid out of a line of a budget.
 *
 * @param component the programme or project
 * @param line code of a {@link FundingLine}, which need not be on record
 * @param amount how much; empty when not said
 */
public record FundingClaim(ComponentRef component, String line, Optional<Money> amount) implements Recorded {

    /** Checks the code. */
    public FundingClaim {
        requireCode(line);
    }

    static void requireCode(String line) {
        if (line.isBlank()) {
            throw new IllegalArgumentException(
                    "A line of a budget has no code.\nMaybe name it, such as \"CAPEX-2026\".");
        }
    }

    @Override
    public String path() {
        return "fundingClaims[" + component.value() + "," + line + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(component.asText() + " " + line);
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component);
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("component", component).map(to -> to.among(ComponentKind.PROGRAMME, ComponentKind.PROJECT));
    }

    @Override
    public Stream<Amount> amounts() {
        return Amount.of("amount", amount);
    }
}
