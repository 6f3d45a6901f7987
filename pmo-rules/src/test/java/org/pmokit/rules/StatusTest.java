package org.pmokit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmokit.rules.Samples.DIG;
import static org.pmokit.rules.Samples.FINISH;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.assess;
import static org.pmokit.rules.Samples.healthy;
import static org.pmokit.rules.Samples.id;
import static org.pmokit.rules.Samples.money;
import static org.pmokit.rules.Samples.owner;
import static org.pmokit.rules.Samples.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.office.Office;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.strategy.Objective;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rag.RollUp;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.RuleGroup;

/** From verdicts to colours: of a component, and of those above it. */
class StatusTest {

    @Test
    void a_project_of_which_only_the_id_is_known_is_unknown() {
        assertThat(assess(portfolio(id("X"))).ragOf(ProjectId.of("X"))).isEqualTo(Rag.UNKNOWN);
    }

    @Test
    void a_project_whose_cost_is_not_known_is_unknown_even_where_its_time_is_green() {
        HealthReport report =
                assess(portfolio(healthy(PAY).finance(Finance.UNKNOWN).build()));

        assertThat(report.healthOf(PAY).dimensions())
                .containsEntry(RuleGroup.SCHEDULE, Rag.GREEN)
                .containsEntry(RuleGroup.FINANCE, Rag.UNKNOWN);
        assertThat(report.ragOf(PAY)).isEqualTo(Rag.UNKNOWN);
    }

    @Test
    void a_project_whose_time_is_not_known_is_unknown_even_where_its_cost_is_green() {
        Project project = healthy(PAY).finishForecasts(List.of()).build();

        assertThat(assess(portfolio(project)).ragOf(PAY)).isEqualTo(Rag.UNKNOWN);
    }

    @Test
    void a_project_that_was_judged_and_breaches_nothing_is_green() {
        HealthReport report = assess(portfolio(healthy(PAY).build()));

        assertThat(report.ragOf(PAY)).isEqualTo(Rag.GREEN);
        assertThat(report.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "20, 112, AMBER", // time amber, cost amber
        "0, 106, GREEN",
        "5, 109, GREEN",
        "31, 100, RED",
        "0, 120, RED"
    })
    void time_and_cost_give_the_colours_of_the_public_definition(long days, long forecast, Rag expected) {
        Project project = healthy(PAY)
                .finishForecasts(List.of(DatedForecast.of(TODAY, FINISH.plusDays(days))))
                .finance(money(100, forecast))
                .build();

        assertThat(assess(portfolio(project)).ragOf(PAY)).isEqualTo(expected);
    }

    @Test
    void a_breach_is_a_colour_even_where_little_else_is_known() {
        Project project = Project.builder().id(PAY).finance(money(100, 150)).build();

        assertThat(assess(portfolio(project)).ragOf(PAY)).isEqualTo(Rag.RED);
    }

    @Test
    void data_quality_and_overlaps_yield_findings_but_no_colour() {
        Project stale = healthy(PAY)
                .finishForecasts(List.of(DatedForecast.undated(FINISH)))
                .finance(undated(100))
                .reportedOn(TODAY.minusYears(2))
                .build();

        HealthReport report = assess(portfolio(stale));

        assertThat(report.healthOf(PAY).dimensions()).containsEntry(RuleGroup.DATA_QUALITY, Rag.RED);
        assertThat(report.findingsOn(PAY)).isNotEmpty();
        assertThat(report.ragOf(PAY)).isEqualTo(Rag.GREEN);
    }

    @Test
    void within_a_dimension_an_open_question_outweighs_what_was_answered_and_a_breach_outweighs_both() {
        PortfolioDraft draft =
                Samples.draft(healthy(PAY).build()).add(risk("R1").owner("hr").build());

        assertThat(assess(draft.resolveOrThrow()).healthOf(PAY).dimensions()).containsEntry(RuleGroup.RISK, Rag.AMBER);
    }

    @Test
    void what_a_person_declared_is_kept_beside_and_not_counted() {
        StatusAssessment red = StatusAssessment.builder()
                .assessor("board")
                .rating(DeliveryConfidence.RED)
                .asOf(TODAY)
                .build();

        HealthReport report = assess(portfolio(healthy(PAY).addAssessment(red).build()));

        assertThat(report.healthOf(PAY).declared()).contains(red);
        assertThat(report.ragOf(PAY)).isEqualTo(Rag.GREEN);
        assertThat(report.findingsOn(PAY))
                .extracting(finding -> finding.key().rule().value())
                .containsExactly("PMO-GOV-004", "PMO-GOV-003");
    }

