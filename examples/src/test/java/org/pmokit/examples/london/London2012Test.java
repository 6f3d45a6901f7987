package org.pmokit.examples.london;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.Service;
import org.pmokit.core.provenance.Certainty;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.provenance.Source;
import org.pmokit.core.role.Role;
import org.pmokit.graph.network.DependencyNetwork;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Assessment;

/** The bundled portfolio agrees with the published facts. */
class London2012Test {

    private static final Portfolio PORTFOLIO = London2012.portfolio();
    private static final ProgrammeId ODA = ProgrammeId.of("ODA");
    private static final ProgrammeId WHOLE = ProgrammeId.of("L2012");

    @Test
    void the_registers_are_read_without_a_remark() {
        assertThat(London2012.reading().problems()).isEmpty();
        assertThat(London2012.reading().notices()).isEmpty();
    }

    @Test
    void base_cost_and_contingency_of_november_2007_add_up_to_the_funding() {
        Finance money = finance(ODA);

        assertThat(money.baseCost().first()).contains(millions(6_090));
        assertThat(money.contingency().first()).contains(millions(2_009));
        assertThat(money.funding().latest()).contains(millions(8_099));
        assertThat(millions(6_090).plus(millions(2_009))).isEqualTo(millions(8_099));
    }

    @Test
    void the_lines_of_the_baseline_add_up_to_the_base_cost() {
        LocalDate published = LocalDate.of(2007, 12, 10);
        BigDecimal sum = PORTFOLIO.projectsIn(ODA).stream()
                .flatMap(project -> project.finance().budget().figures().stream())
                .filter(figure -> figure.asOf().filter(published::equals).isPresent())
                .map(figure -> figure.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sum).isEqualByComparingTo(millions(6_090).amount());
    }

    @Test
    void the_delivery_authority_ended_17_1_percent_under_its_funding() {
        Money left = finance(ODA)
                .funding()
                .latest()
                .orElseThrow()
                .minus(finance(ODA).forecast().latest().orElseThrow());

        assertThat(finance(ODA).forecast().latest()).contains(millions(6_714));
        assertThat(left).isEqualTo(millions(1_385));
        assertThat(left.over(millions(8_099)).orElseThrow().asPercent(1)).isEqualTo("17.1%");
    }

    @Test
    void the_package_ended_377_million_under() {
        Finance money = finance(WHOLE);

        assertThat(money.funding().latest()).contains(millions(9_298));
        assertThat(money.forecast().latest()).contains(millions(8_921));
        assertThat(millions(9_298)
                        .minus(millions(8_921))
                        .over(millions(9_298))
                        .orElseThrow()
                        .asPercent(2))
                .isEqualTo("4.05%");
    }

    @Test
    void an_earlier_view_knows_nothing_of_what_came_later() {
        Portfolio then = PORTFOLIO.knownOn(LocalDate.of(2009, 1, 31));

        assertThat(then.programme(ODA).orElseThrow().finance().forecast().latest())
                .contains(millions(7_413));
        assertThat(project(then, "aquatics").actualFinish()).isEmpty();
        assertThat(project(then, "aquatics").forecastFinish()).contains(LocalDate.of(2011, 8, 31));
        assertThat(then.risks()).noneMatch(risk -> risk.raised().orElseThrow().isAfter(LocalDate.of(2009, 1, 31)));
    }

    @Test
    void the_programme_office_challenges_and_leaves_operations_to_linked_teams() {
        Office office = PORTFOLIO.office(OfficeId.of("GOE-PO")).orElseThrow();

        assertThat(office.services()).contains(Service.CRITICAL_CHALLENGE, Service.ASSURANCE);
        assertThat(office.services()).noneMatch(Service::isOperational);
        assertThat(office.linkedTeams())
                .extracting(team -> team.function())
                .containsExactlyInAnyOrder("secretariat", "finance", "communications");
        assertThat(office.reportingLines())
                .anyMatch(line -> line.role()
                        .filter(Role.SENIOR_RESPONSIBLE_OWNER::equals)
                        .isPresent());
    }

    @Test
    void there_are_four_programme_objectives() {
        assertThat(PORTFOLIO.objectives().stream()
                        .filter(objective -> objective.parent().isEmpty()))
                .hasSize(4);
    }

    @Test
    void each_figure_names_a_source_that_is_listed() {
        Set<String> keys = PORTFOLIO.sources().stream().map(Source::key).collect(Collectors.toSet());
        List<Provenance> provenances = PORTFOLIO
                .components()
                .flatMap(component -> java.util.Arrays.stream(org.pmokit.core.finance.Measure.values())
                        .flatMap(measure -> component.finance().series(measure).figures().stream()))
                .map(figure -> figure.provenance().orElseThrow())
                .toList();

        assertThat(provenances).hasSizeGreaterThan(90).allSatisfy(provenance -> {
            assertThat(provenance.sources()).isNotEmpty();
            assertThat(keys).containsAll(provenance.sources());
            assertThat(provenance.certainty()).isPresent();
        });
    }

    @Test
    void no_colour_is_passed_off_as_a_published_rating() {
        assertThat(PORTFOLIO
                        .components()
                        .flatMap(component -> component.assessments().stream())
                        .filter(said -> said.rating().isPresent()))
                .isNotEmpty()
                .allMatch(said -> said.provenance()
                        .flatMap(Provenance::certainty)
                        .filter(Certainty.INTERPRETED::equals)
                        .isPresent());
    }

    @Test
    void the_dependencies_have_no_circle_and_lead_to_the_opening() {
        DependencyNetwork network = DependencyNetwork.of(PORTFOLIO);

        assertThat(network.isAcyclic()).isTrue();
        assertThat(network.giversOf(ProjectId.of("games")))
                .contains(ProjectId.of("village"), ProjectId.of("testevents"), ProjectId.of("stadium"));
        assertThat(network.driversOf(London2012.OPENING).components()).last().isEqualTo(London2012.OPENING);
    }

    @Test
    void the_auditors_worries_of_2008_and_2011_are_found() {
        assertThat(colourOf("aquatics", LocalDate.of(2008, 6, 30))).isEqualTo(Rag.RED);
        assertThat(colourOf("village", LocalDate.of(2008, 6, 30))).isEqualTo(Rag.RED);
        assertThat(colourOf("venue-security", LocalDate.of(2011, 12, 6))).isEqualTo(Rag.RED);
        HealthReport before = assessed(London2012.BEFORE_THE_GAMES);
        assertThat(before.findingsOn(WHOLE))
                .anyMatch(finding -> finding.key().rule().value().equals("PMO-FIN-004") && finding.rag() == Rag.AMBER);
    }

    private static Rag colourOf(String project, LocalDate day) {
        return assessed(day).ragOf(ProjectId.of(project));
    }

    private static HealthReport assessed(LocalDate day) {
        return HealthCheck.standard().assess(PORTFOLIO, Assessment.asOf(day));
    }

    private static Finance finance(ProgrammeId programme) {
        return PORTFOLIO.programme(programme).map(Programme::finance).orElseThrow();
    }

    private static Project project(Portfolio portfolio, String id) {
        return portfolio.project(ProjectId.of(id)).orElseThrow();
    }

    private static Money millions(long amount) {
        return Money.of(amount * 1_000_000, "GBP");
    }
}
