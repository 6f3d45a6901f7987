package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ReportId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.role.Role;
import org.pmokit.core.tolerance.ToleranceDimension;

/**
 * Told to the level that delegated when a target is forecast to leave its band: why, what follows, what can be done and
 * what is recommended. It may be kept unfinished; {@link #gaps} says what it lacks.
 */
@Value.Immutable
public abstract class ExceptionReport implements RegisterEntry {

    ExceptionReport() {}

    /** Its id. */
    public abstract ReportId id();

    @Override
    public ReportId ref() {
        return id();
    }

    /** The programme, project, stage or work package whose band will not hold. */
    public abstract ComponentRef component();

    /** What it is called. */
    @Override
    public abstract String title();

    /** The day it was raised. */
    public abstract LocalDate raisedOn();

    /** In which role it was written; empty when not said. */
    public abstract Optional<Role> raisedBy();

    /** Why the target will be missed; empty when nobody wrote it down. */
    public abstract Optional<String> cause();

    /** What follows for the work itself when nothing is done; empty when nobody wrote it down. */
    public abstract Optional<String> consequences();

    /** What follows for the levels above; empty when nobody wrote it down. */
    public abstract Optional<String> consequencesAbove();

    /** The dimensions that will leave their bands, in the order given. */
    public abstract Set<ToleranceDimension> dimensions();

    /** What can be done, in the order given. */
    public abstract List<ExceptionOption> options();

    /** The code of the option that is recommended; empty when none is. */
    public abstract Optional<String> recommendation();

    /** Why that one; empty when nobody wrote it down. */
    public abstract Optional<String> reason();

    /** What was learned; empty when nothing was written down. */
    public abstract Optional<String> lessons();

    /** What was decided; empty while it is open. */
    public abstract Optional<BoardOutcome> outcome();

    /** The day of that decision; empty while it is open, or when not said. */
    public abstract Optional<LocalDate> decidedOn();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Value.Check
    void check() {
        long codes = options().stream().map(ExceptionOption::code).distinct().count();
        if (codes < options().size()) {
            throw new IllegalArgumentException(
                    "Two options of report " + id().value() + " have the same code.\nMaybe call them A, B and C.");
        }
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("component", component())
                .map(pointer -> pointer.among(
                        ComponentKind.PROGRAMME,
                        ComponentKind.PROJECT,
                        ComponentKind.STAGE,
                        ComponentKind.WORK_PACKAGE));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return Optional.of(raisedOn());
    }

    /**
     * As it stood on that day: undecided, if it was decided later.
     *
     * @param day inclusive
     */
    @Override
    public ExceptionReport knownOn(LocalDate day) {
        return decidedOn().filter(day::isBefore).isEmpty()
                ? this
                : toBuilder()
                        .outcome(Optional.empty())
                        .decidedOn(Optional.empty())
                        .build();
    }

    /**
     * What it lacks: at least two options, one of them to do nothing; one recommendation among them; every dimension
     * that is outside its band. Empty when it is complete.
     *
     * @param breached the dimensions that are outside their bands
     */
    public List<ExceptionGap> gaps(Collection<ToleranceDimension> breached) {
        List<ExceptionGap> gaps = new ArrayList<>();
        if (options().size() < 2) {
            gaps.add(new ExceptionGap(ExceptionGap.Kind.TOO_FEW_OPTIONS, Optional.empty()));
        }
        if (options().stream().noneMatch(each -> each.kind() == ExceptionOption.Kind.DO_NOTHING)) {
            gaps.add(new ExceptionGap(ExceptionGap.Kind.NO_DO_NOTHING, Optional.empty()));
        }
        if (recommendation().isEmpty()) {
            gaps.add(new ExceptionGap(ExceptionGap.Kind.NO_RECOMMENDATION, Optional.empty()));
        } else if (options().stream()
                .noneMatch(each -> each.code().equals(recommendation().get()))) {
            gaps.add(new ExceptionGap(ExceptionGap.Kind.RECOMMENDATION_NOT_AN_OPTION, Optional.empty()));
        }
        breached.stream()
                .filter(dimension -> !dimensions().contains(dimension))
                .distinct()
                .sorted()
                .forEach(dimension ->
                        gaps.add(new ExceptionGap(ExceptionGap.Kind.DIMENSION_NOT_LISTED, Optional.of(dimension))));
        return List.copyOf(gaps);
    }

    /** Starts an exception report; {@code id}, {@code component}, {@code title} and {@code raisedOn} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link ExceptionReport}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableExceptionReport.Builder {
        Builder() {}
    }
}
