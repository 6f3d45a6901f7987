package org.pmokit.core.benefit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Amount;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/**
 * A measurable improvement that somebody sees as an advantage, or, as a dis-benefit, a decline. Numbers that are equal
 * are equal however they were written.
 */
@Value.Immutable
public abstract class Benefit implements RegisterEntry {

    private static final int DECIMALS = 12;

    Benefit() {}

    /** Its id. */
    public abstract BenefitId id();

    @Override
    public BenefitId ref() {
        return id();
    }

    /** What gets better, beginning with the change: {@code lower cost per call}. */
    @Override
    public abstract String title();

    /** What it consists of. */
    public abstract BenefitKind kind();

    /** The project or programme that claims it; empty when not said. */
    public abstract Optional<ComponentRef> component();

    /** What exactly gets better; empty when not said. */
    public abstract Optional<String> description();

    /** The difference between before and after that somebody can see; empty when not said. */
    public abstract Optional<String> observation();

    /** Why this initiative can claim it; empty when not said. */
    public abstract Optional<String> attribution();

    /** What it is measured by; empty when it is not. */
    public abstract Optional<BenefitMeasure> measure();

    /** Who is better off, or worse: a group or a unit, not a person; empty when not said. */
    public abstract Optional<String> beneficiary();

    /** Who answers for it, usually in the business; empty when nobody does. */
    @Value.Redacted
    public abstract Optional<PersonId> owner();

    /** The measure before the change, in its unit; empty when not known. */
    public abstract Optional<BigDecimal> baseline();

    /** The day the baseline was measured; empty when not said. */
    public abstract Optional<LocalDate> baselineOn();

    /** The measure that is aimed at, in its unit; empty when not said. */
    public abstract Optional<BigDecimal> target();

    /** What it is worth, zero or more also for a dis-benefit; empty when it is not valued. */
    public abstract Optional<Money> value();

    /** What has to be spent to bring it about, beside the cost of the work; empty when not estimated. */
    public abstract Optional<Money> costToRealise();

    /** The days over which the value arises; empty when not said, and then it may overlap with any other. */
    public abstract Optional<DateRange> period();

    /** Objectives that it serves, in the order given. */
    public abstract Set<ObjectiveId> objectives();

    /** The products, milestones, projects and other outputs that make it possible, in the order given. */
    public abstract Set<ComponentRef> enabledBy();

    /** Benefits that have to come first, in the order given; they may not lead back to this one. */
    public abstract Set<BenefitId> dependsOn();

    /** The risks to it, in the order given. */
    public abstract Set<RiskId> risks();

    /** The day of its next review; empty when none is agreed. */
    public abstract Optional<LocalDate> reviewOn();

    /** The day it was put on the register; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> identifiedOn();

    /** What was planned, cumulative. */
    @Value.Default
    public BenefitProfile planned() {
        return BenefitProfile.EMPTY;
    }

