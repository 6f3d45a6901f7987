package org.pmokit.core.p3o;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.design.Charter;
import org.pmokit.core.design.ClosurePlan;
import org.pmokit.core.design.ClosureTrigger;
import org.pmokit.core.design.LifecycleStep;
import org.pmokit.core.design.OfficeLifecycle;
import org.pmokit.core.design.OfficeState;
import org.pmokit.core.design.TailoringDecision;
import org.pmokit.core.design.TailoringFactor;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PortfolioId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.identifier.StandardId;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.OfficeForm;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;

class P3oStructureTest {

    private static final LocalDate DAY = P3oModels.DAY;
    private static final PortfolioId ALL = PortfolioId.of("ALL");
    private static final OfficeId A = OfficeId.of("A");
    private static final OfficeId B = OfficeId.of("B");

    @Test
    void edges_say_what_one_is_to_the_other() {
        P3oStructure structure = P3oModel.example().on(DAY);

        assertThat(structure.edges(EdgeKind.INFORMATION))
                .extracting(edge -> edge.from().value() + " > " + edge.to().value())
                .containsExactly(
                        "HUB-A > EPMO",
                        "HUB-B > EPMO",
                        "SERVICE-PO > HUB-A",
                        "PORTAL-PO > SERVICE-PO",
                        "BILLING-PO > SERVICE-PO",
                        "SUPPORT-B > HUB-B");
        assertThat(structure.edges(EdgeKind.GOVERNANCE))
                .filteredOn(edge -> edge.role().isPresent())
                .singleElement()
                .satisfies(edge -> assertThat(edge.to().value()).isEqualTo("NEW-SERVICE"));
        assertThat(structure.nodes())
                .containsAll(structure.edges().stream().map(P3oEdge::to).toList())
                .containsAll(structure.edges().stream().map(P3oEdge::from).toList());
    }

    @Test
    void everything_below_a_hub_is_found_nearest_first() {
        P3oStructure structure = P3oModel.example().on(DAY);

        assertThat(structure.below(OfficeId.of("EPMO")))
                .extracting(OfficeId::value)
                .containsExactly("HUB-A", "HUB-B", "SERVICE-PO", "SUPPORT-B", "PORTAL-PO", "BILLING-PO");
        assertThat(structure.hubs())
                .extracting(OfficeId::value)
                .containsExactly("EPMO", "HUB-A", "HUB-B", "SERVICE-PO");
        assertThat(structure.parentOf(OfficeId.of("HUB-A"))).contains(OfficeId.of("EPMO"));
        assertThat(structure.parentOf(OfficeId.of("EPMO"))).isEmpty();
    }

    @Test
    void an_office_is_there_on_the_days_of_its_period_only() {
        P3oModel government = P3oModel.of(P3oModels.government());
        OfficeId bridges = OfficeId.of("BRIDGES-PO");

        assertThat(government.on(LocalDate.of(2026, 1, 31)).office(bridges)).isPresent();
        assertThat(government.on(LocalDate.of(2026, 2, 1)).office(bridges)).isEmpty();
        assertThat(government.on(LocalDate.of(2026, 2, 1)).edges())
                .noneMatch(edge -> edge.from().equals(bridges));
    }

    @Test
    void virtual_offices_alone_are_a_virtual_model_and_offices_without_a_tie_are_none() {
        assertThat(model(office(A).form(OfficeForm.VIRTUAL).build()).deliveryMode())
                .contains(DeliveryMode.DECENTRALISED_VIRTUAL);
        assertThat(model(office(A).build()).deliveryMode()).contains(DeliveryMode.CENTRAL);
        assertThat(model(office(A).build(), office(B).build()).deliveryMode()).isEmpty();
        assertThat(model(office(A).build(), office(B).reportsTo(A).build()).deliveryMode())
                .contains(DeliveryMode.HUB_AND_SPOKE);
        assertThat(model().deliveryMode()).isEmpty();
        assertThat(model().permanenceMix()).isEmpty();
    }

    @Test
    void offices_that_report_or_inform_in_a_circle_are_refused() {
        List<Problem> problems = PortfolioDraft.named("All")
                .id(ALL)
                .add(office(A).reportsTo(B).build())
                .add(office(B).aggregatesInto(A).build())
                .resolve()
                .getError()
                .asJava();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.HIERARCHY_CYCLE);
            assertThat(problem.path()).contains("offices[A].reportingLines");
        });
    }

    @Test
    void whom_an_office_informs_may_inform_it() {
        P3oStructure structure =
                model(office(A).addInforms(B).build(), office(B).addInforms(A).build());

        assertThat(structure.edges(EdgeKind.INFORMS)).hasSize(2);
    }

    @Test
    void references_that_lead_nowhere_are_told_with_their_path() {
        List<Problem> problems = PortfolioDraft.named("All")
                .id(ALL)
                .add(office(A)
                        .addManages(ProjectId.of("P"))
                        .addAdoptedStandard(StandardId.of("S"))
                        .build())
                .add(Charter.builder().office(B).build())
                .add(TailoringDecision.of(B, TailoringFactor.CULTURE, "f", "c"))
                .add(OfficeLifecycle.proposed(B))
                .add(ClosurePlan.builder()
                        .office(A)
                        .trigger(ClosureTrigger.DATE)
                        .addHandedOver(RiskId.of("R"))
                        .build())
                .resolve()
                .getError()
                .asJava();

        assertThat(problems)
                .extracting(Problem::path)
                .containsExactlyInAnyOrder(
                        "offices[A].manages",
                        "offices[A].adoptedStandards",
                        "charters[B].office",
                        "tailoringDecisions[B,culture].office",
                        "officeLifecycles[B].component",
                        "closurePlans[A].handedOver");
    }

    @Test
    void an_office_has_one_charter_and_one_life() {
        List<Problem> problems = PortfolioDraft.named("All")
                .id(ALL)
                .add(office(A).build())
                .add(Charter.builder().office(A).build())
                .add(Charter.builder().office(A).purpose("p").build())
                .resolve()
                .getError()
                .asJava();

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("The charter \"A\" is there twice."));
    }

    @Test
    void later_steps_of_a_life_are_not_known_yet() {
        OfficeLifecycle life = OfficeLifecycle.proposed(A)
                .takeOrThrow(LifecycleStep.of(OfficeState.JUSTIFIED, DAY.minusDays(9), "BC"))
                .takeOrThrow(LifecycleStep.of(OfficeState.LED, DAY, "LETTER"));
        Portfolio portfolio = PortfolioDraft.named("All")
                .id(ALL)
                .statusDate(DAY)
                .add(office(A).build())
                .add(life)
                .resolveOrThrow();

        assertThat(life.stateOn(DAY.minusDays(1))).isEqualTo(OfficeState.JUSTIFIED);
        assertThat(portfolio.knownOn(DAY.minusDays(1)).about(A, OfficeLifecycle.class))
                .extracting(OfficeLifecycle::state)
                .containsExactly(OfficeState.JUSTIFIED);
        assertThat(life.knownOn(DAY)).isSameAs(life);
    }

    private static Office.Builder office(OfficeId id) {
        return Office.hubOffice(id).addServes(ALL).period(DateRange.ALWAYS);
    }

    private static P3oStructure model(Office... offices) {
        Portfolio portfolio =
                PortfolioDraft.named("All").id(ALL).addAll(List.of(offices)).resolveOrThrow();
        return P3oModel.of(portfolio).on(DAY);
    }
}