    @Test
    void the_worst_child_gives_its_colour_to_all_above_through_three_levels() {
        HealthReport report = assess(tree(healthy("RED").finance(money(100, 200))));

        assertThat(colours(report, "TOP", "MIDDLE", "LOW", "SIDE"))
                .containsExactly(Rag.RED, Rag.RED, Rag.RED, Rag.GREEN);
        assertThat(report.ragOf(report.portfolio().id())).isEqualTo(Rag.RED);
        assertThat(report.healthOf(ProgrammeId.of("LOW")).own()).isEqualTo(Rag.UNKNOWN);
    }

    @Test
    void a_child_that_could_not_be_judged_keeps_all_above_from_green() {
        HealthReport report = assess(tree(Project.builder().id(ProjectId.of("RED"))));

        assertThat(colours(report, "TOP", "MIDDLE", "LOW", "SIDE"))
                .containsExactly(Rag.UNKNOWN, Rag.UNKNOWN, Rag.UNKNOWN, Rag.GREEN);
    }

    @Test
    void where_all_children_are_green_all_above_are() {
        HealthReport report = assess(tree(healthy("RED")));

        assertThat(report.components())
                .filteredOn(
                        health -> !health.component().equals(report.portfolio().id()))
                .extracting(ComponentHealth::rag)
                .containsOnly(Rag.GREEN);
        assertThat(report.ragOf(report.portfolio().id())).isEqualTo(Rag.GREEN);
    }

    @Test
    void a_parent_without_dates_or_money_of_its_own_is_as_green_as_its_children() {
        PortfolioDraft draft = Samples.draft(healthy(PAY)
                        .parent(DIG)
                        .addObjective(ObjectiveId.of("OBJ"))
                        .build())
                .add(Programme.of(DIG, "Digital"))
                .add(Objective.builder()
                        .id(ObjectiveId.of("OBJ"))
                        .title("Leaner")
                        .build())
                .add(owner(DIG))
                .add(owner(PAY));

        HealthReport report = assess(draft.resolveOrThrow());

        assertThat(report.healthOf(DIG).dimensions()).containsEntry(RuleGroup.GOVERNANCE, Rag.GREEN);
        assertThat(report.ragOf(DIG)).isEqualTo(Rag.GREEN);
        assertThat(report.ragOf(report.portfolio().id())).isEqualTo(Rag.GREEN);
    }

    @Test
    void a_parent_whose_own_dates_or_money_lack_facts_is_not_green() {
        Programme planned = Programme.builder().id(DIG).finish(FINISH).build();

        HealthReport report = assess(
                Samples.draft(healthy(PAY).parent(DIG).build()).add(planned).resolveOrThrow());

        assertThat(report.ragOf(PAY)).isEqualTo(Rag.GREEN);
        assertThat(report.ragOf(DIG)).isEqualTo(Rag.UNKNOWN);
    }

    @Test
    void a_parent_without_open_children_and_without_facts_is_unknown() {
        HealthReport report = assess(
                PortfolioDraft.named("Change").add(Programme.of(DIG, "Digital")).resolveOrThrow());

        assertThat(report.ragOf(DIG)).isEqualTo(Rag.UNKNOWN);
        assertThat(report.ragOf(report.portfolio().id())).isEqualTo(Rag.UNKNOWN);
    }

    @Test
    void a_breach_of_the_parent_itself_counts_beside_its_children() {
        Programme over = Programme.builder().id(DIG).finance(money(100, 115)).build();

        HealthReport report =
                assess(Samples.draft(healthy(PAY).parent(DIG).build()).add(over).resolveOrThrow());

        assertThat(report.healthOf(DIG).own()).isEqualTo(Rag.AMBER);
        assertThat(report.ragOf(DIG)).isEqualTo(Rag.AMBER);
    }

