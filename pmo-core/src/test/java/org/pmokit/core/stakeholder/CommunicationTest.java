package org.pmokit.core.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.CommunicationId;
import org.pmokit.core.identifier.StakeholderId;
import org.pmokit.core.problem.Problem;

class CommunicationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final StakeholderId AGENTS = StakeholderId.of("AGENTS");
    private static final ChangeId CHANGE = ChangeId.of("CR-1");

    @Test
    void a_message_that_was_never_sent_is_due_as_planned() {
        Communication planned =
                message().plannedOn(DAY).frequency(Recurrence.WEEKLY).build();

        assertThat(planned.dueOn()).contains(DAY);
        assertThat(planned.isOverdueOn(DAY)).isFalse();
        assertThat(planned.isOverdueOn(DAY.plusDays(1))).isTrue();
        assertThat(message().build().dueOn()).isEmpty();
        assertThat(message().build().isOverdueOn(DAY)).isFalse();
    }

    @Test
    void a_repeated_message_is_due_again_after_its_frequency() {
        Communication.Builder sent = message().plannedOn(DAY.minusDays(90)).lastSentOn(DAY);

        assertThat(sent.frequency(Recurrence.MONTHLY).build().dueOn()).contains(LocalDate.of(2026, 2, 28));
        assertThat(sent.frequency(Recurrence.FORTNIGHTLY).build().dueOn()).contains(LocalDate.of(2026, 2, 14));
        assertThat(sent.frequency(Recurrence.ONCE).build().dueOn()).isEmpty();
        assertThat(sent.nextOn(DAY.plusDays(3)).build().dueOn()).contains(DAY.plusDays(3));
    }

    @Test
    void every_frequency_but_once_leads_on() {
        assertThat(Recurrence.values())
                .filteredOn(often -> often != Recurrence.ONCE)
                .allMatch(often -> often.after(DAY).orElseThrow().isAfter(DAY));
        assertThat(Recurrence.YEARLY.after(DAY)).contains(DAY.plusYears(1));
        assertThat(Recurrence.QUARTERLY.after(DAY)).contains(LocalDate.of(2026, 4, 30));
        assertThat(Recurrence.DAILY.after(DAY)).contains(DAY.plusDays(1));
    }

    @Test
    void somebody_is_told_once_the_message_was_sent() {
        Communication sent =
                message().addAudience(AGENTS).addTellsOf(CHANGE).lastSentOn(DAY).build();

        assertThat(sent.hasTold(AGENTS, CHANGE, DAY)).isTrue();
        assertThat(sent.hasTold(AGENTS, CHANGE, DAY.minusDays(1))).isFalse();
        assertThat(sent.hasTold(StakeholderId.of("PRESS"), CHANGE, DAY)).isFalse();
        assertThat(sent.hasTold(AGENTS, ChangeId.of("CR-2"), DAY)).isFalse();
        assertThat(sent.knownOn(DAY.minusDays(1)).lastSentOn()).isEmpty();
        assertThat(sent.knownOn(DAY)).isSameAs(sent);
    }

    @Test
    void an_audience_that_is_nowhere_is_told_with_its_place() {
        List<Problem> problems = PortfolioDraft.named("Test")
                .add(message().addAudience(AGENTS).addTellsOf(CHANGE).build())
                .add(StakeholderImpact.of(StakeholderId.of("PRESS"), AGENTS))
                .resolve()
                .getError()
                .asJava();

        assertThat(problems)
                .extracting(Problem::path)
                .containsExactlyInAnyOrder(
                        "communications[NEWS].audience",
                        "communications[NEWS].tellsOf",
                        "changeImpacts[stakeholder:PRESS,AGENTS].change",
                        "changeImpacts[stakeholder:PRESS,AGENTS].stakeholder");
    }

    private static Communication.Builder message() {
        return Communication.builder().id(CommunicationId.of("NEWS")).title("newsletter");
    }
}
