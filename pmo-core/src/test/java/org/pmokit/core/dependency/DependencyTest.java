package org.pmokit.core.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProjectId;

class DependencyTest {

    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final ProjectId RECRUITING = ProjectId.of("REC");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void promised_before_it_is_needed_a_dependency_has_float_and_after_it_a_negative_one() {
        Dependency needed =
                Dependency.of(PAYROLL, RECRUITING).toBuilder().neededBy(DAY).build();

        assertThat(promised(needed, DAY.minusDays(3)).floatDays()).contains(3L);
        assertThat(promised(needed, DAY).floatDays()).contains(0L);
        assertThat(promised(needed, DAY.plusDays(4)).floatDays()).contains(-4L);
    }

    @Test
    void without_both_dates_there_is_no_float() {
        Dependency bare = Dependency.of(PAYROLL, RECRUITING);

        assertThat(bare.floatDays()).isEmpty();
        assertThat(bare.toBuilder().neededBy(DAY).build().floatDays()).isEmpty();
        assertThat(bare.toBuilder().promisedBy(DAY).build().floatDays()).isEmpty();
    }

    @Test
    void the_id_of_a_plain_dependency_names_both_ends() {
        assertThat(Dependency.of(MilestoneId.of("PAY/G1"), RECRUITING).id().value())
                .isEqualTo("PAY/G1->REC");
    }

    @Test
    void a_dependency_is_late_from_the_day_after_it_was_needed_until_it_is_delivered() {
        Dependency needed =
                Dependency.of(PAYROLL, RECRUITING).toBuilder().neededBy(DAY).build();
        Dependency delivered = needed.toBuilder().delivered(DAY.plusDays(2)).build();

        assertThat(needed.isOverdueOn(DAY)).isFalse();
        assertThat(needed.isOverdueOn(DAY.plusDays(1))).isTrue();
        assertThat(delivered.isOverdueOn(DAY.plusDays(1))).isTrue();
        assertThat(delivered.isOverdueOn(DAY.plusDays(2))).isFalse();
        assertThat(delivered.knownOn(DAY.plusDays(1))).isEqualTo(needed);
    }

    @Test
    void float_may_be_counted_in_working_days() {
        // from Friday to the Tuesday after: Friday and Monday
        Dependency dependency = Dependency.of(PAYROLL, RECRUITING).toBuilder()
                .promisedBy(LocalDate.of(2026, 6, 26))
                .neededBy(DAY)
                .build();

        assertThat(dependency.floatDays()).contains(4L);
        assertThat(dependency.floatDays(WorkingCalendar.MONDAY_FRIDAY)).contains(2L);
        assertThat(dependency.floatDays(WorkingCalendar.EVERY_DAY)).contains(4L);
        assertThat(Dependency.of(PAYROLL, RECRUITING).floatDays(WorkingCalendar.EVERY_DAY))
                .isEmpty();
    }

    @Test
    void a_tolerance_is_never_negative_and_ends_on_a_day() {
        Dependency.Builder bearing =
                Dependency.of(PAYROLL, RECRUITING).toBuilder().neededBy(DAY);

        assertThat(bearing.toleranceDays(3).build().bearableUntil()).contains(DAY.plusDays(3));
        assertThatThrownBy(() -> bearing.toleranceDays(-1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1 days")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void nothing_is_discretionary_unless_somebody_says_so() {
        Dependency plain = Dependency.of(PAYROLL, RECRUITING);

        assertThat(plain.isDiscretionary()).isFalse();
        assertThat(strength(plain, DependencyStrength.MANDATORY).isDiscretionary())
                .isFalse();
        assertThat(strength(plain, DependencyStrength.DISCRETIONARY).isDiscretionary())
                .isTrue();
        assertThat(DependencyStrength.DISCRETIONARY.code()).isEqualTo("discretionary");
    }

    private static Dependency strength(Dependency plain, DependencyStrength strength) {
        return plain.toBuilder().strength(strength).build();
    }

    @Test
    void a_decision_concerns_its_pair_in_either_order() {
        OverlapDecision decision = accepted().build();

        assertThat(decision.concerns(PAYROLL, RECRUITING)).isTrue();
        assertThat(decision.concerns(RECRUITING, PAYROLL)).isTrue();
        assertThat(decision.concerns(PAYROLL, PAYROLL)).isFalse();
        assertThat(decision.concerns(PAYROLL, ProjectId.of("OTHER"))).isFalse();
    }

    @Test
    void a_decision_holds_from_its_day_to_its_last_day() {
        OverlapDecision decision =
                accepted().decidedOn(DAY).until(DAY.plusDays(10)).build();

        assertThat(decision.holdsOn(DAY.minusDays(1))).isFalse();
        assertThat(decision.holdsOn(DAY)).isTrue();
        assertThat(decision.holdsOn(DAY.plusDays(10))).isTrue();
        assertThat(decision.holdsOn(DAY.plusDays(11))).isFalse();
        assertThat(accepted().build().holdsOn(LocalDate.MIN)).isTrue();
        assertThat(accepted().build().holdsOn(LocalDate.MAX)).isTrue();
    }

    private static Dependency promised(Dependency dependency, LocalDate day) {
        return dependency.toBuilder().promisedBy(day).build();
    }

    private static OverlapDecision.Builder accepted() {
        return OverlapDecision.builder().first(PAYROLL).second(RECRUITING).disposition(Disposition.ACCEPT);
    }
}
