package org.pmokit.rules.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.catalog.Networks.MONDAY;
import static org.pmokit.rules.catalog.Networks.NET;
import static org.pmokit.rules.catalog.Networks.id;
import static org.pmokit.rules.catalog.Networks.portfolio;
import static org.pmokit.rules.catalog.Networks.schedule;
import static org.pmokit.rules.catalog.Networks.task;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmokit.core.schedule.Link;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.catalog.StandardCatalogue;
import org.pmokit.rules.practice.PracticeScore.Mark;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.RuleId;

class SchedulePracticesTest {

    @Test
    void every_rule_that_a_practice_cites_is_in_the_catalogue() {
        List<RuleId> known = StandardCatalogue.rules().stream()
                .<RuleId>map(rule -> rule.id())
                .toList();

        assertThat(Stream.of(SchedulePractice.values()).flatMap(practice -> practice.rules().stream()))
                .isSubsetOf(known);
    }

    @Test
    void each_practice_is_marked_by_the_rules_that_see_it() {
        List<PracticeScore> scores = SchedulePractices.of(HealthCheck.standard()
                .assess(
                        portfolio(schedule()
                                .addActivities(
                                        task("A", 5).build(), task("B", 5).build())
                                .addLink(Link.of(id("A"), id("B")))),
                        Assessment.asOf(MONDAY))
                .verdictsOn(NET));

        assertThat(scores).hasSize(10);
        assertThat(scores.get(0).mark()).contains(Mark.FULLY_MET);
        assertThat(scores.get(1).mark()).contains(Mark.SUBSTANTIALLY_MET);
        assertThat(scores.get(1).breached()).containsExactly(RuleId.of("PMO-DCM-001"));
        assertThat(scores.get(2).mark()).contains(Mark.NOT_MET);
        assertThat(scores.get(2).unknown()).containsExactly(RuleId.of("PMO-DCM-010"));
        assertThat(scores.get(7).mark()).isEmpty();
        assertThat(scores.get(7).describe()).isEqualTo("8 analyse schedule risk: not assessed");
    }

    @ParameterizedTest
    @CsvSource({
        "4,0,0,FULLY_MET",
        "3,1,0,SUBSTANTIALLY_MET",
        "3,0,1,SUBSTANTIALLY_MET",
        "2,2,0,PARTIALLY_MET",
        "1,2,0,MINIMALLY_MET",
        "0,1,0,NOT_MET"
    })
    void the_mark_is_the_share_of_rules_that_hold(int holds, int breached, int unknown, Mark mark) {
        PracticeScore score = new PracticeScore(
                SchedulePractice.SEQUENCE_ALL_ACTIVITIES, rules(holds), rules(breached), rules(unknown));

        assertThat(score.mark()).contains(mark);
    }

    private static List<RuleId> rules(int count) {
        return Stream.generate(() -> RuleId.of("PMO-DCM-001")).limit(count).toList();
    }
}
