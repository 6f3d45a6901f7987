package org.pmokit.mpxj;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.ProjectId;

/** The projects of one file. All activities are named before any link is read, since links lead from project to project. */
final class FileImport {

    private final ScheduleFileKind kind;
    private final Path path;
    private final ProjectNames names;
    private final Remarks remarks;
    private final IdentityHashMap<Task, ActivityId> activities = new IdentityHashMap<>();

    FileImport(ScheduleFileKind kind, Path path, ProjectNames names, Remarks remarks) {
        this.kind = kind;
        this.path = path;
        this.names = names;
        this.remarks = remarks;
    }

    List<ImportedSchedule> of(List<ProjectFile> projects) {
        List<ProjectImport> imports = new ArrayList<>();
        for (ProjectFile project : projects) {
            ProjectId id = names.of(project, kind, path, remarks);
            project.getIgnoredErrors().forEach(this::tell);
            imports.add(new ProjectImport(project, id, kind, activities, remarks));
        }
        return imports.stream().map(ProjectImport::schedule).toList();
    }

    private void tell(Exception ignored) {
        remarks.malformed(
                "",
                "A value was passed over: " + Remarks.excerpt(ignored.getMessage()) + ".",
                "correct it in the tool, and export again.");
    }
}
