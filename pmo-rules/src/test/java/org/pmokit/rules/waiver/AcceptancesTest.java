package org.pmokit.rules.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.REC;
import static org.pmokit.rules.Samples.SILVA;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.healthy;
import static org.pmokit.rules.Samples.money;
import static org.pmokit.rules.Samples.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.Samples;
import org.pmokit.rules.Standing;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.FindingKey;
import org.pmokit.rules.rule.RuleId;

class AcceptancesTest {

    private static final FindingKey COST = new FindingKey(RuleId.of("PMO-FIN-001"), PAY, "");

    @Test
    void an_accepted_finding_stays_in_the_report_and_does_not_colour() {
        HealthReport agreed = overrun(150).accepting(waiver(TODAY).build());

        assertThat(overrun(150).ragOf(PAY)).isEqualTo(Rag.RED);
        assertThat(agreed.ragOf(PAY)).isEqualTo(Rag.GREEN);
        assertThat(agreed.findingsOn(PAY)).singleElement().satisfies(finding -> {
            assertThat(finding.standing()).isEqualTo(Standing.WAIVED);
            assertThat(finding.acceptance().orElseThrow().shown())
                    .isEqualTo("accepted by j.silva until 2026-06-30: board of April");
        });
    }

    @Test
    void a_waiver_that_has_run_out_counts_no_more_and_is_a_finding_itself() {
        HealthReport report = overrun(150).accepting(waiver(TODAY.minusDays(3)).build());

        assertThat(report.ragOf(PAY)).isEqualTo(Rag.RED);
        assertThat(report.findingsOn(PAY))
                .extracting(finding -> finding.key().asText())
                .containsExactlyInAnyOrder("PMO-FIN-001/project:PAY", "PMO-WAI-001/project:PAY#PMO-FIN-001");
        assertThat(report.findingsOn(PAY))
                .filteredOn(finding -> finding.key().rule().value().equals("PMO-WAI-001"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.measurement().value()).isEqualByComparingTo("3"));
    }

    @Test
    void what_gets_worse_than_it_was_accepted_counts_again() {
        Waiver amber = waiver(TODAY).upTo(Rag.AMBER).build();

        assertThat(overrun(115).accepting(amber).ragOf(PAY)).isEqualTo(Rag.GREEN);
        assertThat(overrun(150).accepting(amber).ragOf(PAY)).isEqualTo(Rag.RED);
    }

    @Test
    void frozen_findings_do_not_count_and_new_ones_do() {
        Acceptances store = overrun(115).freeze();
        HealthReport next = HealthCheck.standard()
                .accepting(store)
                .assess(
                        portfolio(
                                healthy(PAY).finance(money(100, 115)).build(),
                                healthy(REC).finance(money(100, 115)).build()),
                        Assessment.asOf(TODAY));

        assertThat(next.ragOf(PAY)).isEqualTo(Rag.GREEN);
        assertThat(next.ragOf(REC)).isEqualTo(Rag.AMBER);
        assertThat(next.findingsOn(PAY)).allMatch(finding -> finding.standing() == Standing.FROZEN);
    }

    @Test
    void the_ratchet_forgets_what_has_gone_and_holds_to_what_became_better() {
        Acceptances store = overrun(150).freeze();

        assertThat(overrun(115).accepting(store).ratchet().all())
                .filteredOn(entry -> entry.key().equals(COST))
                .containsExactly(new Frozen(COST, Rag.AMBER, TODAY));
        assertThat(overrun(100).accepting(store).ratchet().all())
                .filteredOn(entry -> entry.key().equals(COST))
                .isEmpty();
        assertThat(overrun(100).accepting(store).unusedAcceptances())
                .extracting(Acceptance::key)
                .contains(COST);
    }

    @Test
    void a_finding_is_accepted_once() {
        Waiver waiver = waiver(TODAY).build();

        assertThatThrownBy(() -> Acceptances.of(List.of(waiver, waiver)))
                .hasMessage("The finding PMO-FIN-001/project:PAY is accepted twice.\nMaybe keep the newer decision.");
        assertThat(Acceptances.none().with(waiver).with(waiver).waivers()).containsExactly(waiver);
    }

    private static Waiver.Builder waiver(LocalDate until) {
        return Waiver.of(COST).acceptedBy(SILVA).because("board of April").until(until);
    }

    private static HealthReport overrun(long forecast) {
        return Samples.assess(
                portfolio(healthy(PAY).finance(money(100, forecast)).build()));
    }
}
