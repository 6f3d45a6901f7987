package org.pmokit.core.change;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.tolerance.ManagementLevel;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Money;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Amount;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.role.Role;

/**
 * Whom the board lets decide changes of a component in its place, up to which amounts. What goes beyond is for the board.
 */
@Value.Immutable
public abstract class ChangeAuthority implements Recorded {

    ChangeAuthority() {}

    /** The component whose changes it decides. */
    public abstract ComponentRef component();

    /** The role that decides; empty when a body does. */
    public abstract Optional<Role> role();

    /** The body that decides; empty when a role does. */
    public abstract Optional<BoardId> board();

    /** The level at which it decides; empty when not said. */
    public abstract Optional<ManagementLevel> level();

    /** What all changes together may cost; empty when there is no change budget. */
    public abstract Optional<Money> budget();

    /** What one change may cost; empty when only the budget counts. */
    public abstract Optional<Money> perChange();

    /** When it may decide; always, unless said otherwise. */
    @Value.Default
    public DateRange period() {
        return DateRange.ALWAYS;
    }

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        String holder =
                board().map(BoardId::value).or(() -> role().map(Role::code)).orElse("");
        return "changeAuthorities[" + component().value() + "," + holder + "]";
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
        return Stream.concat(Amount.of("budget", budget()), Amount.of("perChange", perChange()));
    }

    @Value.Check
    void check() {
        if (role().isEmpty() && board().isEmpty()) {
            throw new IllegalArgumentException("The change authority of "
                    + component().asText() + " is nobody.\nMaybe name the role or the board that decides.");
        }
    }

    /**
     * Whether it decided a change: of its component, in its period, by its role or board. A decision without a day
     * counts.
     *
     * @param change any
     */
    public boolean decided(ChangeRequest change) {
        boolean mine = (board().isPresent() && change.decidedByBoard().equals(board()))
                || (role().isPresent() && change.decidedAs().equals(role()));
        return mine
                && change.component().equals(component())
                && change.decision().isPresent()
                && change.decidedOn().map(period()::contains).orElse(true);
    }

    /**
     * What it approved of these changes against its budget; empty when it has none.
     *
     * @param changes any, of one currency
     */
    public Optional<ChangeBudget> budgetAfter(Collection<ChangeRequest> changes) {
        List<ChangeRequest> approved = changes.stream()
                .filter(each -> each.isApproved() && decided(each))
                .toList();
        return budget().map(delegated -> new ChangeBudget(
                delegated,
                approved.stream()
                        .flatMap(each -> each.cost().stream())
                        .filter(cost -> cost.amount().signum() > 0)
                        .reduce(delegated.minus(delegated), Money::plus),
                approved.stream()
                        .filter(each -> each.cost().isEmpty())
                        .map(ChangeRequest::id)
                        .collect(Collectors.toSet())));
    }

    /** Starts an authority; {@code component} and one of {@code role} and {@code board} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ChangeAuthority}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableChangeAuthority.Builder {
        Builder() {}
    }
}
