package org.pmokit.graph.overlap;

import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.pmokit.core.delivery.Project;

/** What two projects can share, in the order in which it is shown. */
public enum OverlapKind {
    /** What is delivered or changed: a product, system or scope. Counts whether or not the projects run together. */
    DELIVERABLE(Project::deliverables),
    /** A team, person or facility. Counts where the projects run together or it is not known that they do not. */
    TEAM(Project::teams),
    /** A contracted supplier. Counts where the projects run together or it is not known that they do not. */
    SUPPLIER(Project::suppliers),
    /** A place of work. Counts where the projects run together or it is not known that they do not. */
    SITE(Project::sites);

    @SuppressWarnings("ImmutableEnumChecker") // a method reference
    private final Function<Project, Set<String>> codes;

    OverlapKind(Function<Project, Set<String>> codes) {
        this.codes = codes;
    }

    /** The name used in files, such as {@code deliverable}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether sharing it matters only while both projects run. */
    public boolean needsSharedTime() {
        return this != DELIVERABLE;
    }

    Set<String> codesOf(Project project) {
        return codes.apply(project);
    }
}
