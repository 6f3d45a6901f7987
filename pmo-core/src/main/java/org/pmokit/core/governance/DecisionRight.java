package org.pmokit.core.governance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Amount;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.role.Role;

/**
 * That a role or a board may take one kind of decision on a component and on everything below it, up to its limits. A
 * right without limits is unlimited; a limit binds only what it measures.
 */
@Value.Immutable
public abstract class DecisionRight implements Recorded {

    DecisionRight() {}

    /** On which component, and on everything below it. */
    public abstract ComponentRef component();

    /** What may be decided. */
    public abstract DecisionKind kind();

    /** The role whose holder decides; empty when a board does. */
    public abstract Optional<Role> role();

    /** The board that decides; empty when a role does. */
    public abstract Optional<BoardId> board();

    /** The most money that the decision may be about, inclusive and never negative; empty for any amount. */
    public abstract Optional<Money> upToAmount();

    /** The most days that it may add to an agreed date, inclusive and never negative; empty for any number. */
    public abstract Optional<Integer> upToDays();

    /** The largest share of the agreed cost that it may add, inclusive and never negative; empty for any share. */
    public abstract Optional<Ratio> upToShare();

    /** When it holds; always, unless said otherwise. */
    @Value.Default
    public DateRange period() {
        return DateRange.ALWAYS;
    }

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    /** Refuses a right of nobody or of two, and limits below nothing. */
    @Value.Check
    void check() {
        if (role().isPresent() == board().isPresent()) {
            throw new IllegalArgumentException("The right to " + kind() + " on "
                    + component().asText() + " belongs to "
                    + (role().isPresent() ? "a role and a board" : "nobody")
                    + ".\nMaybe name either a role or a board.");
        }
        boolean negative = upToAmount()
                        .filter(money -> money.amount().signum() < 0)
                        .isPresent()
                || upToDays().filter(days -> days < 0).isPresent()
                || upToShare().filter(share -> share.value().signum() < 0).isPresent();
        if (negative) {
            throw new IllegalArgumentException("The right to " + kind() + " on "
                    + component().asText() + " has a limit below 0: " + limits()
                    + ".\nMaybe leave out the minus sign.");
        }
    }

    /** Who decides, such as {@code role executive} or {@code board INV}. */
    public String decider() {
        return role().map(held -> "role " + held)
                .orElseGet(() -> "board " + board().map(BoardId::value).orElse("unknown"));
    }

    /** Its limits in words, such as {@code GBP 50000, 10 days}; {@code no limit} when there is none. */
    public String limits() {
        String all = Stream.of(
                        upToAmount().map(Money::toString),
                        upToDays().map(days -> days + " days"),
                        upToShare().map(share -> share.asPercent(1)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "no limit" : all;
    }

    @Override
    public String path() {
        return "decisionRights[" + component().value() + "," + kind() + "]";
    }

    /** One right of a kind for each decider, component and period. */
    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(component().asText() + "," + kind() + "," + decider() + "," + period());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(Pointer.to("component", component()), Pointer.to("board", board()));
    }

    @Override
    public Stream<Amount> amounts() {
        return Amount.of("upToAmount", upToAmount());
    }

    /**
     * Whether it holds on that day.
     *
     * @param day any
     */
    public boolean isInForceOn(LocalDate day) {
        return period().contains(day);
    }

    /**
     * Why it does not reach as far as a request; empty when it does. What a limit measures and the request does not say
     * is taken as too much.
     *
     * @param request of the same kind
     */
    public Optional<String> shortfall(DecisionRequest request) {
        if (upToAmount().isPresent()
                && request.amount()
                        .filter(asked -> !asked.isMoreThan(limitOf(asked)))
                        .isEmpty()) {
            return Optional.of(beyond(request.amount().map(Money::toString), limits(), "amount"));
        }
        if (upToDays().isPresent()
                && request.days().filter(asked -> asked <= upToDays().orElse(0)).isEmpty()) {
            return Optional.of(beyond(request.days().map(days -> days + " days"), limits(), "number of days"));
        }
        if (upToShare().isPresent()
                && request.share()
                        .filter(asked -> !asked.isMoreThan(upToShare().orElse(Ratio.ZERO)))
                        .isEmpty()) {
            return Optional.of(beyond(request.share().map(share -> share.asPercent(1)), limits(), "share"));
        }
        return Optional.empty();
    }

    private Money limitOf(Money asked) {
        return upToAmount().orElse(asked);
    }

    private static String beyond(Optional<String> asked, String limits, String what) {
        return asked.map(value -> "its limit is " + limits + ", and " + value + " is more")
                .orElse("its limit is " + limits + ", and the " + what + " is not said");
    }

    /** Starts a right; {@code component}, {@code kind} and either {@code role} or {@code board} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link DecisionRight}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableDecisionRight.Builder {
        Builder() {}
    }
}
