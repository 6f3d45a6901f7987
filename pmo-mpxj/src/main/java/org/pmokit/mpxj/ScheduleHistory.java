package org.pmokit.mpxj;

import java.util.List;
import org.pmokit.core.identifier.ProjectId;

/**
 * The updates of one project.
 *
 * @param project whose
 * @param updates at least one, by data date, the newest last; without data dates by when they were saved, else by file name
 */
public record ScheduleHistory(ProjectId project, List<ImportedSchedule> updates) {

    /** Refuses a history of nothing. */
    public ScheduleHistory {
        updates = List.copyOf(updates);
        if (updates.isEmpty()) {
            throw new IllegalArgumentException(
                    "The history of " + project.value() + " is empty.\nMaybe leave the project out.");
        }
    }

    /** The last of them. */
    public ImportedSchedule newest() {
        return updates.get(updates.size() - 1);
    }
}
