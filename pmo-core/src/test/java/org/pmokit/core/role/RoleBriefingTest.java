package org.pmokit.core.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.PersonId;

class RoleBriefingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final BoardId BOARD = BoardId.of("B");
    private static final PersonId ANA = PersonId.of("j.silva");
    private static final RoleBriefing BRIEFING = RoleBriefing.builder()
            .component(BOARD)
            .role(Role.SENIOR_USER)
            .person(ANA)
            .briefedOn(DAY)
            .build();

    @Test
    void a_briefing_is_for_one_person_in_one_role_on_one_component() {
        assertThat(BRIEFING.covers(RoleAssignment.of(BOARD, Role.SENIOR_USER, ANA)))
                .isTrue();
        assertThat(BRIEFING.covers(RoleAssignment.of(BOARD, Role.SENIOR_USER, PersonId.of("b.okoro"))))
                .isFalse();
        assertThat(BRIEFING.covers(RoleAssignment.of(BOARD, Role.EXECUTIVE, ANA)))
                .isFalse();
        assertThat(BRIEFING.covers(RoleAssignment.of(BoardId.of("C"), Role.SENIOR_USER, ANA)))
                .isFalse();
        assertThat(BRIEFING.covers(RoleAssignment.vacant(BOARD, Role.SENIOR_USER)))
                .isFalse();
    }

    @Test
    void it_is_known_since_it_was_given_and_its_path_names_nobody() {
        assertThat(BRIEFING.knownSince()).contains(DAY);
        assertThat(BRIEFING.path()).isEqualTo("briefings[B,senior-user]");
    }
}
