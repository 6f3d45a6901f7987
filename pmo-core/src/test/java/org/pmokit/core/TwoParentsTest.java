package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;

class TwoParentsTest {

    private static final ProgrammeId ONE = ProgrammeId.of("ONE");
    private static final ProgrammeId TWO = ProgrammeId.of("TWO");
    private static final ProjectId CHILD = ProjectId.of("CHILD");

    @Test
    void a_child_in_two_programmes_is_told_with_both() {
        PortfolioDraft draft = programmes().add(childOf(ONE)).add(childOf(TWO));

        assertToldWithBoth(draft);
    }

    @Test
    void a_child_placed_from_above_against_its_own_programme_is_told_with_both() {
        assertToldWithBoth(programmes().add(childOf(ONE)).place(CHILD, TWO));
    }

    @Test
    void a_child_placed_twice_from_above_is_told_with_both() {
        assertToldWithBoth(programmes()
                .add(Project.builder().id(CHILD).build())
                .place(CHILD, ONE)
                .place(CHILD, TWO));
    }

    @Test
    void a_programme_in_two_programmes_is_told_with_both() {
        ProgrammeId child = ProgrammeId.of("CHILD");
        PortfolioDraft draft = programmes()
                .add(Programme.builder().id(child).parent(ONE).build())
                .place(child, TWO);

        assertThat(Sample.problemsOf(draft)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TWO_PARENTS);
            assertThat(problem.path()).isEqualTo("programmes[CHILD].parent");
            assertThat(problem.value()).contains("TWO");
        });
    }

    @Test
    void the_place_of_the_second_claim_is_told() {
        Origin origin = Origin.file("members.csv").atRow(4);
        PortfolioDraft draft = programmes().add(childOf(ONE)).at(origin).place(CHILD, TWO);

        assertThat(Sample.problemsOf(draft))
                .singleElement()
                .extracting(Problem::origin)
                .isEqualTo(Optional.of(origin));
    }

    @Test
    void a_placement_under_a_programme_that_is_not_there_is_told_at_its_own_place() {
        Origin origin = Origin.file("members.csv").atRow(4);
        PortfolioDraft draft = programmes()
                .at(Origin.file("projects.csv").atRow(2))
                .add(Project.builder().id(CHILD).build())
                .at(origin)
                .place(CHILD, ProgrammeId.of("GONE"));

        assertThat(Sample.problemsOf(draft)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_REFERENCE);
            assertThat(problem.origin()).contains(origin);
        });
    }

    @Test
    void a_child_placed_where_it_says_itself_has_one_parent() {
        Portfolio portfolio = programmes()
                .add(childOf(ONE))
                .place(CHILD, ONE)
                .place(CHILD, ONE)
                .resolveOrThrow();

        assertThat(portfolio.projectsIn(ONE)).containsExactly(childOf(ONE));
    }

    @Test
    void a_child_placed_from_above_has_that_parent() {
        Portfolio portfolio = programmes()
                .add(Project.builder().id(CHILD).build())
                .place(CHILD, TWO)
                .place(ONE, TWO)
                .resolveOrThrow();

        assertThat(portfolio.project(CHILD).orElseThrow().parent()).contains(TWO);
        assertThat(portfolio.programmesIn(TWO)).extracting(Programme::id).containsExactly(ONE);
    }

    @Test
    void a_child_that_is_there_twice_in_one_programme_is_a_duplicate() {
        assertThat(Sample.problemsOf(programmes().add(childOf(ONE)).add(childOf(ONE))))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DUPLICATE_ID);
    }

    private static void assertToldWithBoth(PortfolioDraft draft) {
        assertThat(Sample.problemsOf(draft)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.TWO_PARENTS);
            assertThat(problem.path()).isEqualTo("projects[CHILD].programme");
            assertThat(problem.message()).contains("\"CHILD\"", "\"ONE\"", "\"TWO\"");
            assertThat(problem.value()).contains("TWO");
            assertThat(problem.advice()).contains("keep one; let the other depend on it.");
        });
    }

    private static PortfolioDraft programmes() {
        return PortfolioDraft.named("Change").add(Programme.of(ONE, "One")).add(Programme.of(TWO, "Two"));
    }

    private static Project childOf(ProgrammeId parent) {
        return Project.builder().id(CHILD).parent(parent).build();
    }
}
