package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.people.Pseudonyms;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.skill.Mentoring;
import org.pmokit.core.workforce.PersonIds;

class PersonIdsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Pseudonyms PSEUDONYMS = Pseudonyms.withSecret("correct horse battery staple");
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final PersonId ANA = PersonId.of("j.silva");
    private static final PersonId BEN = PersonId.of("b.okoro");
    private static final Project PROJECT = Project.of(PAYROLL, "Payroll of j.silva");
    private static final Portfolio PORTFOLIO = PortfolioDraft.named("Change")
            .statusDate(DAY)
            .add(PROJECT)
            .add(RoleAssignment.of(PAYROLL, Role.EXECUTIVE, ANA))
            .add(RoleAssignment.vacant(PAYROLL, Role.PROJECT_MANAGER))
            .add(Mentoring.builder().mentor(BEN).mentee(ANA).build())
            .add(Risk.builder()
                    .id(RiskId.of("R"))
                    .component(PAYROLL)
                    .title("t")
                    .owner("j.silva")
                    .build())
            .add(Risk.builder()
                    .id(RiskId.of("R2"))
                    .component(PAYROLL)
                    .title("t")
                    .owner("finance")
                    .build())
            .resolveOrThrow();

    /** A register of one's own, with persons deep inside. */
    public record Rota(List<Optional<PersonId>> early, Map<PersonId, Set<PersonId>> late, String note)
            implements Recorded {
        @Override
        public String path() {
            return "rota";
        }
    }

    /** Every recorded type of the library, filled. */
    static Stream<Recorded> recorded() {
        return EveryValueTest.values().stream()
                .map(EveryValueTest.Specimen::value)
                .filter(Recorded.class::isInstance)
                .map(Recorded.class::cast);
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void the_persons_of_every_recorded_type_are_replaced_and_nothing_else(Recorded value) {
        Set<PersonId> before = PersonIds.in(value);
        Recorded other = PersonIds.pseudonymised(value, PSEUDONYMS);

        assertThat(PersonIds.in(other))
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().map(PSEUDONYMS::of).toList());
        assertThat(other.path()).isEqualTo(value.path());
        assertThat(other.equals(value)).isEqualTo(before.isEmpty());
    }

    @Test
    void a_portfolio_gets_the_same_other_ids_each_time() {
        Portfolio other = PersonIds.pseudonymised(PORTFOLIO, PSEUDONYMS);

        assertThat(PersonIds.in(PORTFOLIO)).containsExactly(BEN, ANA);
        assertThat(PersonIds.in(other)).containsExactlyInAnyOrder(PSEUDONYMS.of(ANA), PSEUDONYMS.of(BEN));
        assertThat(other)
                .isEqualTo(PersonIds.pseudonymised(PORTFOLIO, PSEUDONYMS))
                .isNotEqualTo(PORTFOLIO);
        assertThat(other.roles().get(0).holder()).contains(PSEUDONYMS.of(ANA));
        assertThat(other.all(Mentoring.class).get(0).mentee()).contains(PSEUDONYMS.of(ANA));
        assertThat(other.statusDate()).contains(DAY);
    }

    @Test
    void an_owner_that_is_text_is_replaced_when_it_is_somebody_known() {
        Portfolio other = PersonIds.pseudonymised(PORTFOLIO, PSEUDONYMS);

        assertThat(other.risks())
                .extracting(Risk::owner)
                .containsExactly(Optional.of(PSEUDONYMS.of(ANA).value()), Optional.of("finance"));
    }

    @Test
    void free_text_stays_as_it_is() {
        assertThat(PersonIds.pseudonymised(PORTFOLIO, PSEUDONYMS).projects()).containsExactly(PROJECT);
    }

    @Test
    void a_register_of_ones_own_is_looked_into_as_well() {
        Rota rota = new Rota(List.of(Optional.empty(), Optional.of(ANA)), Map.of(BEN, Set.of(ANA)), "j.silva");
        PersonId ana = PSEUDONYMS.of(ANA);
        PersonId ben = PSEUDONYMS.of(BEN);

        assertThat(PersonIds.in(rota)).containsExactly(BEN, ANA);
        assertThat(PersonIds.pseudonymised(rota, PSEUDONYMS))
                .isEqualTo(new Rota(List.of(Optional.empty(), Optional.of(ana)), Map.of(ben, Set.of(ana)), "j.silva"));
    }

    /** One that refuses the pseudonym. */
    public record Picky(PersonId person) implements Recorded {
        /** Knows one person only. */
        public Picky {
            if (!person.equals(ANA)) {
                throw new IllegalStateException("somebody else");
            }
        }

        @Override
        public String path() {
            return "picky";
        }
    }

    @Test
    void a_type_that_cannot_be_rebuilt_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonIds.pseudonymised(new Picky(ANA), PSEUDONYMS))
                .withMessage("The persons in a Picky cannot be replaced.\nMaybe make it a public record, or open its "
                        + "package to this module.");
    }
}
