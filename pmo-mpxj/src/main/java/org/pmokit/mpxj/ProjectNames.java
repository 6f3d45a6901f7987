package org.pmokit.mpxj;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectFile;
import org.mpxj.ProjectProperties;
import org.pmokit.core.identifier.ProjectId;

/** Ids of projects over all files of one reading: two plans made from one template are not one project. */
final class ProjectNames {

    private final Map<String, Optional<UUID>> guids = new HashMap<>();

    /** Primavera's project id; else the title of the plan, its name, or that of the file. */
    ProjectId of(ProjectFile project, ScheduleFileKind kind, Path path, Remarks remarks) {
        ProjectProperties properties = project.getProjectProperties();
        String stem = stem(String.valueOf(path.getFileName()));
        @Nullable String told = kind.isPrimavera() ? properties.getProjectID() : properties.getProjectTitle();
        @Nullable String name = properties.getName();
        String wanted = Stream.of(told, kind.isPrimavera() || name == null ? name : stem(name), stem)
                .filter(Objects::nonNull)
                .map(Names::clean)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("project");
        if (kind.isPrimavera()) {
            return ProjectId.of(wanted);
        }
        Optional<UUID> guid = Optional.ofNullable(properties.getGUID());
        Optional<UUID> known = guids.putIfAbsent(wanted, guid);
        boolean isOther = known != null && known.isPresent() && guid.isPresent() && !known.equals(guid);
        if (!isOther) {
            return ProjectId.of(wanted);
        }
        String own = Names.clean(wanted + " (" + stem + ")");
        remarks.reworded(
                "projects[" + own + "]",
                "Another file has a project called \"" + wanted + "\" that is not the same one; this is called \"" + own
                        + "\".",
                "give the plans different titles.");
        return ProjectId.of(own);
    }

    private static String stem(String file) {
        int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        String last = file.substring(slash + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }
}
