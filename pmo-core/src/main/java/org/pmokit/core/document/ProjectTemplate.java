package org.pmokit.core.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.schedule.Milestone;

/**
 * What every project of a type starts with: milestones, gates and documents, so that projects are set up in the same way
 * again and again.
 */
@Value.Immutable
public abstract class ProjectTemplate implements Recorded {

    ProjectTemplate() {}

    /** The type of project, as a code such as {@code software-small}. */
    public abstract String projectType();

    /** What the type is called. */
    public abstract String title();

    /** The milestones of a project of this type, in the order given. */
    public abstract List<TemplateMilestone> milestones();

    /** The gates that it passes, as codes, in the order given. */
    public abstract Set<String> gates();

    /** The templates that it fills in, in the order given. */
    public abstract Set<DocumentId> documents();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "projectTemplates[" + projectType() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(projectType());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("documents", documents());
    }

    @Value.Check
    void check() {
        Set<String> names = new HashSet<>();
        for (TemplateMilestone milestone : milestones()) {
            if (!names.add(milestone.name())) {
                throw new IllegalArgumentException("The template of " + projectType() + " has two milestones "
                        + milestone.name() + ".\nMaybe give one of them another name.");
            }
        }
    }

    /**
     * A project of this type with its milestones on their days.
     *
     * @param id of the new project
     * @param name of the new project
     * @param start its first day
     */
    public Project start(ProjectId id, String name, LocalDate start) {
        return Project.builder()
                .id(id)
                .title(name)
                .start(start)
                .addAllMilestones(milestones().stream()
                        .map(each -> milestone(id, each, start))
                        .toList())
                .build();
    }

    private static Milestone milestone(ProjectId project, TemplateMilestone template, LocalDate start) {
        return Milestone.builder()
                .id(MilestoneId.of(project, template.name()))
                .title(template.title())
                .baseline(start.plusDays(template.afterDays()))
                .build();
    }

    /**
     * The names of the milestones that a project of this type lacks, in the order of the template.
     *
     * @param project any
     */
    public List<String> missingMilestones(Project project) {
        return milestones().stream()
                .map(TemplateMilestone::name)
                .filter(name -> project.milestones().stream()
                        .noneMatch(milestone -> milestone.id().name().equals(name)))
                .toList();
    }

    /**
     * The templates that a project of this type has filled in nowhere, in the order of the template.
     *
     * @param project any
     * @param register of all documents
     */
    public List<DocumentId> missingDocuments(ProjectId project, Collection<Document> register) {
        Set<DocumentId> used = register.stream()
                .filter(document -> document.component().equals(Optional.of(project)))
                .flatMap(document -> document.basedOn().stream())
                .collect(Collectors.toSet());
        return documents().stream().filter(each -> !used.contains(each)).toList();
    }

    /** Starts a template; {@code projectType} and {@code title} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ProjectTemplate}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableProjectTemplate.Builder {
        Builder() {}
    }
}
