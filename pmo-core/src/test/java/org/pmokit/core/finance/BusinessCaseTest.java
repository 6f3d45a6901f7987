package org.pmokit.core.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.problem.Problem;

class BusinessCaseTest {

    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final BusinessCase good = worth(PAYROLL, -100, 30, 40, 60).toBuilder()
            .writtenOn(DAY.minusDays(30))
            .approvedOn(DAY)
            .reviewBy(DAY.plusDays(90))
            .build();

    @Test
    void a_case_of_100_that_brings_30_40_and_60_is_worth_20_at_the_green_book_rate() {
        Appraisal appraisal = good.appraisal().orElseThrow();

        assertThat(appraisal.netPresentValue().amount())
                .isBetween(new BigDecimal("20.4424"), new BigDecimal("20.4426"));
        assertThat(appraisal.benefitCostRatio().orElseThrow().value())
                .isBetween(new BigDecimal("1.2044"), new BigDecimal("1.2045"));
        assertThat(appraisal.returnOnInvestment()).contains(Ratio.of("0.3"));
        assertThat(good.cost()).contains(Money.of(100, "GBP"));
    }

    @Test
    void a_case_holds_while_nothing_on_record_speaks_against_it() {
        assertThat(good.stillHoldsOn(DAY)).isTrue();
        assertThat(good.stillHoldsOn(DAY.plusDays(90))).isTrue();
        assertThat(good.doubtsOn(DAY.minusDays(1))).containsExactly(BusinessCaseDoubt.NOT_APPROVED);
        assertThat(good.doubtsOn(DAY.plusDays(91))).containsExactly(BusinessCaseDoubt.REVIEW_OVERDUE);
    }

    @Test
    void a_case_that_costs_more_than_it_brings_is_doubted_and_one_that_breaks_even_is_not() {
        assertThat(worth(PAYROLL, -100, 50).doubtsOn(DAY))
                .containsExactly(BusinessCaseDoubt.NOT_APPROVED, BusinessCaseDoubt.DESTROYS_VALUE);
        assertThat(worth(PAYROLL, 0).doubtsOn(DAY)).containsExactly(BusinessCaseDoubt.NOT_APPROVED);
    }

    @Test
    void nobody_can_say_what_a_case_without_figures_or_rate_is_worth() {
        BusinessCase bare = BusinessCase.builder().component(PAYROLL).build();

        assertThat(bare.appraisal()).isEmpty();
        assertThat(bare.cost()).isEmpty();
        assertThat(bare.doubtsOn(DAY)).contains(BusinessCaseDoubt.NO_FIGURES);
        assertThat(good.toBuilder().rate(Optional.empty()).build().doubtsOn(DAY))
                .containsExactly(BusinessCaseDoubt.NO_RATE);
    }

    @Test
    void flows_of_two_currencies_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> good.toBuilder()
                        .addFlow(PeriodFlow.ofNet(Money.of(1, "EUR")))
                        .build())
                .withMessageContaining("EUR");
    }

    @Test
    void what_was_approved_later_is_not_known_before() {
        assertThat(good.knownOn(DAY)).isSameAs(good);
        assertThat(good.knownOn(DAY.minusDays(1)).approvedOn()).isEmpty();
        assertThat(good.knownSince()).contains(DAY.minusDays(30));
    }

    @Test
    void a_portfolio_finds_it_under_its_component_and_tells_references_that_lead_nowhere() {
        PortfolioDraft draft = PortfolioDraft.named("Change").add(Project.of(PAYROLL, "Payroll"));

        assertThat(draft.add(good).resolveOrThrow().about(PAYROLL, BusinessCase.class))
                .containsExactly(good);
        assertThat(draft.add(good.toBuilder()
                                .version("outline")
                                .approval(DecisionId.of("D-1"))
                                .build())
                        .add(good)
                        .add(good.toBuilder().component(RiskId.of("R")).build())
                        .resolve()
                        .getError())
                .extracting(Problem::asText)
                .containsExactly(
                        "businessCases[project:PAY]: The business case \"project:PAY\" is there twice. Maybe remove one, or"
                                + " give it another id.",
                        "businessCases[project:PAY,outline].approval: There is no decision \"D-1\". Maybe add it, or correct"
                                + " the id.",
                        "businessCases[risk:R].component: The risk \"R\" does not fit here. Maybe name one of: portfolio,"
                                + " programme, project.");
    }

    @Test
    void money_goes_first_to_the_case_that_brings_most_for_it() {
        BusinessCase small = worth(ProjectId.of("SMALL"), -10, 31);
        BusinessCase large = worth(ProjectId.of("LARGE"), -90, 99);
        BusinessCase free = worth(ProjectId.of("FREE"), 0, 0);
        BusinessCase unknown = BusinessCase.builder().component(PAYROLL).build();

        List<ValueShare> ranked = ValueShare.ranked(List.of(free, large, unknown, small));

        assertThat(ranked).extracting(share -> share.component().value()).containsExactly("SMALL", "LARGE", "FREE");
        assertThat(ranked.get(0).shareOfCost()).contains(Ratio.of("0.1"));
        assertThat(ranked.get(0).shareOfValue()).contains(Ratio.of("0.7"));
        assertThat(ranked.get(0).balance()).contains(Ratio.of("0.6"));
        assertThat(ranked.get(1).balance()).contains(Ratio.of("-0.6"));
        assertThat(ranked.get(2).benefitCostRatio()).isEmpty();
    }

    @Test
    void shares_of_a_loss_say_nothing() {
        assertThat(ValueShare.ranked(List.of(worth(PAYROLL, -10, 1))).get(0).shareOfValue())
                .isEmpty();
        assertThat(ValueShare.ranked(List.of())).isEmpty();
    }

    private static BusinessCase worth(ProjectId component, long... balances) {
        return BusinessCase.builder()
                .component(component)
                .flows(LongStream.of(balances)
                        .mapToObj(balance -> PeriodFlow.ofNet(Money.of(balance, "GBP")))
                        .toList())
                .rate(component.equals(PAYROLL) ? DiscountRate.UK_GREEN_BOOK : DiscountRate.of("0", "none"))
                .build();
    }
}
