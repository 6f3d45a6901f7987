package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.ReportingLine;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.strategy.Objective;

class HierarchyCycleTest {

    /** A hierarchy, and how to add a child below a parent. */
    record Hierarchy(String kind, String attribute, AddChild add) {
        @Override
        public String toString() {
            return kind;
        }
    }

    interface AddChild extends BiConsumer<PortfolioDraft, List<String>> {}

    static Stream<Hierarchy> hierarchies() {
        return Stream.of(
                new Hierarchy(
                        "programme",
                        "programmes[A].parent",
                        (draft, pair) -> draft.add(Programme.builder()
                                .id(ProgrammeId.of(pair.get(0)))
                                .parent(ProgrammeId.of(pair.get(1)))
                                .build())),
                new Hierarchy(
                        "unit",
                        "units[A].parent",
                        (draft, pair) -> draft.add(OrganisationUnit.builder()
                                .id(UnitId.of(pair.get(0)))
                                .parent(UnitId.of(pair.get(1)))
                                .build())),
                new Hierarchy(
                        "objective",
                        "objectives[A].parent",
                        (draft, pair) -> draft.add(Objective.builder()
                                .id(ObjectiveId.of(pair.get(0)))
                                .title("-")
                                .parent(ObjectiveId.of(pair.get(1)))
                                .build())),
                new Hierarchy(
                        "office",
                        "offices[A].reportingLines",
                        (draft, pair) -> draft.add(office(pair.get(0))
                                .reportsTo(OfficeId.of(pair.get(1)))
                                .build())));
    }

    @ParameterizedTest
    @MethodSource("hierarchies")
    void a_hierarchy_that_leads_back_to_itself_is_told_with_all_members(Hierarchy hierarchy) {
        PortfolioDraft draft = draft(hierarchy, "A B", "B C", "C A");

        assertThat(Sample.problemsOf(draft)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.HIERARCHY_CYCLE);
            assertThat(problem.path()).isEqualTo(hierarchy.attribute());
            assertThat(problem.value()).contains("A -> B -> C -> A");
            assertThat(problem.message())
                    .isEqualTo("The " + hierarchy.kind() + " hierarchy leads back to itself: A -> B -> C -> A.");
            assertThat(problem.advice()).contains("remove one of these links.");
        });
    }

    @ParameterizedTest
    @MethodSource("hierarchies")
    void a_component_above_itself_is_told(Hierarchy hierarchy) {
        assertThat(Sample.problemsOf(draft(hierarchy, "A A"))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.HIERARCHY_CYCLE);
            assertThat(problem.value()).contains("A -> A");
        });
    }

    @ParameterizedTest
    @MethodSource("hierarchies")
    void two_separate_cycles_are_both_told(Hierarchy hierarchy) {
        PortfolioDraft draft = draft(hierarchy, "A B", "B A", "C D", "D E", "E C", "TAIL A");

        assertThat(Sample.problemsOf(draft))
                .extracting(problem -> problem.value().orElseThrow())
                .containsExactly("A -> B -> A", "C -> D -> E -> C");
    }

    @ParameterizedTest
    @MethodSource("hierarchies")
    void what_hangs_below_a_cycle_is_not_part_of_it(Hierarchy hierarchy) {
        assertThat(Sample.problemsOf(draft(hierarchy, "TAIL A", "A B", "B A")))
                .extracting(problem -> problem.value().orElseThrow())
                .containsExactly("A -> B -> A");
    }

    @Test
    void a_tree_is_no_cycle() {
        PortfolioDraft draft = Sample.draft()
                .add(Programme.builder()
                        .id(ProgrammeId.of("A"))
                        .parent(Sample.DIGITAL)
                        .build())
                .add(Programme.builder()
                        .id(ProgrammeId.of("B"))
                        .parent(Sample.DIGITAL)
                        .build())
                .add(office("A").reportsTo(Sample.OFFICE).build())
                .add(office("B")
                        .reportsTo(Sample.OFFICE)
                        .reportsTo(OfficeId.of("A"))
                        .build());

        assertThat(Sample.problemsOf(draft)).isEmpty();
    }

    @Test
    void offices_may_challenge_each_other_in_a_circle() {
        PortfolioDraft draft = Sample.draft()
                .add(office("A")
                        .addReportingLine(ReportingLine.governance(OfficeId.of("B")))
                        .build())
                .add(office("B").reportsTo(OfficeId.of("A")).build());

        assertThat(Sample.problemsOf(draft)).isEmpty();
    }

    @Test
    void an_office_with_two_superiors_is_told_with_both_cycles() {
        PortfolioDraft draft = Sample.draft()
                .add(office("A")
                        .reportsTo(OfficeId.of("B"))
                        .reportsTo(OfficeId.of("C"))
                        .build())
                .add(office("B").reportsTo(OfficeId.of("A")).build())
                .add(office("C").reportsTo(OfficeId.of("A")).build());

        assertThat(Sample.problemsOf(draft))
                .extracting(problem -> problem.value().orElseThrow())
                .containsExactly("A -> B -> A", "A -> C -> A");
    }

    @Test
    void a_line_that_is_given_twice_makes_one_cycle() {
        PortfolioDraft draft = Sample.draft()
                .add(office("A")
                        .reportsTo(OfficeId.of("A"))
                        .reportsTo(OfficeId.of("A"))
                        .build());

        assertThat(Sample.problemsOf(draft)).extracting(Problem::code).containsExactly(ProblemCode.HIERARCHY_CYCLE);
    }

    @Test
    void a_placement_from_above_can_close_a_cycle() {
        PortfolioDraft draft = Sample.draft()
                .add(Programme.builder()
                        .id(ProgrammeId.of("A"))
                        .parent(Sample.DIGITAL)
                        .build())
                .place(Sample.DIGITAL, ProgrammeId.of("A"));

        assertThat(Sample.problemsOf(draft)).extracting(Problem::code).containsExactly(ProblemCode.HIERARCHY_CYCLE);
    }

    private static PortfolioDraft draft(Hierarchy hierarchy, String... pairs) {
        PortfolioDraft draft = Sample.draft();
        for (String pair : pairs) {
            hierarchy.add().accept(draft, List.of(pair.split(" ")));
        }
        return draft;
    }

    private static Office.Builder office(String id) {
        return Office.hubOffice(OfficeId.of(id)).addServes(Sample.DIGITAL);
    }
}
