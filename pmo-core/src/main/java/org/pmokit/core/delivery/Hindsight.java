package org.pmokit.core.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;

/** The dated facts of a component, less those that became known after a day. */
record Hindsight(
        boolean changed,
        Optional<LocalDate> actualStart,
        Optional<LocalDate> actualFinish,
        List<DatedForecast> finishForecasts,
        Finance finance,
        List<DatedProgress> progress,
        List<Milestone> milestones,
        List<StatusAssessment> assessments,
        Optional<LocalDate> reportedOn) {

    static Hindsight remove(DeliveryComponent component, LocalDate day) {
        Hindsight known = new Hindsight(
                true,
                notAfter(component.actualStart(), day),
                notAfter(component.actualFinish(), day),
                DatedForecast.knownOn(component.finishForecasts(), day),
                component.finance().knownOn(day),
                component.progress().stream()
                        .filter(report -> !report.asOf().isAfter(day))
                        .toList(),
                component.milestones().stream()
                        .map(milestone -> milestone.knownOn(day))
                        .toList(),
                component.assessments().stream()
                        .filter(assessment ->
                                assessment.asOf().filter(day::isBefore).isEmpty())
                        .toList(),
                notAfter(component.reportedOn(), day));
        return known.sameAs(component) ? known.unchanged() : known;
    }

    private Hindsight unchanged() {
        return new Hindsight(
                false,
                actualStart,
                actualFinish,
                finishForecasts,
                finance,
                progress,
                milestones,
                assessments,
                reportedOn);
    }

    private boolean sameAs(DeliveryComponent component) {
        return component.declaredStatus().isEmpty()
                && actualStart.equals(component.actualStart())
                && actualFinish.equals(component.actualFinish())
                && finance.equals(component.finance())
                && reportedOn.equals(component.reportedOn())
                && finishForecasts.size() == component.finishForecasts().size()
                && progress.size() == component.progress().size()
                && assessments.size() == component.assessments().size()
                && milestones.equals(component.milestones());
    }

    private static Optional<LocalDate> notAfter(Optional<LocalDate> date, LocalDate day) {
        return date.filter(known -> !known.isAfter(day));
    }
}
