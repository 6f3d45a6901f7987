package org.pmokit.rules.catalog.capacity;

import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.draft;
import static org.pmokit.rules.Samples.payroll;

import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.ResourceId;
import org.pmokit.core.resource.Allocation;
import org.pmokit.core.resource.Resource;
import org.pmokit.core.resource.ResourceKind;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;

class ProjectsAtOnceTest {

    private static final ResourceId ANA = ResourceId.of("ANA");
    private static final Resource PERSON = Resource.fullTime(ANA, PersonId.of("p.ana"));

    private static final DateRange JULY = DateRange.ofClosed(TODAY.plusDays(1), TODAY.plusDays(31));

    @Test
    void more_than_three_are_amber_and_more_than_five_red() {
        on(3).asOf(TODAY).isSatisfied();
        on(4).asOf(TODAY).breaches(Rag.AMBER, atOnce(4));
        on(5).asOf(TODAY).breaches(Rag.AMBER, atOnce(5));
        on(6).asOf(TODAY).breaches(Rag.RED, atOnce(6));
    }

    @Test
    void it_is_asked_of_people_only_and_of_those_who_are_booked() {
        on(0).asOf(TODAY).doesNotApply();
        Resource crane = Resource.builder().id(ANA).kind(ResourceKind.EQUIPMENT).build();
        RuleVerifier.verify(ProjectsAtOnce.RULE)
                .given(draft(payroll().build()).add(crane).resolveOrThrow(), ANA)
                .asOf(TODAY)
                .doesNotApply();
    }

    @Test
    void a_house_may_set_other_limits() {
        on(4).asOf(TODAY, ProjectsAtOnce.AMBER, "4").isSatisfied();
        on(4).asOf(TODAY, ProjectsAtOnce.RED, "3").breaches(Rag.RED, atOnce(4));
    }

    private static ProjectId project(int at) {
        return ProjectId.of("P" + at);
    }

    private static Evidence atOnce(int projects) {
        return new Evidence.AtOnce(
                ANA,
                JULY,
                projects,
                java.util.stream.IntStream.range(0, projects)
                        .<ComponentRef>mapToObj(ProjectsAtOnceTest::project)
                        .toList());
    }

    private static RuleVerifier.Given on(int projects) {
        PortfolioDraft draft = draft().calendar(WorkingCalendar.EVERY_DAY).add(PERSON);
        for (int at = 0; at < projects; at++) {
            draft.add(Project.of(project(at), "-")).add(Allocation.committed(project(at), ANA, "0.1", JULY));
        }
        return RuleVerifier.verify(ProjectsAtOnce.RULE).given(draft.resolveOrThrow(), ANA);
    }
}
