package org.pmokit.core.decision;

import org.pmokit.core.tolerance.ManagementLevel;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.role.Role;

class DecisionLogTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Test
    void a_decision_with_reason_decider_evidence_and_options_has_nothing_amiss() {
        assertThat(checks(good().build())).isEmpty();
    }

    @Test
    void a_decision_without_a_reason_is_kept_and_told() {
        assertThat(DecisionLog.of(List.of(good().rationale(" ").build())).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.check()).isEqualTo(DecisionCheck.DL1);
                    assertThat(finding.path()).isEqualTo("decisions[D].rationale");
                });
    }

    @Test
    void everything_that_is_missing_is_told() {
        Decision bare = Decision.builder()
                .id(DecisionId.of("D"))
                .component(ProjectId.of("P"))
                .title("t")
                .build();

        assertThat(checks(bare))
                .containsExactly(DecisionCheck.DL1, DecisionCheck.DL2, DecisionCheck.DL4, DecisionCheck.DL5);
    }

    @Test
    void a_role_that_has_not_the_right_is_told() {
        assertThat(checks(good().authority(Role.EXECUTIVE).build())).isEmpty();
        assertThat(checks(good().authority(Role.SPONSOR).build())).containsExactly(DecisionCheck.DL3);
    }

    @Test
    void a_decision_holds_until_another_takes_its_place() {
        Decision first = good().addResolve(IssueId.of("I")).build();
        Decision second = good().id(DecisionId.of("E"))
                .supersedes(DecisionId.of("D"))
                .decidedOn(DAY.plusDays(1))
                .build();
        DecisionLog log = DecisionLog.of(List.of(first, second));

        assertThat(log.inForce()).containsExactly(second);
        assertThat(log.resolving(IssueId.of("I"))).containsExactly(first);
        assertThat(log.findings()).isEmpty();
        assertThat(checks(first, second.toBuilder().decidedOn(DAY.minusDays(1)).build()))
                .containsExactly(DecisionCheck.DL6);
    }

    @Test
    void each_level_delegates_to_the_one_below() {
        assertThat(ManagementLevel.BOARD.isAbove(ManagementLevel.PROJECT_MANAGER))
                .isTrue();
        assertThat(ManagementLevel.BOARD.isAbove(ManagementLevel.BOARD))
                .isFalse();
        assertThat(ManagementLevel.TEAM_MANAGER.delegatedBy()).contains(ManagementLevel.PROJECT_MANAGER);
        assertThat(ManagementLevel.CORPORATE_OR_PROGRAMME.delegatedBy()).isEmpty();
    }

    private static List<DecisionCheck> checks(Decision... decisions) {
        return DecisionLog.of(List.of(decisions)).findings().stream()
                .map(DecisionFinding::check)
                .toList();
    }

    private static Decision.Builder good() {
        return Decision.builder()
                .id(DecisionId.of("D"))
                .component(ProjectId.of("P"))
                .title("t")
                .rationale("cheaper")
                .decidedAs(Role.EXECUTIVE)
                .decidedOn(DAY)
                .addOptions("do nothing", "do it")
                .addEvidence(DocumentId.of("DOC"));
    }
}
