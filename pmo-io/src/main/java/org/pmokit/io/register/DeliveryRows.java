package org.pmokit.io.register;

import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.assurance.ConfidenceScale;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Measure;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.io.codec.Values;

/** Rows of the registers of programmes, projects and milestones. */
final class DeliveryRows {

    private static final String REGISTER = "register";

    private DeliveryRows() {}

    static void programme(Row row, Assembly into) {
        Optional<ProgrammeId> id = into.id(row, ComponentKind.PROGRAMME, ProgrammeId::of);
        if (id.isPresent()) {
            Programme.Builder programme = Programme.builder();
            DeliveryTables.PROGRAMME_CELLS.readInto(row, programme, early(into));
            StatusWords.read(row, "status").ifPresent(programme::declaredStatus);
            into.add(new ComponentEntry(id.get(), row.origin(), programme));
        }
    }

    static void project(Row row, Assembly into) {
        Optional<ProjectId> id = into.id(row, ComponentKind.PROJECT, ProjectId::of);
        if (id.isPresent()) {
            Project.Builder project = Project.builder();
            DeliveryTables.PROJECT_CELLS.readInto(row, project, early(into));
            StatusWords.read(row, "status").ifPresent(project::declaredStatus);
            ComponentEntry entry = new ComponentEntry(id.get(), row.origin(), project);
            addCurrent(row, entry, into);
            into.add(entry);
        }
    }

    private static CellReader early(Assembly into) {
        return new CellReader(into, CellReader.Stage.EARLY);
    }

    /** What the row says as of the status date. */
    private static void addCurrent(Row row, ComponentEntry entry, Assembly into) {
        Optional<LocalDate> asOf = into.profile().statusDate();
        addAmount(row, "budget", Measure.BUDGET, entry, into);
        addAmount(row, "forecast_cost", Measure.FORECAST, entry, into);
        addAmount(row, "actual_cost", Measure.ACTUAL, entry, into);
        row.value("forecast_finish", Values.date()).ifPresent(finish -> entry.currentForecast(asOf, finish));
        row.value("declared_rag", Values.confidence())
                .ifPresent(rating -> entry.add(StatusAssessment.builder()
                        .assessor(REGISTER)
                        .asOf(asOf)
                        .rating(rating)
                        .scale(scaleOf(rating))
                        .build()));
    }

    private static void addAmount(Row row, String column, Measure measure, ComponentEntry entry, Assembly into) {
        Optional<LocalDate> asOf = into.profile().statusDate();
        row.value(column, into.amounts())
                .ifPresent(amount -> entry.add(measure, new Figure(asOf, amount, Optional.empty())));
    }

    private static ConfidenceScale scaleOf(DeliveryConfidence rating) {
        return switch (rating) {
            case GREEN, AMBER, RED -> ConfidenceScale.THREE_POINT;
            case AMBER_GREEN, AMBER_RED -> ConfidenceScale.FIVE_POINT;
        };
    }

    static void milestone(Row row, Assembly into) {
        Optional<ComponentEntry> owner = into.component(row, "project");
        Optional<MilestoneId> id =
                owner.flatMap(entry -> row.required("id", Values.of(name -> MilestoneId.of(entry.ref(), name))));
        if (id.isEmpty()) {
            row.word("id").ifPresentOrElse(into::leaveOut, () -> into.markIncomplete(ComponentKind.MILESTONE));
            row.word("id").ifPresent(name -> into.leaveOut(row.word("project").orElse("") + "/" + name));
            return;
        }
        Milestone.Builder milestone = Milestone.builder().id(id.get());
        DeliveryTables.MILESTONE_CELLS.readInto(row, milestone, early(into));
        Optional<DatedForecast> forecast = row.value("forecast", Values.date())
                .map(day -> new DatedForecast(into.profile().statusDate(), day, Optional.empty()));
        boolean isNew =
                owner.get().add(id.get().name(), new ComponentEntry.MilestoneEntry(milestone, row.origin(), forecast));
        if (isNew) {
            into.references().add(id.get());
        } else {
            tellTwice(row, id.get());
        }
    }

    private static void tellTwice(Row row, MilestoneId id) {
        row.tell(Problem.error(
                        ProblemCode.DUPLICATE_ID,
                        row.path("id"),
                        "The milestone \"" + id.value() + "\" is there twice.")
                .value(id.value())
                .advice("remove one, or give it another id.")
                .origin(row.origin("id"))
                .build());
    }
}