    @Test
    void what_has_ended_has_a_colour_and_does_not_count_in_a_roll_up() {
        Project ended = healthy("OLD")
                .finance(money(100, 200))
                .declaredStatus(ProjectStatus.COMPLETED)
                .build();

        HealthReport report = assess(portfolio(healthy(PAY).build(), ended));

        assertThat(report.ragOf(ended.id())).isEqualTo(Rag.RED);
        assertThat(report.healthOf(ended.id()).isOpen()).isFalse();
        assertThat(report.ragOf(report.portfolio().id())).isEqualTo(Rag.GREEN);
    }

    @Test
    void a_programme_of_which_everything_has_ended_is_not_green() {
        Project ended = healthy("OLD")
                .parent(DIG)
                .declaredStatus(ProjectStatus.COMPLETED)
                .actualFinish(FINISH)
                .build();

        HealthReport report =
                assess(Samples.draft(ended).add(Programme.of(DIG, "Digital")).resolveOrThrow());

        assertThat(report.ragOf(DIG)).isEqualTo(Rag.UNKNOWN);
    }

    @Test
    void components_come_as_portfolio_programmes_projects_offices() {
        PortfolioDraft draft = PortfolioDraft.named("Change")
                .add(Office.programmeOffice(OfficeId.of("OFF"))
                        .temporaryFor(DIG)
                        .build())
                .add(healthy("B").build())
                .add(healthy("A").build())
                .add(Programme.of(ProgrammeId.of("P"), "P"))
                .add(Programme.of(DIG, "Digital"));

        assertThat(assess(draft.resolveOrThrow()).components())
                .extracting(health -> health.component().asText())
                .containsExactly(
                        "portfolio:PORTFOLIO", "programme:P", "programme:DIG", "project:B", "project:A", "office:OFF");
    }

    @Test
    void an_office_that_no_longer_exists_is_not_open() {
        Office gone = Office.programmeOffice(OfficeId.of("OFF"))
                .temporaryFor(DIG)
                .period(DateRange.endingOn(TODAY.minusDays(1)))
                .build();

        HealthReport report = assess(PortfolioDraft.named("Change")
                .add(Programme.of(DIG, "Digital"))
                .add(gone)
                .resolveOrThrow());

        assertThat(report.healthOf(gone.id()).isOpen()).isFalse();
        assertThat(report.ragOf(gone.id())).isEqualTo(Rag.UNKNOWN);
    }

