package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.risk.Risk;

/** Ends of a dependency that are of a kind that makes no sense there. */
class WrongKindTest {

    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final ProgrammeId DIGITAL = ProgrammeId.of("DIG");
    private static final RiskId RISK = RiskId.of("R1");

    @Test
    void a_dependency_does_not_lead_to_a_risk() {
        List<Problem> problems = problemsOf(draft().add(Dependency.of(PAYROLL, RISK)));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_KIND);
            assertThat(problem.path()).isEqualTo("dependencies[PAY->R1].receiver");
            assertThat(problem.value()).contains("risk:R1");
            assertThat(problem.advice()).contains("name one of: programme, project, milestone.");
        });
    }

    @Test
    void programmes_projects_and_milestones_may_be_ends() {
        assertThat(problemsOf(draft().add(Dependency.of(PAYROLL, DIGITAL)))).isEmpty();
    }

    private static PortfolioDraft draft() {
        return PortfolioDraft.named("Test")
                .add(Programme.of(DIGITAL, "Digital"))
                .add(Project.of(PAYROLL, "Payroll"))
                .add(Risk.builder()
                        .id(RISK)
                        .component(PAYROLL)
                        .title("Late data")
                        .build());
    }

    private static List<Problem> problemsOf(PortfolioDraft draft) {
        return draft.resolve().fold(problems -> problems.asJava(), portfolio -> List.of());
    }
}
