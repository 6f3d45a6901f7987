package org.pmokit.core.tolerance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.money.Ratio;

/**
 * An exception: a target is out of its band, or forecast to be, so that the level that delegated must be told.
 *
 * @param band which
 * @param status forecast breach or breached
 * @param deviation value less target, in the unit of the band
 * @param overBy how far outside the band that is, above zero
 * @param since the day of the first report that said so; empty when not dated
 */
public record Escalation(
        DelegatedTolerance band,
        ToleranceStatus status,
        BigDecimal deviation,
        BigDecimal overBy,
        Optional<LocalDate> since) {

    /** Checks that there is something to tell. */
    public Escalation {
        if (overBy.signum() <= 0) {
            throw new IllegalArgumentException("Nothing is outside the band of "
                    + band.component().asText() + ": it is over by " + overBy.toPlainString()
                    + ".\nMaybe it still holds, so that nobody need be told.");
        }
    }

    /** Who has to tell. */
    public ManagementLevel from() {
        return band.heldBy();
    }

    /** Who has to be told, and then decides. */
    public ManagementLevel to() {
        return band.delegatedBy();
    }

    /** Why, in a sentence with its values. */
    public String reason() {
        String verb = status == ToleranceStatus.BREACHED ? "has left" : "is forecast to leave";
        return band.component().asText() + " " + verb + " its tolerance of "
                + band.tolerance().dimension().code() + " by " + asText(overBy)
                + since.map(day -> ", since " + day).orElse("") + ": tell " + to().title() + ".";
    }

    private String asText(BigDecimal amount) {
        return band.tolerance().unit() == ToleranceUnit.DAYS
                ? amount.toPlainString() + " days"
                : new Ratio(amount).asPercent(1) + " of the target";
    }
}
