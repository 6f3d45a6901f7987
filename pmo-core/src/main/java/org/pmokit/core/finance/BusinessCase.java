package org.pmokit.core.finance;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.PriceBasis;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Amount;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/**
 * Why a portfolio, programme or project is worth doing: what it costs and brings, period by period, and who said yes. It
 * is looked at again at every gate; {@link #doubtsOn} says what speaks against it.
 */
@Value.Immutable
public abstract class BusinessCase implements Recorded {

    BusinessCase() {}

    /** The portfolio, programme or project that it justifies. */
    public abstract ComponentRef component();

    /** Which version of the case it is, such as {@code outline}; one component may have several; empty when not said. */
    public abstract Optional<String> version();

    /** What each period brings and takes, period 0 first; all of one currency; empty when nobody worked it out. */
    public abstract List<PeriodFlow> flows();

    /** By how much later flows count less; empty when not said. */
    public abstract Optional<DiscountRate> rate();

    /** In which prices the flows are told; empty when not said. */
    public abstract Optional<PriceBasis> prices();

    /** The document that gave the component its mandate; empty when there is none on record. */
    public abstract Optional<DocumentId> mandate();

    /** The day it was written; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> writtenOn();

    /** The day it was approved; empty while it is not. */
    public abstract Optional<LocalDate> approvedOn();

    /** The decision that approved it; empty when it is not on record. */
    public abstract Optional<DecisionId> approval();

    /** The day by which somebody has to look at it again; empty when none is agreed. */
    public abstract Optional<LocalDate> reviewBy();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "businessCases[" + key() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(key());
    }

    private String key() {
        return component().asText() + version().map(name -> "," + name).orElse("");
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("component", component())
                        .map(pointer ->
                                pointer.among(ComponentKind.PORTFOLIO, ComponentKind.PROGRAMME, ComponentKind.PROJECT)),
                Pointer.to("mandate", mandate()),
                Pointer.to("approval", approval()));
    }

    @Override
    public Stream<Amount> amounts() {
        return flows().stream().flatMap(flow -> Amount.of("flows", List.of(flow.benefit(), flow.cost())));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return writtenOn();
    }

    /**
     * As it stood on that day: not approved, if it was approved later.
     *
     * @param day inclusive
     */
    @Override
    public BusinessCase knownOn(LocalDate day) {
        return approvedOn().filter(day::isBefore).isPresent()
                ? toBuilder()
                        .approvedOn(Optional.empty())
                        .approval(Optional.empty())
                        .build()
                : this;
    }

    @Value.Check
    void check() {
        cashFlow();
    }

    /** The flows as one; empty when there are none. */
    public Optional<CashFlow> cashFlow() {
        return flows().isEmpty() ? Optional.empty() : Optional.of(new CashFlow(flows()));
    }

    /** What it is worth; empty without flows or without a rate. */
    public Optional<Appraisal> appraisal() {
        return cashFlow().flatMap(flow -> rate().map(known -> new Appraisal(flow, known)));
    }

    /**
     * What speaks against it on a day. None is not proof that it holds: only of what is on record. It does not judge
     * whether the flows are plausible.
     *
     * @param day of the question
     */
    public Set<BusinessCaseDoubt> doubtsOn(LocalDate day) {
        Set<BusinessCaseDoubt> doubts = EnumSet.noneOf(BusinessCaseDoubt.class);
        if (approvedOn().filter(approved -> !approved.isAfter(day)).isEmpty()) {
            doubts.add(BusinessCaseDoubt.NOT_APPROVED);
        }
        if (flows().isEmpty()) {
            doubts.add(BusinessCaseDoubt.NO_FIGURES);
        } else if (rate().isEmpty()) {
            doubts.add(BusinessCaseDoubt.NO_RATE);
        }
        appraisal()
                .map(Appraisal::netPresentValue)
                .filter(worth -> worth.amount().signum() < 0)
                .ifPresent(worth -> doubts.add(BusinessCaseDoubt.DESTROYS_VALUE));
        if (reviewBy().filter(due -> due.isBefore(day)).isPresent()) {
            doubts.add(BusinessCaseDoubt.REVIEW_OVERDUE);
        }
        return Collections.unmodifiableSet(doubts);
    }

    /**
     * Whether nothing on record speaks against it on a day.
     *
     * @param day of the question
     */
    public boolean stillHoldsOn(LocalDate day) {
        return doubtsOn(day).isEmpty();
    }

    /** What it costs over all periods, not discounted; empty without flows. */
    public Optional<Money> cost() {
        return cashFlow().map(CashFlow::costs);
    }

    /** Starts a business case; {@code component} is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link BusinessCase}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableBusinessCase.Builder {
        Builder() {}
    }
}
