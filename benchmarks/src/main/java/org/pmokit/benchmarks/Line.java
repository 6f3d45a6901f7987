package org.pmokit.benchmarks;

import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.register.Recorded;

/** Ten figures about a project, as an entry of a register of one's own: what rules cost without what reading facts costs. */
final class Line implements Recorded {

    private final ProjectId project;
    private final int[] facts;

    Line(ProjectId project, int[] facts) {
        this.project = project;
        this.facts = facts;
    }

    ProjectId project() {
        return project;
    }

    int fact(int number) {
        return facts[number];
    }

    @Override
    public String path() {
        return "lines[" + project.value() + "]";
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(project);
    }
}
