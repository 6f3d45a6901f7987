package org.pmokit.graph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmokit.graph.Samples.network;
import static org.pmokit.graph.Samples.project;
import static org.pmokit.graph.Samples.values;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.DependencyStrength;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.graph.Samples;
import org.pmokit.graph.impact.Delay;
import org.pmokit.graph.impact.Impact;
import org.pmokit.graph.impact.LostCommitment;
import org.pmokit.graph.impact.SlipPath;
import org.pmokit.graph.impact.SlipPaths;
import org.pmokit.graph.impact.StopImpact;

class NetworkWhatIfTest {

    /** A Friday. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 26);

    @Test
    void a_weekend_absorbs_calendar_days_and_no_working_day() {
        DependencyNetwork network = DependencyNetwork.of(promisedFridayNeededMonday(null));

        Impact calendar = network.impactOf(project("A"), 5);
        Impact working = network.whatIf().slip(project("A"), 5, WorkingCalendar.MONDAY_FRIDAY);

        assertThat(calendar.delays()).extracting(Delay::days).containsExactly(2L);
        // five working days after Friday is Friday: four working days after the Monday on which it is needed
        assertThat(working.delays()).extracting(Delay::days).containsExactly(4L);
        assertThat(working.calendar()).isEqualTo(WorkingCalendar.MONDAY_FRIDAY);
        assertThat(network.whatIf().slip(project("A"), 5, WorkingCalendar.EVERY_DAY))
                .isEqualTo(calendar);
    }

    @Test
    void what_the_receiver_tolerates_is_absorbed_as_well() {
        DependencyNetwork network = DependencyNetwork.of(promisedFridayNeededMonday(2));

        Impact slip = network.impactOf(project("A"), 6);

        // three days of float and two of tolerance
        assertThat(slip.delays()).extracting(Delay::days).containsExactly(1L);
        assertThat(slip.delays().get(0).absorbedDays()).isEqualTo(5);
        assertThat(network.impactOf(project("A"), 5).delays()).isEmpty();
        assertThat(network.impactOf(project("A"), 5).absorbedBy().get(0).floatDays())
                .isEqualTo(5);
    }

    @Test
    void a_tolerance_takes_up_a_promise_that_comes_after_the_need() {
        Dependency late = Dependency.of(project("A"), project("B")).toBuilder()
                .promisedBy(FRIDAY)
                .neededBy(FRIDAY.minusDays(3))
                .toleranceDays(5)
                .build();
        DependencyNetwork network =
                DependencyNetwork.of(Samples.draft("A", "B").add(late).resolveOrThrow());

        assertThat(network.impactOf(project("A"), 2).delays()).isEmpty();
        assertThat(network.impactOf(project("A"), 3).delays())
                .extracting(Delay::days)
                .containsExactly(1L);
    }

    private static org.pmokit.core.Portfolio promisedFridayNeededMonday(
            @org.jspecify.annotations.Nullable Integer tolerance) {
        return Samples.draft("A", "B")
                .add(Dependency.of(project("A"), project("B")).toBuilder()
                        .promisedBy(FRIDAY)
                        .neededBy(FRIDAY.plusDays(3))
                        .toleranceDays(java.util.Optional.ofNullable(tolerance))
                        .build())
                .resolveOrThrow();
    }

    @Test
    void what_was_delivered_carries_no_slip_and_is_not_lost() {
        Dependency delivered = Dependency.of(project("A"), project("B")).toBuilder()
                .delivered(FRIDAY)
                .build();
        DependencyNetwork network = DependencyNetwork.of(Samples.draft("A", "B", "C")
                .add(delivered)
                .add(Dependency.of(project("A"), project("C")))
                .resolveOrThrow());

        Impact slip = network.impactOf(project("A"), 9);

        assertThat(slip.delays()).extracting(Delay::component).isEqualTo(List.of(project("C")));
        assertThat(slip.absorbedBy()).isEmpty();
        assertThat(network.whatIf().stop(project("A")).hit()).containsExactly(project("C"));
        assertThat(network.whatIf().paths(slip, project("B"), 9).paths()).isEmpty();
    }

    @Test
    void every_way_of_a_slip_is_told_with_what_absorbs_it() {
        DependencyNetwork network =
                DependencyNetwork.of(network(5, "A->B:2", "B->D:1", "A->C:9", "C->D", "A->D:20", "D->E"));

        SlipPaths paths = network.whatIf().paths(network.impactOf(project("A"), 10), project("D"), 20);

        assertThat(paths.isComplete()).isTrue();
        assertThat(paths.paths())
                .extracting(SlipPath::describe)
                .containsExactly(
                        "A -> B (-2) -> D (-1): 7 days arrive",
                        "A -> C (-9) -> D: 1 day arrives",
                        "A -> D (-10): absorbed");
        assertThat(values(paths.paths().get(0).components())).containsExactly("A", "B", "D");
        SlipPaths one = network.whatIf().paths(network.impactOf(project("A"), 10), project("D"), 1);
        assertThat(one.paths()).hasSize(1);
        assertThat(one.isComplete()).isFalse();
    }

    @Test
    void more_ways_than_anybody_can_read_are_given_up() {
        PortfolioDraft draft = PortfolioDraft.named("Many");
        int size = 40;
        for (int i = 0; i < size; i++) {
            draft.add(Project.of(project("P" + i), "Project"));
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (i != j) {
                    draft.add(Dependency.of(project("P" + i), project("P" + j)));
                }
            }
        }
        DependencyNetwork network = DependencyNetwork.of(draft.resolveOrThrow());

        SlipPaths paths = network.whatIf().paths(network.impactOf(project("P0"), 1), project("P9"), 1_000_000);

        assertThat(paths.isComplete()).isFalse();
    }

    @Test
    void a_stop_takes_promises_from_others_and_frees_those_who_gave() {
        PortfolioDraft draft = Samples.draft("A", "B", "C", "D", "E");
        draft.add(Dependency.of(project("E"), project("A")))
                .add(Dependency.of(project("A"), project("B")))
                .add(Dependency.of(project("B"), project("C")))
                .add(Dependency.of(project("A"), project("D")).toBuilder()
                        .strength(DependencyStrength.DISCRETIONARY)
                        .build())
                .add(Dependency.of(project("D"), project("C")));

        StopImpact stop = DependencyNetwork.of(draft.resolveOrThrow()).whatIf().stop(project("A"));

        assertThat(stop.lost())
                .extracting(LostCommitment::describe)
                .containsExactly(
                        "B loses A->B of A",
                        "D loses A->D of A (discretionary)",
                        "C may lose B->C of B, which needs A->B of A");
        assertThat(stop.lostDirectly()).hasSize(2);
        assertThat(stop.hit()).containsExactly(project("B"), project("C"));
        assertThat(stop.released()).extracting(one -> one.giver()).isEqualTo(List.of(project("E")));
        assertThat(stop.chainOf(stop.lost().get(2)))
                .extracting(one -> one.id().value())
                .containsExactly("A->B", "B->C");
    }

    @Test
    void with_a_programme_everything_below_it_stops() {
        Project inside = Project.builder()
                .id(project("IN"))
                .parent(ProgrammeId.of("LOWER"))
                .addMilestone(Milestone.of(project("IN"), "live", FRIDAY))
                .build();
        PortfolioDraft draft = PortfolioDraft.named("Test")
                .add(Programme.of(ProgrammeId.of("UPPER"), "Upper"))
                .add(Programme.of(ProgrammeId.of("LOWER"), "Lower").toBuilder()
                        .parent(ProgrammeId.of("UPPER"))
                        .build())
                .add(inside)
                .add(Project.of(project("OUT"), "Outside"))
                .add(Dependency.of(MilestoneId.of("IN/live"), project("OUT")))
                .add(Dependency.of(MilestoneId.of("IN/live"), project("IN")));

        StopImpact stop = DependencyNetwork.of(draft.resolveOrThrow()).whatIf().stop(ProgrammeId.of("UPPER"));

        assertThat(values(stop.stopped())).containsExactly("UPPER", "IN", "IN/live");
        assertThat(stop.hit()).containsExactly(project("OUT"));
        assertThat(stop.lost()).hasSize(1);
    }

    @Test
    void a_question_about_nobody_is_refused() {
        NetworkWhatIf whatIf = DependencyNetwork.of(network(1)).whatIf();

        assertThatThrownBy(() -> whatIf.stop(project("Z"))).hasMessageContaining("\nMaybe ");
        assertThatThrownBy(() -> whatIf.slip(project("A"), 0, WorkingCalendar.EVERY_DAY))
                .hasMessageContaining("\nMaybe ");
        assertThatThrownBy(() -> whatIf.paths(
                        Impact.builder().source(project("A")).days(3).build(), project("A"), 0))
                .hasMessageContaining("\nMaybe ");
    }
}