    /** What was measured, cumulative, in the unit of the plan. */
    @Value.Default
    public BenefitProfile actual() {
        return BenefitProfile.EMPTY;
    }

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Optional<ComponentRef> about() {
        return component();
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("component", component()),
                Pointer.to("objectives", objectives()),
                Pointer.to("enabledBy", enabledBy()),
                dependsOn().stream().flatMap(cause -> Pointer.up("dependsOn", Optional.of(cause))),
                Pointer.to("risks", risks()));
    }

    @Override
    public Stream<Amount> amounts() {
        return Stream.concat(Amount.of("value", value()), Amount.of("costToRealise", costToRealise()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return identifiedOn();
    }

    /**
     * As it stood on that day, without what was measured later.
     *
     * @param day inclusive
     */
    @Override
    public Benefit knownOn(LocalDate day) {
        BenefitProfile known = actual().knownOn(day);
        return known.equals(actual()) ? this : toBuilder().actual(known).build();
    }

    @Value.Check
    Benefit check() {
        if (value().filter(worth -> worth.amount().signum() < 0).isPresent()) {
            throw new IllegalArgumentException("The value of benefit " + id().value()
                    + " is negative.\nMaybe write a positive value, and that it is a dis-benefit.");
        }
        if (costToRealise().filter(cost -> cost.amount().signum() < 0).isPresent()) {
            throw new IllegalArgumentException(
                    "The cost to realise benefit " + id().value() + " is negative.\nMaybe write a positive amount.");
        }
        Optional<BigDecimal> plainBaseline = baseline().map(Benefit::plain);
        Optional<BigDecimal> plainTarget = target().map(Benefit::plain);
        boolean isPlain = plainBaseline.equals(baseline()) && plainTarget.equals(target());
        return isPlain
                ? this
                : toBuilder().baseline(plainBaseline).target(plainTarget).build();
    }

    /** The day of the first measurement, whether made, planned or due at the next review; empty when none is known. */
    public Optional<LocalDate> firstMeasuredOn() {
        return Stream.of(
                        planned().points().stream().map(BenefitPoint::on),
                        actual().points().stream().map(BenefitPoint::on),
                        reviewOn().stream())
                .flatMap(days -> days)
                .min(Comparator.naturalOrder());
    }

    private static BigDecimal plain(BigDecimal number) {
        return new Ratio(number).value();
    }

    /** Whether it is a decline, whose value is taken off. */
    public boolean isDisBenefit() {
        return kind() == BenefitKind.DIS_BENEFIT;
    }

    /** The value with its sign: negative for a dis-benefit; empty when it is not valued. */
    public Optional<Money> netValue() {
        return value().map(worth -> isDisBenefit() ? worth.minus(worth).minus(worth) : worth);
    }

    /**
     * The questions that it fails because an answer is missing, in the order of {@link DoamQuestion}; none when it may count.
     * Whether an answer convinces is for people to say. Measurement needs a measure and a baseline.
     */
    public Set<DoamQuestion> failedQuestions() {
        Set<DoamQuestion> failed = EnumSet.noneOf(DoamQuestion.class);
        addIfUnanswered(failed, DoamQuestion.DESCRIPTION, description());
        addIfUnanswered(failed, DoamQuestion.OBSERVATION, observation());
        addIfUnanswered(failed, DoamQuestion.ATTRIBUTION, attribution());
        if (measure().isEmpty() || baseline().isEmpty()) {
            failed.add(DoamQuestion.MEASUREMENT);
        }
        return Collections.unmodifiableSet(failed);
    }

    private static void addIfUnanswered(Set<DoamQuestion> failed, DoamQuestion test, Optional<String> answer) {
        if (answer.filter(text -> !text.isBlank()).isEmpty()) {
            failed.add(test);
        }
    }

    /**
     * The newest measurement by that day, held against the plan of the day of the measurement; empty when nothing was
     * measured by then, or there is no plan.
     *
     * @param day inclusive
     */
    public Optional<Realisation> realisationOn(LocalDate day) {
        if (planned().isEmpty()) {
            return Optional.empty();
        }
        return actual().on(day).map(point -> new Realisation(point.on(), point.cumulative(), plannedBy(point.on())));
    }

    /**
     * Where it stands: not started while nothing is planned by that day, else by the rate of the newest measurement.
     * Empty when there is no plan, when something was due and nothing was measured since, and for a dis-benefit, of
     * which more is not better.
     *
     * @param day inclusive
     * @param thresholds such as {@link RealisationThresholds#HOUSE_DEFAULT}
     */
    public Optional<RealisationStatus> statusOn(LocalDate day, RealisationThresholds thresholds) {
        if (isDisBenefit() || planned().isEmpty()) {
            return Optional.empty();
        }
        if (plannedBy(day).signum() == 0) {
            return Optional.of(RealisationStatus.NOT_STARTED);
        }
        return realisationOn(day).flatMap(Realisation::rate).map(thresholds::status);
    }

    /**
     * The whole plan at the rate of the newest measurement, to 12 decimals, half up; empty when there is no rate. It
     * assumes that what is behind stays behind in proportion, which is a house default.
     *
     * @param day inclusive
     */
    public Optional<BigDecimal> forecastAtEnd(LocalDate day) {
        return realisationOn(day)
                .flatMap(Realisation::rate)
                .flatMap(rate -> planned()
                        .last()
                        .map(whole -> plain(
                                whole.cumulative().multiply(rate.value()).setScale(DECIMALS, RoundingMode.HALF_UP))));
    }

    private BigDecimal plannedBy(LocalDate day) {
        return planned().on(day).map(BenefitPoint::cumulative).orElse(BigDecimal.ZERO);
    }

    /** Starts a benefit; {@code id}, {@code title} and {@code kind} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Benefit}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableBenefit.Builder {
        Builder() {}
    }
}
