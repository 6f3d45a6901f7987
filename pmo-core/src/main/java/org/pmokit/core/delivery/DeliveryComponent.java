package org.pmokit.core.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Amount;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.core.tolerance.ToleranceDimension;

/** What programmes and projects have in common. Implemented by {@link Programme} and {@link Project} only. */
public interface DeliveryComponent extends RegisterEntry {

    /** Its name; the id where nobody wrote one. */
    @Override
    String title();

    @Override
    default Stream<Pointer> pointers() {
        return Pointer.join(
                ref().kind() == ComponentKind.PROGRAMME
                        ? Pointer.up("parent", parent())
                        : Pointer.to("programme", parent()),
                Pointer.to("objectives", objectives()),
                Pointer.to("deliveredBy", deliveredBy()));
    }

    @Override
    default Stream<Amount> amounts() {
        return finance().amounts().map(money -> new Amount("finance", money));
    }

    /** What it is for, in a paragraph; empty when nobody wrote one. */
    Optional<String> description();

    /** The programme it is part of; empty at the top. */
    Optional<ProgrammeId> parent();

    /** First day of the baseline; empty = unknown. */
    Optional<LocalDate> start();

    /** Last day of the baseline; empty = unknown. */
    Optional<LocalDate> finish();

    /** The day it started; empty while it has not, or nobody recorded it. */
    Optional<LocalDate> actualStart();

    /** The day it finished; empty while it has not, or nobody recorded it. */
    Optional<LocalDate> actualFinish();

    /** The last days expected, as reported over time; empty when none was submitted. */
    List<DatedForecast> finishForecasts();

    /** Where it is in its life as somebody declared it; empty when nobody did. */
    Optional<ProjectStatus> declaredStatus();

    /** Its money. */
    Finance finance();

    /** How much of it is done, as reported over time. */
    List<DatedProgress> progress();

    /** Its milestones, in the order given. */
    List<Milestone> milestones();

    /** The bands it may manage in by itself. */
    List<Tolerance> tolerances();

    /** What people said of its status, in the order given. */
    List<StatusAssessment> assessments();

    /** The objectives it contributes to, in the order given. */
    Set<ObjectiveId> objectives();

    /** The unit that delivers it; empty when not said. */
    Optional<UnitId> deliveredBy();

    /** The day of its last report; empty when not recorded. */
    Optional<LocalDate> reportedOn();

    /** Facts that are known to be missing. */
    List<Gap> gaps();

    /** Where it comes from, if told. */
    Optional<Provenance> provenance();

    /** The last day expected by the newest report; empty when none was submitted. */
    default Optional<LocalDate> forecastFinish() {
        return DatedForecast.latest(finishForecasts());
    }

    /** The day it finished, else is forecast to, else was planned to; empty when none is known. */
    default Optional<LocalDate> expectedFinish() {
        return actualFinish().or(this::forecastFinish).or(this::finish);
    }

    /**
     * The days over which it runs: from the actual or else planned start to the expected finish, both inside. A side
     * that is not known is open; empty when nothing is known or the dates contradict each other.
     */
    default Optional<DateRange> window() {
        Optional<LocalDate> from = actualStart().or(this::start);
        Optional<LocalDate> to = expectedFinish();
        boolean nothingKnown = from.isEmpty() && to.isEmpty();
        if (nothingKnown || (from.isPresent() && to.isPresent() && to.get().isBefore(from.get()))) {
            return Optional.empty();
        }
        return Optional.of(DateRange.between(from, to));
    }

    /**
     * Where it is in its life on a day: as declared, else read from its actual dates, else from its planned start; empty
     * when none of them is known.
     *
     * @param day the day of the question
     */
    default Optional<ProjectStatus> statusOn(LocalDate day) {
        if (declaredStatus().isPresent()) {
            return declaredStatus();
        }
        if (actualFinish().filter(done -> !done.isAfter(day)).isPresent()) {
            return Optional.of(ProjectStatus.COMPLETED);
        }
        if (actualStart().filter(begun -> !begun.isAfter(day)).isPresent()) {
            return Optional.of(ProjectStatus.IN_DELIVERY);
        }
        return start().map(begin -> begin.isAfter(day) ? ProjectStatus.PLANNED : ProjectStatus.IN_DELIVERY);
    }

    /**
     * Whether it has not ended by that day; one whose status is not known counts as open.
     *
     * @param day the day of the question
     */
    default boolean isOpenOn(LocalDate day) {
        return statusOn(day).filter(ProjectStatus::isEnded).isEmpty();
    }

    /** The newest judgement that has a rating; of several on one day the first given; empty when there is none. */
    default Optional<StatusAssessment> latestRating() {
        return assessments().stream()
                .filter(assessment -> assessment.rating().isPresent())
                .reduce((one, other) ->
                        other.asOf().orElse(LocalDate.MIN).isAfter(one.asOf().orElse(LocalDate.MIN)) ? other : one);
    }

    /** How much of it is done by the newest report; empty when none was submitted. */
    default Optional<DatedProgress> latestProgress() {
        return progress().stream().reduce((one, other) -> other.asOf().isBefore(one.asOf()) ? one : other);
    }

    /**
     * The tolerance of one dimension; the first given, empty when none was agreed.
     *
     * @param dimension which
     */
    default Optional<Tolerance> tolerance(ToleranceDimension dimension) {
        return tolerances().stream()
                .filter(band -> band.dimension() == dimension)
                .findFirst();
    }

    /**
     * Why a fact is missing, where that was recorded.
     *
     * @param fact such as {@code start} or {@code budget}
     */
    default Optional<Gap> gap(String fact) {
        return gaps().stream().filter(gap -> gap.fact().equals(fact)).findFirst();
    }
}
