package org.pmokit.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IdeaProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Property
    void a_step_is_taken_or_refused_and_a_refusal_changes_nothing(
            @ForAll List<@IntRange(max = 6) Integer> stages, @ForAll @IntRange(max = 6) int wish) {
        Idea idea = walk(IdeaTest.idea("I").build(), stages);
        IdeaMove move = IdeaMove.of(IdeaStage.values()[wish], DAY.plusDays(stages.size()), "r", "f");
        Either<RefusedMove, Idea> outcome = idea.take(move);

        assertThat(outcome.isRight()).isEqualTo(idea.stage().next().contains(move.to()));
        outcome.peek(longer -> assertThat(longer.moves()).hasSize(idea.moves().size() + 1));
        outcome.peekLeft(refused -> assertThat(refused.from()).isEqualTo(idea.stage()));
    }

    @Property
    void no_stage_of_the_funnel_is_reached_by_more_than_the_one_before(
            @ForAll @Size(max = 8) List<@Size(max = 8) List<@IntRange(max = 6) Integer>> walks) {
        List<Idea> ideas = new ArrayList<>();
        for (List<Integer> walk : walks) {
            ideas.add(walk(IdeaTest.idea("I" + ideas.size()).build(), walk));
        }

        assertThat(new IdeaFunnel(ideas).steps()).allSatisfy(step -> {
            assertThat(step.passed()).isLessThanOrEqualTo(step.entered());
            assertThat(step.conversion().isPresent()).isEqualTo(step.entered() > 0);
        });
    }

    @Property
    void what_was_known_on_a_day_is_a_beginning_of_the_history(
            @ForAll List<@IntRange(max = 6) Integer> stages, @ForAll @IntRange(max = 10) int days) {
        Idea idea = walk(IdeaTest.idea("I").build(), stages);
        Idea known = idea.knownOn(DAY.plusDays(days));

        assertThat(idea.moves().subList(0, known.moves().size())).isEqualTo(known.moves());
        assertThat(known.moves()).allMatch(move -> !move.on().isAfter(DAY.plusDays(days)));
    }

    /** Takes every step that is not refused, one a day. */
    private static Idea walk(Idea start, List<Integer> stages) {
        Idea idea = start;
        for (int day = 0; day < stages.size(); day++) {
            IdeaMove move = IdeaMove.of(IdeaStage.values()[stages.get(day)], DAY.plusDays(day), "r", "f");
            idea = idea.take(move).getOrElse(idea);
        }
        return idea;
    }
}
