package org.pmokit.core.delivery;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.CurrencyConversion;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.tolerance.Tolerance;

/** A temporary organisation that coordinates projects, and perhaps smaller programmes, towards outcomes and benefits. */
@Value.Immutable
public abstract class Programme implements DeliveryComponent {

    Programme() {}

    /** Its id. */
    public abstract ProgrammeId id();

    @Override
    public ProgrammeId ref() {
        return id();
    }

    /** Its name; the id where nobody wrote one. */
    @Override
    @Value.Default
    public String title() {
        return id().value();
    }

    @Override
    public abstract Optional<String> description();

    @Override
    public abstract Optional<ProgrammeId> parent();

    @Override
    public abstract Optional<LocalDate> start();

    @Override
    public abstract Optional<LocalDate> finish();

    @Override
    public abstract Optional<LocalDate> actualStart();

    @Override
    public abstract Optional<LocalDate> actualFinish();

    @Override
    public abstract List<DatedForecast> finishForecasts();

    @Override
    public abstract Optional<ProjectStatus> declaredStatus();

    @Override
    @Value.Default
    public Finance finance() {
        return Finance.UNKNOWN;
    }

    @Override
    public abstract List<DatedProgress> progress();

    @Override
    public abstract List<Milestone> milestones();

    @Override
    public abstract List<Tolerance> tolerances();

    @Override
    public abstract List<StatusAssessment> assessments();

    @Override
    public abstract Set<ObjectiveId> objectives();

    @Override
    public abstract Optional<UnitId> deliveredBy();

    @Override
    public abstract Optional<LocalDate> reportedOn();

    @Override
    public abstract List<Gap> gaps();

    @Override
    public abstract Optional<Provenance> provenance();

    /**
     * What had been told by that day: later figures, forecasts, judgements and actual dates are left out, and so is a
     * declared status, which has no date of its own. The same object when nothing changes.
     *
     * @param day inclusive
     */
    @Override
    public Programme knownOn(LocalDate day) {
        Hindsight known = Hindsight.remove(this, day);
        if (!known.changed()) {
            return this;
        }
        return toBuilder()
                .actualStart(known.actualStart())
                .actualFinish(known.actualFinish())
                .finishForecasts(known.finishForecasts())
                .declaredStatus(Optional.empty())
                .finance(known.finance())
                .progress(known.progress())
                .milestones(known.milestones())
                .assessments(known.assessments())
                .reportedOn(known.reportedOn())
                .build();
    }

    /**
     * The same programme with all of its money in one currency.
     *
     * @param conversion to the currency, at which rates
     * @return the programme, or every rate that is missing
     */
    public Validation<Seq<Problem>, Programme> inCurrency(CurrencyConversion conversion) {
        return finance()
                .inCurrency(conversion)
                .map(money -> toBuilder().finance(money).build());
    }

    /**
     * A programme of that name.
     *
     * @param id its id
     * @param title its name
     */
    public static Programme of(ProgrammeId id, String title) {
        return builder().id(id).title(title).build();
    }

    /** Starts a programme; {@code id} is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Programme}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableProgramme.Builder {
        Builder() {}
    }
}
