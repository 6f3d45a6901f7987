package org.pmokit.core.risk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Amount;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/**
 * An uncertain event that would matter to a component: an entry of the risk register. Id, component and title are enough
 * to begin with. What is said of it in two ways, before any response and with the responses in place, is called inherent
 * without more words and residual.
 *
 * <p>Probability and impact can be amounts ({@link #probability}, {@link #impact}), levels of a {@link RiskScale}
 * ({@link #probabilityLevel}, {@link #impactLevel}), or both.
 */
@Value.Immutable
public abstract class Risk implements RegisterEntry {

    Risk() {}

    /** Its id. */
    public abstract RiskId id();

    @Override
    public RiskId ref() {
        return id();
    }

    /** The component it would matter to. */
    public abstract ComponentRef component();

    /** Cause, event and effect in a sentence. */
    @Override
    public abstract String title();

    /** Threat or opportunity; empty when not said, and then the sign of the impact says it. */
    public abstract Optional<RiskEffect> kind();

    /** In the office's own word, such as {@code supply}; empty when not said. */
    public abstract Optional<String> category();

    /** What gives rise to it; empty when not said. */
    public abstract Optional<String> cause();

    /** What would happen; empty when not said. */
    public abstract Optional<String> event();

    /** What that would do to the aims; empty when not said. */
    public abstract Optional<String> effect();

    /** Who wrote it down; empty when not said. */
    @Value.Redacted
    public abstract Optional<PersonId> author();

    /** The day it was registered; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> raised();

    /** The day it was closed; empty while it is open. */
    public abstract Optional<LocalDate> closed();

    /** Who watches it: a person's or unit's id as text; empty when nobody does. */
    @Value.Redacted
    public abstract Optional<String> owner();

    /** What is done about it; empty when nothing is. */
    public abstract Optional<String> response();

    /** Everything that is planned or done about it, where it is more than a sentence. */
    public abstract List<RiskResponse> responses();

    /** What sorts of response are made, beside those that {@link #responses} name. */
    public abstract Set<ResponseCategory> responseCategories();

    /** How likely, from 0 to 1; empty when not estimated. */
    public abstract Optional<Ratio> probability();

    /**
     * What it would cost, or gain where the {@link #kind} is an opportunity; empty when not estimated. Without a kind a
     * negative cost is a gain; with one, the amount is zero or more.
     */
    public abstract Optional<Money> impact();

    /** How likely with the responses in place, from 0 to 1; empty when not estimated. */
    public abstract Optional<Ratio> residualProbability();

    /** What it would cost or gain with the responses in place, written as {@link #impact}; empty when not estimated. */
    public abstract Optional<Money> residualImpact();

    /** The level of probability on a scale, such as 4; empty when not rated. */
    public abstract Optional<Ratio> probabilityLevel();

    /** The level of impact on a scale, such as 5 or 0.8; empty when not rated. */
    public abstract Optional<Ratio> impactLevel();

    /** The level of probability with the responses in place; empty when not rated. */
    public abstract Optional<Ratio> residualProbabilityLevel();

    /** The level of impact with the responses in place; empty when not rated. */
    public abstract Optional<Ratio> residualImpactLevel();

    /** How soon it could occur, as a class; empty when not said. */
    public abstract Optional<Proximity> proximity();

    /** The day until which it could occur; empty when not said. */
    public abstract Optional<LocalDate> proximityDate();

    /** Where it stands, as written; empty when only {@link #closed} says so. */
    public abstract Optional<RiskStatus> declaredStatus();

    /** The day on which somebody last looked at it; empty when nobody did, or nobody said. */
    public abstract Optional<LocalDate> reviewedOn();

    /** The decision on what to do about it, as where a high risk is accepted; empty when there is none. */
    public abstract Optional<DecisionId> decision();

    /** Risks that the responses bring about. */
    public abstract Set<RiskId> secondaryRisks();

