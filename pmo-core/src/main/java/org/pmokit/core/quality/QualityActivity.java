package org.pmokit.core.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.QualityActivityId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.role.Role;

/** A review, test, inspection or audit, planned or held: an entry of the quality register. */
@Value.Immutable
public abstract class QualityActivity implements RegisterEntry {

    QualityActivity() {}

    /** Its id. */
    public abstract QualityActivityId id();

    @Override
    public QualityActivityId ref() {
        return id();
    }

    /** What is looked at: a product, or for an audit also a programme, project or office. */
    public abstract ComponentRef subject();

    /** How. */
    public abstract QualityActivityKind kind();

    /** Its name; kind and subject where nobody wrote one. */
    @Override
    @Value.Default
    public String title() {
        return kind().code() + " of " + subject().value();
    }

    /** Who leads it; empty when not said. */
    @Value.Redacted
    public abstract Optional<PersonId> chair();

    /** Who presents the product; empty when not said. */
    @Value.Redacted
    public abstract Optional<PersonId> presenter();

    /** Who looks at it; empty when not said. */
    @Value.Redacted
    public abstract Set<PersonId> reviewers();

    /** Who invites and keeps the record; empty when not said. */
    @Value.Redacted
    public abstract Optional<PersonId> administrator();

    /** The role that runs the quality review process for it; empty when not said. */
    public abstract Optional<Role> facilitator();

    /** The units, teams or offices that look at it; empty when not said. */
    public abstract Set<ComponentRef> reviewedBy();

    /** The codes of the criteria looked at; empty = all of them. */
    public abstract Set<String> criteria();

    /** The day agreed for it; empty = unknown. */
    public abstract Optional<LocalDate> planned();

    /** The day now expected; empty when nobody said. */
    public abstract Optional<LocalDate> forecast();

    /** The day it was held; empty while it was not. */
    public abstract Optional<LocalDate> actual();

    /** The day by which the result should be approved; empty = unknown. */
    public abstract Optional<LocalDate> approvalPlanned();

    /** The day on which the result was approved; empty while it is not. */
    public abstract Optional<LocalDate> approved();

    /** What came out; empty while it is open. */
    public abstract Optional<QualityResult> result();

    /** How many defects were found; empty when nobody counted. */
    public abstract Optional<Integer> defects();

    /** How large the subject is, in the office's own unit such as pages; empty when nobody measured. */
    public abstract Optional<BigDecimal> size();

    /** What has to be done, in the order given. */
    public abstract List<FollowUp> followUps();

    /** The record of it; empty when not said. */
    public abstract Optional<DocumentId> record();

    /** What an audit covers; empty when not said. */
    public abstract Optional<String> scope();

    /** Whether an audit is held by somebody independent of what it looks at; empty when not said. */
    public abstract Optional<Boolean> independent();

    /** What an audit found, in the order given. */
    public abstract List<AuditFinding> findings();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Value.Check
    void check() {
        if (result().isPresent() && actual().isEmpty()) {
            throw new IllegalArgumentException("Quality activity " + id().value() + " has the result "
                    + result().get().code() + " and was not held.\nMaybe add the day on which it was.");
        }
        if (defects().filter(count -> count < 0).isPresent()
                || size().filter(amount -> amount.signum() <= 0).isPresent()) {
            throw new IllegalArgumentException("Quality activity " + id().value()
                    + " has fewer than no defects or no size.\nMaybe leave out what nobody counted.");
        }
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(subject());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("subject", subject()),
                Pointer.to("reviewedBy", reviewedBy()),
                Pointer.to("record", record()),
                followUps().stream().flatMap(each -> Pointer.to("followUps." + each.code(), each.owner())),
                findings().stream().flatMap(each -> Pointer.to("findings." + each.code(), each.improvement())));
    }

    /**
     * As it stood on that day: only planned when it was held later, and with actions that were done later still open.
     * Its result is of the day on which it was held.
     *
     * @param day inclusive
     */
    @Override
    public QualityActivity knownOn(LocalDate day) {
        Builder known = toBuilder()
                .approved(approved().filter(held -> !held.isAfter(day)))
                .followUps(followUps().stream().map(each -> each.knownOn(day)).toList());
        return actual().filter(day::isBefore).isEmpty()
                ? known.build()
                : known.actual(Optional.empty())
                        .result(Optional.empty())
                        .defects(Optional.empty())
                        .followUps(List.of())
                        .findings(List.of())
                        .build();
    }

    /** The day expected, else the day agreed; empty when neither is known. */
    public Optional<LocalDate> expected() {
        return forecast().or(this::planned);
    }

    /**
     * Whether it had been held by that day and found the subject good.
     *
     * @param day inclusive
     */
    public boolean isPassedOn(LocalDate day) {
        return actual().filter(held -> !held.isAfter(day)).isPresent()
                && result().filter(QualityResult.PASS::equals).isPresent();
    }

    /** Starts a quality activity; {@code id}, {@code subject} and {@code kind} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link QualityActivity}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableQualityActivity.Builder {
        Builder() {}
    }
}
