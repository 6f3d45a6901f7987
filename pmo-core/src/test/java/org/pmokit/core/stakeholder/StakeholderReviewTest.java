package org.pmokit.core.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.ActionId;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.CommunicationId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.StakeholderId;

class StakeholderReviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final ChangeId CHANGE = ChangeId.of("CR-1");
    private static final Stakeholder AGENTS = group("AGENTS");
    private static final Stakeholder PRESS = group("PRESS");
    private static final Communication NEWS = Communication.builder()
            .id(CommunicationId.of("NEWS"))
            .title("newsletter")
            .component(PAYROLL)
            .addAudience(AGENTS.id(), PRESS.id())
            .frequency(Recurrence.WEEKLY)
            .lastSentOn(DAY.minusDays(2))
            .build();

    @Test
    void registers_in_order_have_no_findings() {
        StakeholderReview review = StakeholderReview.of(List.of(AGENTS, PRESS), List.of(NEWS), List.of());

        assertThat(review.findings(DAY)).isEmpty();
        assertThat(review.unjudged(DAY)).isEmpty();
    }

    @Test
    void a_stakeholder_to_whom_nobody_talks_is_found() {
        StakeholderReview review = StakeholderReview.of(List.of(AGENTS, group("UNION")), List.of(NEWS), List.of());

        assertThat(review.findings(DAY)).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(StakeholderCheck.ST1);
            assertThat(finding.subject()).isEqualTo(StakeholderId.of("UNION"));
            assertThat(finding.message()).isEqualTo("Nobody talks to stakeholder UNION.");
        });
    }

    @Test
    void a_late_message_is_found_and_one_without_a_day_is_not_judged() {
        Communication undated = Communication.builder()
                .id(CommunicationId.of("FAIR"))
                .title("fair")
                .build();
        StakeholderReview review = StakeholderReview.of(List.of(), List.of(NEWS, undated), List.of());

        assertThat(review.findings(DAY.plusDays(6))).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(StakeholderCheck.ST2);
            assertThat(finding.message())
                    .isEqualTo("Communication newsletter (NEWS) was due on 2026-01-10, and it is 2026-01-11.");
        });
        assertThat(review.unjudged(DAY))
                .extracting(StakeholderFinding::subject, StakeholderFinding::advice)
                .containsExactly(tuple(undated.id(), "plan a day."));
    }

    @Test
    void a_message_that_was_sent_once_for_all_is_neither_late_nor_unknown() {
        Communication done = NEWS.toBuilder().frequency(Recurrence.ONCE).build();
        StakeholderReview review = StakeholderReview.of(List.of(), List.of(done), List.of());

        assertThat(review.findings(DAY.plusYears(1))).isEmpty();
        assertThat(review.unjudged(DAY)).isEmpty();
        assertThat(StakeholderReview.of(
                                List.of(),
                                List.of(NEWS.toBuilder()
                                        .frequency(Optional.empty())
                                        .build()),
                                List.of())
                        .unjudged(DAY))
                .extracting(StakeholderFinding::advice)
                .containsExactly("say how often it is sent.");
    }

    @Test
    void a_powerful_stakeholder_who_resists_needs_an_action() {
        Stakeholder against = AGENTS.toBuilder()
                .influence(5)
                .engagement(EngagementLevel.RESISTANT)
                .build();

        assertThat(checks(against)).containsExactly(StakeholderCheck.ST3);
        assertThat(checks(against.toBuilder().influence(3).build())).isEmpty();
        assertThat(checks(against.toBuilder().response("talks").build())).isEmpty();
        assertThat(checks(against.toBuilder().addAction(ActionId.of("A")).build()))
                .isEmpty();
        assertThat(checks(against.toBuilder().response(" ").build())).containsExactly(StakeholderCheck.ST3);
    }

    @Test
    void whoever_is_affected_by_a_change_must_have_been_told() {
        List<StakeholderImpact> impacts =
                List.of(StakeholderImpact.of(CHANGE, AGENTS.id()), StakeholderImpact.of(CHANGE, PRESS.id()));
        Communication told = Communication.builder()
                .id(CommunicationId.of("TOLD"))
                .title("what changes")
                .addAudience(PRESS.id())
                .addTellsOf(CHANGE)
                .frequency(Recurrence.ONCE)
                .lastSentOn(DAY)
                .build();
        StakeholderReview review = StakeholderReview.of(List.of(AGENTS, PRESS), List.of(NEWS, told), impacts);

        assertThat(review.notToldOf(CHANGE, DAY)).containsExactly(AGENTS.id());
        assertThat(review.notToldOf(CHANGE, DAY.minusDays(1))).containsExactly(AGENTS.id(), PRESS.id());
        assertThat(review.notToldOf(ChangeId.of("CR-2"), DAY)).isEmpty();
        assertThat(review.findings(DAY)).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(StakeholderCheck.ST4);
            assertThat(finding.subject()).isEqualTo(AGENTS.id());
            assertThat(finding.change()).contains(CHANGE);
            assertThat(finding.message()).contains("AGENTS").contains("change:CR-1");
        });
    }

    @Test
    void stakeholders_are_assessed_again_within_ninety_days() {
        assertThat(checksOn(DAY.plusDays(90), AGENTS)).doesNotContain(StakeholderCheck.ST5);
        assertThat(checksOn(DAY.plusDays(91), AGENTS)).contains(StakeholderCheck.ST5);
        assertThat(checksOn(
                        DAY.plusDays(91),
                        AGENTS,
                        PRESS.toBuilder().assessedOn(DAY.plusDays(60)).build()))
                .doesNotContain(StakeholderCheck.ST5);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new StakeholderReview(List.of(), List.of(), List.of(), PowerInterestGrid.HOUSE_DEFAULT, 0))
                .withMessageContaining("every 0 days");
    }

    @Test
    void what_was_never_assessed_is_not_judged() {
        Stakeholder bare = Stakeholder.builder()
                .id(AGENTS.id())
                .title("agents")
                .component(PAYROLL)
                .influence(4)
                .build();
        StakeholderReview review = StakeholderReview.of(List.of(bare), List.of(NEWS), List.of());

        assertThat(review.findings(DAY)).isEmpty();
        assertThat(review.unjudged(DAY))
                .extracting(StakeholderFinding::check, StakeholderFinding::subject)
                .containsExactly(tuple(StakeholderCheck.ST3, bare.id()), tuple(StakeholderCheck.ST5, PAYROLL));
        assertThat(review.unjudged(DAY).get(0).message())
                .isEqualTo("The engagement of stakeholder agents (AGENTS) is not known.");
    }

    @Test
    void the_strategy_of_a_component_reads_as_one_document() {
        Stakeholder elsewhere =
                group("ELSE").toBuilder().component(ProjectId.of("REC")).build();
        Stakeholder powerful = PRESS.toBuilder()
                .influence(5)
                .targetEngagement(EngagementLevel.LEADING)
                .build();
        CommunicationStrategy strategy =
                CommunicationStrategy.of(PAYROLL, List.of(AGENTS, powerful, elsewhere), List.of(NEWS));

        assertThat(strategy.stakeholders()).containsExactly(AGENTS, powerful);
        assertThat(strategy.byStrategy(PowerInterestGrid.HOUSE_DEFAULT))
                .containsExactly(
                        entry(EngagementStrategy.KEEP_SATISFIED, List.of(powerful)),
                        entry(EngagementStrategy.MONITOR, List.of(AGENTS)));
        assertThat(strategy.belowTarget()).containsExactly(powerful);
        assertThat(strategy.unassessed()).isEmpty();
        assertThat(strategy.communicationsTo(AGENTS.id())).containsExactly(NEWS);
        assertThat(strategy.withoutFeedback()).containsExactly(NEWS);
        assertThat(strategy.updatedOn()).contains(DAY);
    }

    @Test
    void every_check_says_what_should_be() {
        assertThat(StakeholderCheck.values()).allSatisfy(check -> {
            assertThat(check.title()).isNotBlank().doesNotEndWith(".");
            assertThat(check.severity()).isNotNull();
        });
    }

    private static List<StakeholderCheck> checks(Stakeholder stakeholder) {
        return checksOn(DAY, stakeholder);
    }

    private static List<StakeholderCheck> checksOn(LocalDate day, Stakeholder... stakeholders) {
        return StakeholderReview.of(List.of(stakeholders), List.of(NEWS), List.of()).findings(day).stream()
                .map(StakeholderFinding::check)
                .filter(check -> check != StakeholderCheck.ST2)
                .toList();
    }

    private static Stakeholder group(String id) {
        return Stakeholder.builder()
                .id(StakeholderId.of(id))
                .title(id)
                .component(PAYROLL)
                .influence(2)
                .interest(2)
                .engagement(EngagementLevel.NEUTRAL)
                .assessedOn(DAY)
                .build();
    }
}
