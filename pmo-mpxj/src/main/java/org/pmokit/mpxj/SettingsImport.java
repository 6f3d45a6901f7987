package org.pmokit.mpxj;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpxj.CriticalActivityType;
import org.mpxj.ProjectProperties;
import org.mpxj.RelationshipLagCalendar;
import org.mpxj.SchedulingProgressedActivities;
import org.mpxj.TotalSlackCalculationType;
import org.pmokit.core.schedule.LagCalendar;
import org.pmokit.mpxj.ToolSettings.CriticalBy;
import org.pmokit.mpxj.ToolSettings.FloatAgainst;
import org.pmokit.mpxj.ToolSettings.FloatMeasure;
import org.pmokit.mpxj.ToolSettings.ImposedDates;
import org.pmokit.mpxj.ToolSettings.OutOfSequence;

/** How the tool calculates: Primavera's files say it, Microsoft Project always does the same. */
final class SettingsImport {

    private final ProjectProperties properties;
    private final ScheduleFileKind kind;

    SettingsImport(ProjectProperties properties, ScheduleFileKind kind) {
        this.properties = properties;
        this.kind = kind;
    }

    ToolSettings settings() {
        if (kind.isPrimavera()) {
            return primavera();
        }
        return kind.isMicrosoft() ? microsoft() : ToolSettings.builder().build();
    }

    private ToolSettings primavera() {
        return ToolSettings.builder()
                .lagCalendar(lagCalendar(properties.getRelationshipLagCalendar()))
                .outOfSequence(outOfSequence(properties.getSchedulingProgressedActivities()))
                .floatMeasure(floatMeasure(properties.getTotalSlackCalculationType()))
                .criticalBy(
                        properties.getCriticalActivityType() == CriticalActivityType.LONGEST_PATH
                                ? CriticalBy.LONGEST_PATH
                                : CriticalBy.TOTAL_FLOAT)
                .criticalUpTo(criticalUpTo())
                .imposedDates(ImposedDates.YIELD_TO_LOGIC)
                .floatAgainst(
                        properties.getCalculateFloatBasedOnFinishDateOfEachProject()
                                ? FloatAgainst.OWN_PROJECT
                                : FloatAgainst.ALL_PROJECTS)
                .build();
    }

    private ToolSettings microsoft() {
        return ToolSettings.builder()
                .lagCalendar(LagCalendar.SUCCESSOR)
                .outOfSequence(OutOfSequence.PROGRESS_OVERRIDE)
                .floatMeasure(FloatMeasure.SMALLEST)
                .criticalBy(CriticalBy.TOTAL_FLOAT)
                .criticalUpTo(criticalUpTo())
                .imposedDates(imposedDates())
                .floatAgainst(FloatAgainst.OWN_PROJECT)
                .build();
    }

    /** An option of the tool that its XML says in a way that cannot be told from its opposite; on unless told otherwise. */
    private ImposedDates imposedDates() {
        return kind == ScheduleFileKind.MPP && !properties.getHonorConstraints()
                ? ImposedDates.YIELD_TO_LOGIC
                : ImposedDates.OVERRIDE_LOGIC;
    }

    private Optional<Duration> criticalUpTo() {
        return WorkingTime.of(properties.getCriticalSlackLimit(), properties);
    }

    private static Optional<LagCalendar> lagCalendar(@Nullable RelationshipLagCalendar told) {
        return Optional.ofNullable(told).map(known -> switch (known) {
            case PREDECESSOR -> LagCalendar.PREDECESSOR;
            case SUCCESSOR -> LagCalendar.SUCCESSOR;
            case PROJECT_DEFAULT -> LagCalendar.PROJECT;
            case TWENTY_FOUR_HOUR -> LagCalendar.ELAPSED;
        });
    }

    private static Optional<OutOfSequence> outOfSequence(@Nullable SchedulingProgressedActivities told) {
        return Optional.ofNullable(told).map(known -> switch (known) {
            case RETAINED_LOGIC -> OutOfSequence.RETAINED_LOGIC;
            case PROGRESS_OVERRIDE -> OutOfSequence.PROGRESS_OVERRIDE;
            case ACTUAL_DATES -> OutOfSequence.ACTUAL_DATES;
        });
    }

    private static Optional<FloatMeasure> floatMeasure(@Nullable TotalSlackCalculationType told) {
        return Optional.ofNullable(told).map(known -> switch (known) {
            case START_SLACK -> FloatMeasure.START;
            case FINISH_SLACK -> FloatMeasure.FINISH;
            case SMALLEST_SLACK -> FloatMeasure.SMALLEST;
        });
    }
}
