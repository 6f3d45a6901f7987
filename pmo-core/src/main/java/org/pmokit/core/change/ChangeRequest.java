package org.pmokit.core.change;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ConfigurationItemId;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.money.Money;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Amount;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.role.Role;
import org.pmokit.core.tolerance.ManagementLevel;
import org.pmokit.core.tolerance.ToleranceDimension;

/**
 * A request to change something that was agreed: an entry of the change register. It is captured, examined, proposed,
 * decided and implemented. The builder takes whatever was written down, in whatever order it happened; the steps
 * ({@link #examine} to {@link #implement}) refuse what should not happen and say why.
 */
@Value.Immutable
public abstract class ChangeRequest implements RegisterEntry {

    ChangeRequest() {}

    /** Its id. */
    public abstract ChangeId id();

    @Override
    public ChangeId ref() {
        return id();
    }

    /** The component whose baseline would change. */
    public abstract ComponentRef component();

    /** What is to be different, in a sentence. */
    @Override
    public abstract String title();

    /** What sort of change it is; empty when not said. */
    public abstract Optional<IssueType> type();

    /** What is to be different, in full; empty when the title says all. */
    public abstract Optional<String> description();

    /** What gave rise to it; empty when not said. */
    public abstract Optional<String> cause();

    /** The day it was captured; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> raised();

    /** Who asks for it; empty when not said. */
    @Value.Redacted
    public abstract Optional<PersonId> raisedBy();

    /** How urgent it is, 1 first; empty when it was not ranked. */
    public abstract Optional<Integer> priority();

    /** How severe it is: the level that has to decide it; empty when not said. */
    public abstract Optional<ManagementLevel> severity();

    /** The things under version control that it touches. */
    public abstract Set<ConfigurationItemId> items();

    /** What it does to each dimension, one of each; empty when nobody looked. */
    public abstract List<ChangeImpact> impacts();

    /** What it does to objectives, one of each; empty when nobody looked. */
    public abstract List<ObjectiveEffect> objectiveEffects();

    /** Who has to hear of it: stakeholders, units, teams, projects. */
    public abstract Set<ComponentRef> affected();

    /** Who has heard of it. */
    public abstract Set<ComponentRef> informed();

    /** The day on which its impact was known; empty while it is not. */
    public abstract Optional<LocalDate> examinedOn();

    /** What those who examined it advise; empty while they do not. */
    public abstract Optional<String> recommendation();

    /** The day on which it was put forward; empty while it is not. */
    public abstract Optional<LocalDate> proposedOn();

    /** What was decided last; empty while nothing is. */
    public abstract Optional<ChangeDecision> decision();

    /** The day on which that was decided; empty when not said. */
    public abstract Optional<LocalDate> decidedOn();

    /** The board that decided; empty when none did, or not said. */
    public abstract Optional<BoardId> decidedByBoard();

    /** The role in which somebody decided; empty when not said. */
    public abstract Optional<Role> decidedAs();

    /** Who decided; empty when not said. */
    @Value.Redacted
    public abstract Optional<PersonId> decidedBy();

    /** The level at which it was decided; empty when not said. */
    public abstract Optional<ManagementLevel> decidedAt();

    /** Its entry in the decision log; empty when it has none. */
    public abstract Optional<DecisionId> decisionEntry();

    /** The request that takes it in; empty unless merged. */
    public abstract Optional<ChangeId> mergedInto();

    /** What allows something to stay off specification: a document or a decision; empty when nothing does. */
    public abstract Optional<ComponentRef> concession();

    /** The day on which it was carried out; empty while it is not. */
    public abstract Optional<LocalDate> implementedOn();

    /** The day on which plan and baseline followed; empty while they have not. */
    public abstract Optional<LocalDate> baselineUpdatedOn();

    /** The day on which it was last opened again after it had been settled; empty when it never was. */
    public abstract Optional<LocalDate> reopenedOn();

