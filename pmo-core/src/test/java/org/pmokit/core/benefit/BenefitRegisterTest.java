package org.pmokit.core.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Money;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;

class BenefitRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final ObjectiveId OBJECTIVE = ObjectiveId.of("O");

    @Test
    void a_portfolio_keeps_benefits_and_says_what_leads_nowhere() {
        PortfolioDraft draft = PortfolioDraft.named("Test")
                .add(Project.of(PAYROLL, "Payroll"))
                .add(benefit("A").component(PAYROLL).build())
                .add(benefit("B")
                        .component(ProgrammeId.of("DIG"))
                        .addObjective(OBJECTIVE)
                        .addEnabledBy(ProductId.of("P"))
                        .addDependsOn(BenefitId.of("C"))
                        .addRisk(RiskId.of("R"))
                        .build());

        assertThat(draft.resolve().getError())
                .extracting(Problem::path)
                .containsExactly(
                        "benefits[B].component",
                        "benefits[B].objectives",
                        "benefits[B].enabledBy",
                        "benefits[B].dependsOn",
                        "benefits[B].risks");
        assertThat(draft.remove(BenefitId.of("B")).resolveOrThrow().about(PAYROLL, Benefit.class))
                .hasSize(1);
    }

    @Test
    void benefits_that_wait_for_each_other_are_told() {
        assertThat(PortfolioDraft.named("Test")
                        .add(benefit("A").addDependsOn(BenefitId.of("B")).build())
                        .add(benefit("B").addDependsOn(BenefitId.of("A")).build())
                        .resolve()
                        .getError())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.HIERARCHY_CYCLE);
    }

    @Test
    void all_amounts_are_of_one_currency() {
        assertThat(PortfolioDraft.named("Test")
                        .add(benefit("A").value(Money.of(5, "GBP")).build())
                        .add(benefit("B").costToRealise(Money.of(5, "EUR")).build())
                        .resolve()
                        .getError())
                .extracting(Problem::path)
                .containsExactly("benefits[B].costToRealise");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> benefit("B").costToRealise(Money.of(-5, "EUR")).build())
                .withMessageContaining("benefit B");
    }

    @Test
    void later_measurements_are_not_known_before() {
        Benefit measured = benefit("A")
                .identifiedOn(DAY)
                .actual(BenefitProfile.of(BenefitPoint.of(DAY, 80), BenefitPoint.of(DAY.plusDays(9), 210)))
                .build();

        assertThat(measured.knownOn(DAY.plusDays(9))).isSameAs(measured);
        assertThat(measured.knownOn(DAY).actual()).isEqualTo(BenefitProfile.of(BenefitPoint.of(DAY, 80)));
        assertThat(PortfolioDraft.named("Test")
                        .statusDate(DAY)
                        .add(measured)
                        .resolveOrThrow()
                        .knownOn(DAY.minusDays(1))
                        .all(Benefit.class))
                .isEmpty();
    }

    @Test
    void the_register_tells_the_map() {
        BenefitMap map = BenefitMap.from(List.of(
                benefit("ERRORS").addEnabledBy(ProductId.of("FORM")).build(),
                benefit("REWORK")
                        .addDependsOn(BenefitId.of("ERRORS"))
                        .addObjective(OBJECTIVE)
                        .build()));

        assertThat(map.effectsOf(BenefitNode.output(ProductId.of("FORM"))))
                .containsExactly(
                        BenefitNode.benefit(BenefitId.of("ERRORS")),
                        BenefitNode.benefit(BenefitId.of("REWORK")),
                        BenefitNode.objective(OBJECTIVE));
        assertThat(map.benefitsCausedBy(BenefitId.of("ERRORS"))).containsExactly(BenefitId.of("REWORK"));
        assertThat(map.and(map)).isEqualTo(map);
    }

    @Test
    void the_map_of_the_register_finds_the_chain_that_is_counted_twice() {
        List<Benefit> chain = List.of(
                benefit("ERRORS").value(Money.of(90_000, "GBP")).build(),
                benefit("REWORK")
                        .value(Money.of(90_000, "GBP"))
                        .addDependsOn(BenefitId.of("ERRORS"))
                        .build());
        DoubleCounting counting = DoubleCounting.in(chain, BenefitMap.from(chain), Map.of());

        assertThat(counting.findings())
                .singleElement()
                .satisfies(found -> assertThat(found.excess()).isEqualTo(Money.of(90_000, "GBP")));
        assertThat(counting.countedOnce()).contains(Money.of(90_000, "GBP"));
    }

    @Test
    void a_portfolio_keeps_the_links_of_the_map() {
        BenefitLink known = new BenefitLink(BenefitNode.outcome("fewer-calls"), BenefitNode.benefit(BenefitId.of("A")));
        BenefitLink unknown = new BenefitLink(BenefitNode.benefit(BenefitId.of("A")), BenefitNode.objective(OBJECTIVE));
        PortfolioDraft draft =
                PortfolioDraft.named("Test").add(benefit("A").build()).add(known);

        assertThat(new BenefitMap(draft.resolveOrThrow().all(BenefitLink.class)))
                .isEqualTo(BenefitMap.of(known));
        assertThat(draft.add(unknown).add(known).resolve().getError())
                .extracting(Problem::path)
                .containsExactly(
                        "benefitLinks[outcome:fewer-calls->benefit:A]", "benefitLinks[benefit:A->objective:O].to");
    }

    @Test
    void of_400_thousand_60_thousand_are_taken_off() {
        NetBenefit net = NetBenefit.of(
                        List.of(gain(), loss(), benefit("UNVALUED").build()))
                .orElseThrow();

        assertThat(net.gross()).isEqualTo(Money.of(400_000, "GBP"));
        assertThat(net.takenOff()).isEqualTo(Money.of(60_000, "GBP"));
        assertThat(net.net()).isEqualTo(Money.of(340_000, "GBP"));
        assertThat(NetBenefit.of(List.of(benefit("UNVALUED").build()))).isEmpty();
        assertThat(NetBenefit.of(List.of(loss())).orElseThrow().net()).isEqualTo(Money.of(-60_000, "GBP"));
    }

    static Benefit gain() {
        return benefit("GAIN")
                .component(PAYROLL)
                .value(Money.of(400_000, "GBP"))
                .build();
    }

    static Benefit loss() {
        return benefit("LOSS")
                .component(PAYROLL)
                .kind(BenefitKind.DIS_BENEFIT)
                .value(Money.of(60_000, "GBP"))
                .build();
    }

    static Benefit.Builder benefit(String id) {
        return Benefit.builder().id(BenefitId.of(id)).title("lower cost").kind(BenefitKind.CASHABLE);
    }
}