    /** What it came from: another risk, an assumption, a dependency, an issue. */
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
                Pointer.to("decision", decision()),
                Pointer.to("secondaryRisks", secondaryRisks()),
                Pointer.to("derivedFrom", derivedFrom()));
    }

    @Override
    public Stream<Amount> amounts() {
        Stream<Amount> costs = responses().stream().flatMap(each -> Amount.of("responses", each.cost()));
        return Stream.of(Amount.of("impact", impact()), Amount.of("residualImpact", residualImpact()), costs)
                .flatMap(each -> each);
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return raised();
    }

    /**
     * As it stood on that day: active, if it was closed later; without reviews and responses done later.
     *
     * @param day inclusive
     */
    @Override
    public Risk knownOn(LocalDate day) {
        return RiskRecord.knownOn(this, day);
    }

    @Value.Check
    void check() {
        RiskRecord.check(this);
    }

    /** Where it stands: as written, else closed when it has a closing day, else active. */
    public RiskStatus status() {
        return declaredStatus().orElse(closed().isPresent() ? RiskStatus.CLOSED : RiskStatus.ACTIVE);
    }

    /** Whether it may still occur. */
    public boolean isOpen() {
        return status() == RiskStatus.ACTIVE;
    }

    /** Threat or opportunity: as said, else an opportunity when the impact is negative; empty when neither is known. */
    public Optional<RiskEffect> direction() {
        return kind().or(() ->
                impact().map(cost -> cost.amount().signum() < 0 ? RiskEffect.OPPORTUNITY : RiskEffect.THREAT));
    }

    /** All sorts of response, those of {@link #responses} included, in the order of the enum. */
    public Set<ResponseCategory> allResponseCategories() {
        return RiskRecord.categories(this);
    }

    /** Whether anything is planned or done about it: a sentence, a response, or a sort of response. */
    public boolean isResponded() {
        return response().filter(text -> !text.isBlank()).isPresent()
                || !responses().isEmpty()
                || !responseCategories().isEmpty();
    }

    /**
     * The inherent score; empty when the risk is not rated, or not on this scale. Without a level of probability, that of
     * the probability counts.
     *
     * @param scale of the office
     */
    public Optional<RiskScore> score(RiskScale scale) {
        return RiskRecord.score(scale, RiskRecord.level(scale, probabilityLevel(), probability()), impactLevel());
    }

    /**
     * The score with the responses in place; empty as for {@link #score}.
     *
     * @param scale of the office
     */
    public Optional<RiskScore> residualScore(RiskScale scale) {
        return RiskRecord.score(
                scale,
                RiskRecord.level(scale, residualProbabilityLevel(), residualProbability()),
                residualImpactLevel());
    }

    /**
     * Both scores; empty when there is no inherent one.
     *
     * @param scale of the office
     */
    public Optional<RiskRating> rating(RiskScale scale) {
        return score(scale).map(inherent -> new RiskRating(inherent, residualScore(scale)));
    }

    /**
     * The inherent score times the factor of the proximity, for ordering only; empty without a score or a class of
     * proximity.
     *
     * @param scale of the office
     * @param factors of the office
     */
    public Optional<BigDecimal> priority(RiskScale scale, ProximityFactors factors) {
        return score(scale).flatMap(score -> proximity().map(soon -> factors.priority(score, soon)));
    }

    /**
     * The priority with the responses in place; empty as for {@link #priority}.
     *
     * @param scale of the office
     * @param factors of the office
     */
    public Optional<BigDecimal> residualPriority(RiskScale scale, ProximityFactors factors) {
        return residualScore(scale).flatMap(score -> proximity().map(soon -> factors.priority(score, soon)));
    }

    /** Probability times impact; empty when one of them was not estimated. */
    public Optional<ExpectedValue> expectedValue() {
        return ExpectedValue.of(this);
    }

    /** Probability times impact with the responses in place; empty when one of the two was not estimated. */
    public Optional<ExpectedValue> residualExpectedValue() {
        return ExpectedValue.residual(this);
    }

    /** Whether all responses together are worth their cost; empty when a value or the cost of a response is missing. */
    public Optional<ResponseValue> responseValue() {
        return RiskRecord.responseValue(this);
    }

    /** Starts a risk; {@code id}, {@code component} and {@code title} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Risk}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableRisk.Builder {
        Builder() {}
    }
}
