package org.pmokit.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pmokit.core.DatedFacts;
import org.pmokit.core.Portfolios;

@Portfolios.Generated
class ProjectProperties {

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_look_back_shows_exactly_the_facts_until_then(@ForAll Project project, @ForAll LocalDate day) {
        Project known = project.knownOn(day);

        assertThat(DatedFacts.of(known)).isEqualTo(DatedFacts.until(day, DatedFacts.of(project)));
        assertThat(known.knownOn(day)).isSameAs(known);
        assertThat(known.declaredStatus()).isEmpty();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_look_back_leaves_undated_facts_as_they_are(@ForAll Project project, @ForAll LocalDate day) {
        Project known = project.knownOn(day);

        assertThat(known.start()).isEqualTo(project.start());
        assertThat(known.finish()).isEqualTo(project.finish());
        assertThat(known.milestones().stream().map(milestone -> milestone.baseline()))
                .containsExactlyElementsOf(project.milestones().stream()
                        .map(milestone -> milestone.baseline())
                        .toList());
        assertThat(known.assessments().stream().filter(it -> it.asOf().isEmpty()))
                .containsExactlyElementsOf(project.assessments().stream()
                        .filter(it -> it.asOf().isEmpty())
                        .toList());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void looking_back_twice_is_looking_back_to_the_earlier_day(
            @ForAll Project project, @ForAll LocalDate one, @ForAll LocalDate other) {
        assertThat(project.knownOn(one).knownOn(other)).isEqualTo(project.knownOn(one.isBefore(other) ? one : other));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_window_has_its_first_and_its_expected_last_day_inside(@ForAll Project project) {
        project.window().ifPresent(window -> {
            assertThat(window.firstDay()).isEqualTo(project.actualStart().or(project::start));
            assertThat(window.lastDay()).isEqualTo(project.expectedFinish());
        });
    }
}
