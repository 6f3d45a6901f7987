package org.pmokit.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.payroll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.role.Role;
import org.pmokit.rules.Samples;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;

class RuleTest {

    private static final Threshold LIMIT = Threshold.houseDefault("ACME-001/count", "2", MeasureUnit.COUNT);
    private static final Measurement MEASURED = Measurement.of(1, Operator.AT_MOST, LIMIT);

    @Test
    void it_is_what_its_builder_was_told() {
        Rule<Project> rule = minimal("ACME-001")
                .group(RuleGroup.of("supply"))
                .name("few-suppliers")
                .measuredAs("suppliers of the project")
                .remedy("Have fewer.")
                .source("ACME handbook 3")
                .askedOf(Role.PROJECT_MANAGER)
                .thresholds(LIMIT)
                .appliesWhen("it is open", (project, context) -> project.isOpenOn(context.asOf()))
                .appliesWhen("it has suppliers", project -> !project.suppliers().isEmpty())
                .check((project, context) -> Verdict.satisfied(MEASURED));

        assertThat(rule.id()).isEqualTo(RuleId.of("ACME-001"));
        assertThat(rule.subject()).isEqualTo(Project.class);
        assertThat(rule.title()).isEqualTo("A title");
        assertThat(rule.because()).isEqualTo("of a reason");
        assertThat(rule.group().code()).isEqualTo("supply");
        assertThat(rule.name()).isEqualTo("few-suppliers");
        assertThat(rule.measured()).isEqualTo("suppliers of the project");
        assertThat(rule.remedy()).isEqualTo("Have fewer.");
        assertThat(rule.source()).isEqualTo("ACME handbook 3");
        assertThat(rule.owner()).contains(Role.PROJECT_MANAGER);
        assertThat(rule.thresholds()).containsExactly(LIMIT);
        assertThat(rule.conditions()).containsExactly("it is open", "it has suppliers");
        assertThat(rule.isJudgedAfterStatus()).isFalse();
        assertThat(rule).hasToString("ACME-001 A title");
    }

    @Test
    void what_its_builder_was_not_told_has_a_default() {
        Rule<Project> rule = minimal("ACME-001").check((project, context) -> Verdict.satisfied(MEASURED));

        assertThat(rule.name()).isEqualTo("acme-001");
        assertThat(rule.source()).isEqualTo("house rule");
        assertThat(rule.group()).isEqualTo(RuleGroup.GOVERNANCE);
        assertThat(rule.measured()).isEmpty();
        assertThat(rule.remedy()).isEmpty();
        assertThat(rule.owner()).isEmpty();
        assertThat(rule.conditions()).isEmpty();
    }

