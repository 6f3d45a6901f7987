package org.pmokit.core.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.StrategyChangeId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

class StrategyRegistersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final ObjectiveId ID = ObjectiveId.of("O");
    private static final ProjectId PAYROLL = ProjectId.of("PAY");

    @Test
    void every_fact_says_where_it_is_and_what_it_refers_to() {
        assertRefers(Contribution.of(PAYROLL, ID, 3), "contributions[PAY,O]", "component", "objective");
        assertRefers(
                PerformanceMeasure.builder()
                        .objective(ID)
                        .name("calls")
                        .benefit(BenefitId.of("B"))
                        .build(),
                "performanceMeasures[O,calls]",
                "objective",
                "benefit");
        assertRefers(
                ObjectiveForecast.builder()
                        .objective(ID)
                        .asOf(DAY)
                        .cause(PAYROLL)
                        .build(),
                "objectiveForecasts[O,2026-01-05]",
                "objective",
                "cause");
        assertRefers(change().announcedBy(UnitId.of("U")).build(), "strategyChanges[SC]", "objective", "announcedBy");
        assertRefers(
                notice().addComponent(PAYROLL).decision(DecisionId.of("D")).build(),
                "strategyNotices[SC,project:PAY]",
                "change",
                "recipient",
                "components",
                "decision");
    }

    private static void assertRefers(Recorded fact, String path, String... attributes) {
        assertThat(fact.path()).isEqualTo(path);
        assertThat(fact.pointers()).extracting(Pointer::attribute).containsExactly(attributes);
        assertThat(fact.uniqueKey()).isPresent();
        assertThat(fact.about()).isPresent();
    }

    @Test
    void a_strength_that_is_not_on_its_scale_is_refused() {
        assertThat(Contribution.of(PAYROLL, ID, -2).isConflict()).isTrue();
        assertThat(Contribution.of(PAYROLL, ID, 0).isConflict()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contribution.of(PAYROLL, ID, 6))
                .withMessageContaining("6")
                .withMessageContaining("from -2 to 5")
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contribution.of(PAYROLL, ID, -1).toBuilder()
                        .scale(StrengthScale.ZERO_TO_5)
                        .build())
                .withMessageContaining("from 0 to 5");
    }

    @Test
    void a_measure_tells_how_much_of_the_way_is_done_also_downwards() {
        PerformanceMeasure waiting = PerformanceMeasure.builder()
                .objective(ID)
                .name("days of waiting")
                .baseline(BigDecimal.valueOf(40))
                .target(BigDecimal.valueOf(20))
                .addMeasurement(Measurement.of(DAY, 35))
                .addMeasurement(Measurement.of(DAY.plusDays(9), 45))
                .build();

        assertThat(waiting.progressOn(DAY)).contains(Ratio.of("0.25"));
        assertThat(waiting.progressOn(DAY.plusDays(9))).contains(Ratio.of("-0.25"));
        assertThat(waiting.progressOn(DAY.minusDays(1))).isEmpty();
        assertThat(waiting.knownOn(DAY).measurements()).hasSize(1);
        assertThat(waiting.knownOn(DAY.plusDays(9))).isSameAs(waiting);
        assertThat(waiting.toBuilder().target(BigDecimal.valueOf(40)).build().progressOn(DAY))
                .isEmpty();
    }

    @Test
    void an_objective_with_numbers_below_zero_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> objective().weight(Ratio.of("-1")).build())
                .withMessageContaining("weight of objective O is -1")
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> objective().daysTolerance(-1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> objective().priority(0).build())
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void two_versions_of_the_objectives_differ_by_changes() {
        Objective was = objective()
                .weight(Ratio.of("0.3"))
                .targetValue(new BigDecimal("5.0"))
                .targetUnit("days")
                .targetDate(DAY)
                .constraint("no new staff")
                .priority(1)
                .build();
        Objective is = was.toBuilder()
                .title("u")
                .weight(Ratio.of("0.5"))
                .targetValue(BigDecimal.valueOf(4))
                .targetDate(DAY.plusDays(1))
                .constraint(Optional.empty())
                .priority(2)
                .build();
        Objective gone = objective().id(ObjectiveId.of("GONE")).build();
        Objective fresh = objective().id(ObjectiveId.of("NEW")).build();

        List<StrategyChange> changes = StrategyDifference.between(List.of(was, gone), List.of(is, fresh), DAY);

        assertThat(changes)
                .extracting(
                        change -> change.kind().code() + " " + change.oldValue().orElse("-") + " "
                                + change.newValue().orElse("-"))
                .containsExactly(
                        "reweighted 0.3 0.5",
                        "reworded t u",
                        "target-changed 5 days 4 days",
                        "date-changed 2026-01-05 2026-01-06",
                        "constraint-changed no new staff -",
                        "priority-order 1 2",
                        "withdrawn t -",
                        "added - t");
        assertThat(changes.get(0).newWeight()).contains(Ratio.of("0.5"));
        assertThat(changes.get(1).newWeight()).isEmpty();
        assertThat(changes).extracting(StrategyChange::id).doesNotHaveDuplicates();
        assertThat(StrategyDifference.between(List.of(was), List.of(was), DAY)).isEmpty();
        assertThat(StrategyDifference.between(
                        List.of(gone), List.of(gone.toBuilder().withdrawn(DAY).build()), DAY))
                .extracting(StrategyChange::kind)
                .containsExactly(StrategyChangeKind.WITHDRAWN);
    }

    @Test
    void weights_that_are_not_numbers_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change().kind(StrategyChangeKind.REWEIGHTED)
                        .newValue("high")
                        .build())
                .withMessageContaining("SC")
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void a_notice_hides_what_came_later_and_cannot_be_confirmed_before_it_was_sent() {
        StrategyNotice notice = notice().sent(DAY)
                .acknowledged(DAY.plusDays(2))
                .decided(DAY.plusDays(3))
                .decision(DecisionId.of("D"))
                .build();

        assertThat(notice.knownOn(DAY.plusDays(3))).isSameAs(notice);
        assertThat(notice.knownOn(DAY.plusDays(2)).decision()).isEmpty();
        assertThat(notice.knownOn(DAY.plusDays(2)).acknowledged()).isPresent();
        assertThat(notice.isUnacknowledgedOn(DAY.plusDays(8))).isFalse();
        assertThat(notice.toString()).doesNotContain("j.silva");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> notice.toBuilder().acknowledged(DAY.minusDays(1)).build())
                .withMessageContaining("\nMaybe ");
    }

    private static Objective.Builder objective() {
        Objective.Builder objective = Objective.builder();
        objective.id(ID).title("t");
        return objective;
    }

    private static StrategyChange.Builder change() {
        StrategyChange.Builder change = StrategyChange.builder();
        change.id(StrategyChangeId.of("SC"))
                .objective(ID)
                .kind(StrategyChangeKind.REWORDED)
                .on(DAY);
        return change;
    }

    private static StrategyNotice.Builder notice() {
        StrategyNotice.Builder notice = StrategyNotice.builder();
        notice.change(StrategyChangeId.of("SC"))
                .recipient(PAYROLL)
                .due(DAY.plusDays(7))
                .person(org.pmokit.core.identifier.PersonId.of("j.silva"));
        return notice;
    }
}