    /** What it came from: an issue, a risk, a lesson, a review. */
    public abstract Set<ComponentRef> derivedFrom();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("component", component()),
                Pointer.to("items", items()),
                Pointer.to(
                        "objectiveEffects",
                        objectiveEffects().stream()
                                .map(ObjectiveEffect::objective)
                                .toList()),
                Pointer.to("affected", affected()),
                Pointer.to("informed", informed()),
                Pointer.to("decidedByBoard", decidedByBoard()),
                Pointer.to("decisionEntry", decisionEntry()),
                Pointer.up("mergedInto", mergedInto()),
                Pointer.to("concession", concession())
                        .map(held -> held.among(ComponentKind.DOCUMENT, ComponentKind.DECISION)),
                Pointer.to("derivedFrom", derivedFrom()));
    }

    @Override
    public Stream<Amount> amounts() {
        return impacts().stream().flatMap(each -> Amount.of("impacts", each.money()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return raised();
    }

    /**
     * As it stood on that day: without the steps taken later.
     *
     * @param day inclusive
     */
    @Override
    public ChangeRequest knownOn(LocalDate day) {
        return ChangeSteps.knownOn(this, day);
    }

    @Value.Check
    void check() {
        ChangeSteps.check(this);
    }

    /** How far it has come: the last of the steps that were written down. */
    public ChangeState state() {
        if (implementedOn().isPresent()) {
            return ChangeState.IMPLEMENTED;
        }
        if (decision().isPresent()) {
            return ChangeState.DECIDED;
        }
        if (proposedOn().isPresent()) {
            return ChangeState.PROPOSED;
        }
        return examinedOn().isPresent() ? ChangeState.EXAMINED : ChangeState.CAPTURED;
    }

    /** Whether it was approved. */
    public boolean isApproved() {
        return decision().equals(Optional.of(ChangeDecision.APPROVE));
    }

    /** Whether nobody has to decide it any more. */
    public boolean isSettled() {
        return decision().filter(ChangeDecision::isFinal).isPresent();
    }

    /** Whether somebody still has to do something about it: to decide it, or to carry it out. */
    public boolean isOpen() {
        return implementedOn().isEmpty() && (isApproved() || !isSettled());
    }

    /** What it costs, negative when it saves: the money of its impact on cost; empty when not estimated. */
    public Optional<Money> cost() {
        return impacts().stream()
                .filter(each -> each.dimension() == ToleranceDimension.COST)
                .flatMap(each -> each.money().stream())
                .findFirst();
    }

    /**
     * Examines it: its impacts are known. Possible until it is proposed, and again when more information was asked for.
     *
     * @param on the day
     * @param found at least one; replaces those it had
     */
    public Either<RefusedChange, ChangeRequest> examine(LocalDate on, List<ChangeImpact> found) {
        return ChangeSteps.examine(this, on, found);
    }

    /**
     * Examines it; see {@link #examine}.
     *
     * @param on the day
     * @param found at least one
     * @throws IllegalArgumentException with the message of the {@link RefusedChange}, if it is refused
     */
    public ChangeRequest examineOrThrow(LocalDate on, List<ChangeImpact> found) {
        return examine(on, found).getOrElseThrow(RefusedChange::exception);
    }

    /**
     * Proposes it: it is put before those who decide. Possible once it was examined.
     *
     * @param on the day
     * @param advice what is recommended, not blank
     */
    public Either<RefusedChange, ChangeRequest> propose(LocalDate on, String advice) {
        return ChangeSteps.propose(this, on, advice);
    }

    /**
     * Proposes it; see {@link #propose}.
     *
     * @param on the day
     * @param advice what is recommended, not blank
     * @throws IllegalArgumentException with the message of the {@link RefusedChange}, if it is refused
     */
    public ChangeRequest proposeOrThrow(LocalDate on, String advice) {
        return propose(on, advice).getOrElseThrow(RefusedChange::exception);
    }

    /**
     * Decides it. Possible once it was proposed, and again after a decision that settled nothing.
     *
     * @param verdict names who decides; a merge names another request
     */
    public Either<RefusedChange, ChangeRequest> decide(ChangeVerdict verdict) {
        return ChangeSteps.decide(this, verdict);
    }

    /**
     * Decides it; see {@link #decide}.
     *
     * @param verdict names who decides
     * @throws IllegalArgumentException with the message of the {@link RefusedChange}, if it is refused
     */
    public ChangeRequest decideOrThrow(ChangeVerdict verdict) {
        return decide(verdict).getOrElseThrow(RefusedChange::exception);
    }

    /**
     * Carries it out. Possible once it was approved.
     *
     * @param on the day
     */
    public Either<RefusedChange, ChangeRequest> implement(LocalDate on) {
        return ChangeSteps.implement(this, on);
    }

    /**
     * Carries it out; see {@link #implement}.
     *
     * @param on the day
     * @throws IllegalArgumentException with the message of the {@link RefusedChange}, if it is refused
     */
    public ChangeRequest implementOrThrow(LocalDate on) {
        return implement(on).getOrElseThrow(RefusedChange::exception);
    }

    /**
     * Opens it again: it is captured as if new, and keeps its impacts. Possible once it was settled; what was decided
     * before is for the decision log to remember.
     *
     * @param on the day
     */
    public Either<RefusedChange, ChangeRequest> reopen(LocalDate on) {
        return ChangeSteps.reopen(this, on);
    }

    /**
     * Opens it again; see {@link #reopen}.
     *
     * @param on the day
     * @throws IllegalArgumentException with the message of the {@link RefusedChange}, if it is refused
     */
    public ChangeRequest reopenOrThrow(LocalDate on) {
        return reopen(on).getOrElseThrow(RefusedChange::exception);
    }

    /** Starts a request; {@code id}, {@code component} and {@code title} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ChangeRequest}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableChangeRequest.Builder {
        Builder() {}
    }
}
