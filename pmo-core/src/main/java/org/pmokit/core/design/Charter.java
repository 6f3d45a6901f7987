package org.pmokit.core.design;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.office.AuthorityGrant;
import org.pmokit.core.office.Service;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Amount;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.role.Role;

/**
 * The charter of an office: what it was agreed to be. The office itself says what it is; the two are held against each
 * other in a review of the model. A charter may be incomplete and says by {@link #missingParts} what it lacks.
 */
@Value.Immutable
public abstract class Charter implements Recorded {

    /** A year between two reviews where a charter does not say: a house default. */
    public static final Period REVIEW_INTERVAL = Period.ofYears(1);

    Charter() {}

    /** Whose charter. */
    public abstract OfficeId office();

    /** What the office is there to solve; empty when not said. */
    public abstract Optional<String> purpose();

    /** What it looks after, and what not; empty when not said. */
    public abstract Optional<String> scope();

    /** What it may do, in the order given. */
    public abstract List<AuthorityGrant> authorities();

    /** What it promises to offer, in the order given. */
    public abstract Set<Service> services();

    /** Whom it serves, in the order given. */
    public abstract Set<ComponentRef> customers();

    /** The board, unit or office to which it reports; empty when not said. */
    public abstract Optional<ComponentRef> reportsTo();

    /** The roles it has, in the order given. */
    public abstract Set<Role> roles();

    /** What it is measured by, in the order given. */
    public abstract Set<KpiMeasure> kpis();

    /** Who pays; empty when not said. */
    public abstract Optional<Funding> funding();

    /** The board, unit or office that agreed it; empty when not said. */
    public abstract Optional<ComponentRef> agreedBy();

    /** The day it was agreed, or last agreed anew; empty when not said. */
    public abstract Optional<LocalDate> agreedOn();

    /** The day by which it is to be reviewed; empty when not said. */
    public abstract Optional<LocalDate> reviewBy();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "charters[" + office().value() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(office().value());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(office());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("office", office()),
                authorities().stream().flatMap(grant -> Pointer.to("authorities", grant.over())),
                Pointer.to("customers", customers()),
                Stream.concat(Pointer.to("reportsTo", reportsTo()), Pointer.to("agreedBy", agreedBy()))
                        .map(pointer -> pointer.among(ComponentKind.BOARD, ComponentKind.UNIT, ComponentKind.OFFICE)));
    }

    @Override
    public Stream<Amount> amounts() {
        return Stream.concat(
                Amount.of("funding.setUpCost", funding().flatMap(Funding::setUpCost)),
                Amount.of("funding.annualCost", funding().flatMap(Funding::annualCost)));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return agreedOn();
    }

    @Value.Check
    void check() {
        if (agreedOn().isPresent()
                && reviewBy().filter(agreedOn().get()::isAfter).isPresent()) {
            throw new IllegalArgumentException("The charter of office " + office().value() + " is to be reviewed by "
                    + reviewBy().get() + ", before it was agreed on "
                    + agreedOn().get()
                    + ".\nMaybe the two dates are swapped.");
        }
    }

    /** What it does not say, in the order of {@link CharterPart}; empty when it is complete. */
    public Set<CharterPart> missingParts() {
        Set<CharterPart> missing = EnumSet.noneOf(CharterPart.class);
        for (CharterPart part : CharterPart.values()) {
            if (!says(part)) {
                missing.add(part);
            }
        }
        return Collections.unmodifiableSet(missing);
    }

    private boolean says(CharterPart part) {
        return switch (part) {
            case PURPOSE -> purpose().filter(text -> !text.isBlank()).isPresent();
            case SCOPE -> scope().filter(text -> !text.isBlank()).isPresent();
            case AUTHORITY -> !authorities().isEmpty();
            case SERVICES -> !services().isEmpty();
            case CUSTOMERS -> !customers().isEmpty();
            case REPORTING_LINE -> reportsTo().isPresent();
            case ROLES -> !roles().isEmpty();
            case KPIS -> !kpis().isEmpty();
            case FUNDING -> funding().isPresent();
            case REVIEW_DATE -> reviewBy().isPresent();
        };
    }

    /**
     * The day by which it is to be reviewed: as it says, else an interval after it was agreed; empty when it says neither.
     *
     * @param interval such as {@link #REVIEW_INTERVAL}
     */
    public Optional<LocalDate> reviewDue(Period interval) {
        return reviewBy().or(() -> agreedOn().map(day -> day.plus(interval)));
    }

    /**
     * Whether the review is overdue: the day by which it was to be done has passed. Not known counts as not overdue here;
     * ask {@link #reviewDue} for that.
     *
     * @param day the day of the question
     * @param interval such as {@link #REVIEW_INTERVAL}
     */
    public boolean isReviewOverdue(LocalDate day, Period interval) {
        return reviewDue(interval).filter(day::isAfter).isPresent();
    }

    /** Starts a charter; {@code office} is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Charter}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableCharter.Builder {
        Builder() {}
    }
}