    @Test
    void a_rule_without_title_or_reason_is_refused() {
        Rule.Builder<Project> untitled = Rule.of("ACME-001", Project.class).because("of a reason");
        Rule.Builder<Project> unreasoned = Rule.of("ACME-001", Project.class).title("A title");

        assertThatThrownBy(() -> untitled.check((project, context) -> Verdict.satisfied(MEASURED)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ACME-001");
        assertThatThrownBy(() -> unreasoned.check((project, context) -> Verdict.satisfied(MEASURED)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\nMaybe ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ACME", "acme-001", "ACME-", "-001", "ACME 001", "1ACME-001"})
    void an_id_has_capitals_digits_and_hyphens(String id) {
        assertThatThrownBy(() -> RuleId.of(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + id + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Data", "data_quality", "data-", "-data", "1data"})
    void a_family_is_lower_case_words_joined_by_hyphens(String code) {
        assertThatThrownBy(() -> RuleGroup.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + code + "\"");
    }

    @Test
    void ids_and_families_are_ordered_by_their_text() {
        assertThat(RuleId.of("ACME-001")).isLessThan(RuleId.of("ACME-002")).hasToString("ACME-001");
        assertThat(RuleGroup.FINANCE).isLessThan(RuleGroup.SCHEDULE).hasToString("finance");
    }

    @Test
    void the_first_condition_that_does_not_hold_is_told_and_the_check_is_not_run() {
        List<Project> judged = new ArrayList<>();
        Rule<Project> rule = minimal("ACME-001")
                .appliesWhen("it is open", (project, context) -> project.isOpenOn(context.asOf()))
                .appliesWhen("it has suppliers", project -> false)
                .check((project, context) -> {
                    judged.add(project);
                    return Verdict.satisfied(MEASURED);
                });

        assertThat(judge(rule, payroll().build())).isEqualTo(Verdict.notApplicable("it has suppliers"));
        assertThat(judge(rule, payroll().declaredStatus(ProjectStatus.STOPPED).build()))
                .isEqualTo(Verdict.notApplicable("it is open"));
        assertThat(judged).isEmpty();
    }

    @Test
    void a_check_or_condition_that_throws_fails_with_class_and_message() {
        Rule<Project> check = minimal("ACME-001").check((project, context) -> {
            throw new IllegalStateException("no such table");
        });
        Rule<Project> condition = minimal("ACME-001")
                .appliesWhen("it runs", project -> {
                    throw new UnsupportedOperationException();
                })
                .check((project, context) -> Verdict.satisfied(MEASURED));

        assertThat(judge(check, payroll().build()))
                .isEqualTo(new Verdict.Failed("java.lang.IllegalStateException", "no such table"));
        assertThat(judge(condition, payroll().build()))
                .isEqualTo(new Verdict.Failed("java.lang.UnsupportedOperationException", ""));
    }

    @Test
    void a_check_sees_the_threshold_that_was_set_for_the_assessment() {
        Assessment strict = Assessment.asOf(TODAY).with(LIMIT, "1", "board");
        RuleContext context = RuleContext.of(Samples.portfolio(), strict);

        assertThat(context.of(LIMIT).value()).isEqualByComparingTo("1");
        assertThat(context.of(LIMIT).source()).isEqualTo("board");
        assertThat(context.asOf()).isEqualTo(TODAY);
        assertThat(Assessment.asOf(TODAY).of(LIMIT)).isEqualTo(LIMIT);
    }

    @Test
    void analyses_are_shared_between_a_context_and_the_one_with_colours() {
        RuleContext context = RuleContext.of(Samples.portfolio(payroll().build()), Assessment.asOf(TODAY));
        RuleContext later = context.withStatuses(ref -> Optional.of(Rag.RED).filter(any -> ref.equals(Samples.PAY)));

        assertThat(later.network()).isSameAs(context.network());
        assertThat(later.overlaps()).isSameAs(context.overlaps());
        assertThat(later.statusOf(Samples.PAY)).contains(Rag.RED);
        assertThat(context.statusOf(Samples.PAY)).isEmpty();
    }

    @Test
    void the_context_knows_whether_accountable_roles_are_recorded_at_all() {
        Assessment today = Assessment.asOf(TODAY);

        assertThat(RuleContext.of(Samples.portfolio(payroll().build()), today).recordsAccountableRoles())
                .isFalse();
        assertThat(RuleContext.of(
                                Samples.draft(payroll().build())
                                        .add(Samples.owner(Samples.PAY))
                                        .resolveOrThrow(),
                                today)
                        .recordsAccountableRoles())
                .isTrue();
    }

    @Test
    void a_breach_keeps_its_evidence_as_it_was() {
        List<Evidence> evidence = new ArrayList<>(List.of(new Evidence.Remark("x")));
        Breach breach = new Breach("G1", Rag.RED, MEASURED, evidence);
        evidence.clear();

        assertThat(breach.evidence()).containsExactly(new Evidence.Remark("x"));
    }

    private static Verdict judge(Rule<Project> rule, Project project) {
        return rule.judge(project, RuleContext.of(Samples.portfolio(project), Assessment.asOf(TODAY)));
    }

    private static Rule.Builder<Project> minimal(String id) {
        return Rule.of(id, Project.class).title("A title").because("of a reason");
    }
}