    @Test
    void a_component_that_is_not_in_the_report_is_refused() {
        HealthReport report = assess(portfolio(id("X")));

        assertThatThrownBy(() -> report.ragOf(PAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("project \"PAY\"")
                .hasMessageContaining("\nMaybe ");
        assertThatThrownBy(() -> report.explain(RiskId.of("R"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void children_are_rolled_up_in_portfolio_order() {
        Spy spy = new Spy(new ArrayList<>(), new ArrayList<>());
        ProgrammeId inner = ProgrammeId.of("INNER");
        Portfolio portfolio = Samples.draft(
                        healthy(PAY).parent(DIG).build(),
                        healthy("IN").parent(inner).finance(money(100, 200)).build())
                .add(Programme.of(DIG, "Digital"))
                .add(Programme.builder().id(inner).parent(DIG).build())
                .resolveOrThrow();

        HealthCheck.standard().rollingUp(spy).assess(portfolio, Assessment.asOf(TODAY));

        assertThat(spy.children()).contains(List.of(Rag.RED, Rag.GREEN)).doesNotContain(List.of(Rag.GREEN, Rag.RED));
    }

    @Test
    void a_policy_is_told_the_parents_own_colour_unless_it_is_left_to_the_children() {
        Spy childless = new Spy(new ArrayList<>(), new ArrayList<>());
        Spy parent = new Spy(new ArrayList<>(), new ArrayList<>());
        HealthCheck governance = HealthCheck.standard().only(Set.of(RuleGroup.GOVERNANCE));
        PortfolioDraft draft = PortfolioDraft.named("Change").add(Programme.of(DIG, "Digital"));

        governance.rollingUp(childless).assess(draft.resolveOrThrow(), Assessment.asOf(TODAY));
        draft.add(healthy(PAY).parent(DIG).build());
        governance.rollingUp(parent).assess(draft.resolveOrThrow(), Assessment.asOf(TODAY));

        assertThat(childless.own()).containsExactly(Optional.of(Rag.UNKNOWN), Optional.empty());
        assertThat(parent.own()).containsExactly(Optional.of(Rag.UNKNOWN), Optional.empty(), Optional.empty());
    }

    /** Worst of, and remembers what it was asked. */
    private record Spy(List<Optional<Rag>> own, List<List<Rag>> children) implements RollUp {

        @Override
        public String name() {
            return "spy";
        }

        @Override
        public String description() {
            return "worst of, and remembers";
        }

        @Override
        public Rag combine(Optional<Rag> parent, List<Rag> colours) {
            own.add(parent);
            children.add(colours);
            return RollUp.worstOf().combine(parent, colours);
        }
    }

    @Test
    void fifty_thousand_nested_programmes_roll_up_without_a_stack_overflow() {
        int depth = 50_000;
        PortfolioDraft draft = PortfolioDraft.named("Deep").add(Programme.of(level(0), "0"));
        for (int at = 1; at < depth; at++) {
            draft.add(Programme.builder().id(level(at)).parent(level(at - 1)).build());
        }
        draft.add(healthy(PAY).parent(level(depth - 1)).finance(money(100, 200)).build());

        HealthReport report = assess(draft.resolveOrThrow());

        assertThat(report.ragOf(level(0))).isEqualTo(Rag.RED);
        assertThat(report.components())
                .hasSize(depth + 2)
                .extracting(ComponentHealth::rag)
                .containsOnly(Rag.RED);
        assertThat(report.explain(level(0)).asText()).contains("1 is red");
    }

    @Test
    void the_definition_of_status_is_the_worst_of_what_counts() {
        StatusDefinition standard = StatusDefinition.standard();

        assertThat(standard.colourOf(Map.of())).isEqualTo(Rag.UNKNOWN);
        assertThat(standard.colourOf(Map.of(RuleGroup.SCHEDULE, Rag.GREEN, RuleGroup.FINANCE, Rag.GREEN)))
                .isEqualTo(Rag.GREEN);
        assertThat(standard.colourOf(
                        Map.of(RuleGroup.SCHEDULE, Rag.GREEN, RuleGroup.FINANCE, Rag.GREEN, RuleGroup.RISK, Rag.AMBER)))
                .isEqualTo(Rag.AMBER);
        assertThat(standard.colourOf(Map.of(RuleGroup.SCHEDULE, Rag.UNKNOWN, RuleGroup.DEPENDENCY, Rag.RED)))
                .isEqualTo(Rag.RED);
        assertThat(standard.colourOf(Map.of(
                        RuleGroup.SCHEDULE, Rag.GREEN, RuleGroup.FINANCE, Rag.GREEN, RuleGroup.OVERLAP, Rag.RED)))
                .isEqualTo(Rag.GREEN);
    }

    private static Finance undated(long amount) {
        org.pmokit.core.finance.MoneySeries series =
                org.pmokit.core.finance.MoneySeries.of(org.pmokit.core.finance.Figure.undated(Samples.gbp(amount)));
        return Finance.builder().budget(series).forecast(series).build();
    }

    private static ProgrammeId level(int depth) {
        return ProgrammeId.of(String.valueOf(depth));
    }

    private static Risk.Builder risk(String id) {
        return Risk.builder().id(RiskId.of(id)).component(PAY).title("supplier leaves");
    }

    /** TOP holds MIDDLE and SIDE, MIDDLE holds LOW, LOW holds the project, SIDE a healthy one. */
    private static Portfolio tree(Project.Builder project) {
        ProgrammeId top = ProgrammeId.of("TOP");
        ProgrammeId middle = ProgrammeId.of("MIDDLE");
        ProgrammeId low = ProgrammeId.of("LOW");
        ProgrammeId side = ProgrammeId.of("SIDE");
        return PortfolioDraft.named("Tree")
                .add(Programme.builder().id(low).parent(middle).build())
                .add(Programme.builder().id(middle).parent(top).build())
                .add(Programme.builder().id(side).parent(top).build())
                .add(Programme.builder().id(top).build())
                .add(project.parent(low).build())
                .add(healthy("HEALTHY").parent(side).build())
                .resolveOrThrow();
    }

    private static List<Rag> colours(HealthReport report, String... programmes) {
        return List.of(programmes).stream()
                .map(programme -> report.ragOf(ProgrammeId.of(programme)))
                .toList();
    }
}
