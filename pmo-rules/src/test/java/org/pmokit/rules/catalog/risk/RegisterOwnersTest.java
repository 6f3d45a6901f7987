package org.pmokit.rules.catalog.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.draft;
import static org.pmokit.rules.Samples.measured;
import static org.pmokit.rules.Samples.payroll;
import static org.pmokit.rules.Samples.reasons;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class RegisterOwnersTest {

    @Test
    void an_open_risk_without_is_amber_and_red_once_it_has_waited_too_long() {
        on(draft(payroll().build()).add(risk("R1", 90))).breaches(Rag.AMBER, lacking(RiskId.of("R1"), 90));
        on(draft(payroll().build()).add(risk("R1", 91))).breaches(Rag.RED, lacking(RiskId.of("R1"), 91));
    }

    @Test
    void an_open_issue_without_is_judged_likewise_and_every_offender_is_told() {
        Outcome outcome = on(draft(payroll().build()).add(risk("R1", 10)).add(issue("I1", 200)));

        outcome.breaches(Rag.RED, lacking(RiskId.of("R1"), 10), lacking(IssueId.of("I1"), 200));
        assertThat(measured(outcome).value()).isEqualByComparingTo("2");
        assertThat(measured(outcome).denominator().orElseThrow()).isEqualByComparingTo("2");
        assertThat(measured(outcome).offenders()).containsExactly(RiskId.of("R1"), IssueId.of("I1"));
    }

    @Test
    void one_of_unknown_age_is_amber() {
        Risk undated =
                Risk.builder().id(RiskId.of("R1")).component(PAY).title("t").build();

        on(draft(payroll().build()).add(undated))
                .breaches(Rag.AMBER, new Evidence.IncompleteEntry(RiskId.of("R1"), "owner", Optional.empty()));
    }

    @Test
    void with_a_owner_every_entry_is_in_order() {
        Risk risk = risk("R1", 300).toBuilder().owner("x").build();
        Issue issue = issue("I1", 300).toBuilder().owner("x").build();

        on(draft(payroll().build()).add(risk).add(issue)).isSatisfied();
    }

    @Test
    void it_is_not_asked_of_what_has_no_open_entry() {
        Risk closed = risk("R1", 300).toBuilder().closed(TODAY).build();
        Issue settled = issue("I1", 300).toBuilder().closed(TODAY).build();

        on(draft(payroll().build())).doesNotApply();
        on(draft(payroll().build()).add(closed).add(settled)).doesNotApply();
    }

    @Test
    void a_register_known_to_be_incomplete_is_unknown_with_the_recorded_reason() {
        Outcome outcome =
                on(draft(payroll().addGap(new Gap("owner", "register not seen")).build())
                        .add(risk("R1", 300)));

        outcome.lacks("owner of every risk and issue");
        assertThat(reasons(outcome)).containsExactly(Optional.of("register not seen"));
    }

    @Test
    void a_gap_does_not_matter_where_nothing_is_missing() {
        on(draft(payroll().addGap(new Gap("owner", "register not seen")).build())
                        .add(risk("R1", 300).toBuilder().owner("x").build()))
                .isSatisfied();
    }

    @Test
    void a_house_may_set_other_limits() {
        RuleVerifier.Given given = RuleVerifier.verify(RegisterOwners.RULE)
                .given(draft(payroll().build()).add(risk("R1", 31)).resolveOrThrow(), PAY);

        given.asOf(TODAY, RegisterOwners.COUNT, "1").isSatisfied();
        given.asOf(TODAY, RegisterOwners.PATIENCE, "30").breaches(Rag.RED, lacking(RiskId.of("R1"), 31));
    }

    private static Outcome on(PortfolioDraft draft) {
        return RuleVerifier.verify(RegisterOwners.RULE)
                .given(draft.resolveOrThrow(), PAY)
                .asOf(TODAY);
    }

    private static Risk risk(String id, long age) {
        return Risk.builder()
                .id(RiskId.of(id))
                .component(PAY)
                .title("supplier leaves")
                .raised(TODAY.minusDays(age))
                .build();
    }

    private static Issue issue(String id, long age) {
        return Issue.builder()
                .id(IssueId.of(id))
                .component(PAY)
                .title("data lost")
                .raised(TODAY.minusDays(age))
                .build();
    }

    private static Evidence lacking(ComponentRef entry, long age) {
        return new Evidence.IncompleteEntry(entry, "owner", Optional.of(TODAY.minusDays(age)));
    }
}
