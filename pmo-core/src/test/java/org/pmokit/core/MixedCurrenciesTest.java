package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.date.ReportingPeriod;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.Measure;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.finance.PeriodCost;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Money;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.risk.Risk;

class MixedCurrenciesTest {

    private static final Money POUNDS = Money.of(3, "GBP");
    private static final Money EUROS = Money.of(7, "EUR");

    /** A place for money, and how to add some there. */
    record Place(String path, String what, Function<Money, PortfolioDraft> add) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Place> places() {
        Stream<Place> measures = Stream.of(Measure.values())
                .map(measure -> new Place(
                        "projects[NEW].finance",
                        measure.code(),
                        money -> Sample.draft()
                                .add(project(Finance.builder()
                                        .series(measure, MoneySeries.of(Figure.undated(money)))
                                        .build()))));
        ReportingPeriod year = ReportingPeriod.ukFinancialYear(2026);
        return Stream.concat(
                measures,
                Stream.of(
                        new Place(
                                "projects[NEW].finance",
                                "period budget",
                                money -> Sample.draft()
                                        .add(project(Finance.builder()
                                                .addPeriod(new PeriodCost(year, Optional.of(money), Optional.empty()))
                                                .build()))),
                        new Place(
                                "projects[NEW].finance",
                                "period forecast",
                                money -> Sample.draft()
                                        .add(project(Finance.builder()
                                                .addPeriod(new PeriodCost(year, Optional.empty(), Optional.of(money)))
                                                .build()))),
                        new Place(
                                "programmes[NEW].finance",
                                "programme",
                                money -> Sample.draft()
                                        .currency(Currency.getInstance("GBP"))
                                        .add(Programme.builder()
                                                .id(ProgrammeId.of("NEW"))
                                                .finance(budget(money))
                                                .build())),
                        new Place(
                                "risks[NEW].impact",
                                "risk impact",
                                money -> Sample.draft().add(risk(money)))));
    }

    @ParameterizedTest
    @MethodSource("places")
    void money_in_another_currency_is_told(Place place) {
        assertThat(Sample.problemsOf(place.add().apply(EUROS))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.MIXED_CURRENCIES);
            assertThat(problem.path()).isEqualTo(place.path());
            assertThat(problem.value()).contains("EUR 7");
            assertThat(problem.message()).isEqualTo("EUR 7 is not in GBP, the portfolio's currency.");
            assertThat(problem.advice())
                    .contains("convert it first, at a rate and date that you can defend: see Project.inCurrency and "
                            + "CurrencyConversion.");
        });
    }

    @ParameterizedTest
    @MethodSource("places")
    void money_in_the_same_currency_is_no_problem(Place place) {
        assertThat(Sample.problemsOf(place.add().apply(POUNDS))).isEmpty();
    }

    @Test
    void a_declared_currency_holds_against_the_first_amount() {
        PortfolioDraft draft = PortfolioDraft.named("Change")
                .currency(Currency.getInstance("EUR"))
                .add(project(budget(POUNDS)))
                .add(Project.builder()
                        .id(ProjectId.of("SECOND"))
                        .finance(budget(EUROS))
                        .build());

        assertThat(Sample.problemsOf(draft)).extracting(Problem::path).containsExactly("projects[NEW].finance");
    }

    @Test
    void without_a_declared_currency_the_first_amount_decides() {
        PortfolioDraft draft = PortfolioDraft.named("Change").add(project(budget(POUNDS)));

        assertThat(draft.resolveOrThrow().currency()).contains(Currency.getInstance("GBP"));
    }

    @Test
    void a_portfolio_without_money_has_no_currency_unless_declared() {
        assertThat(PortfolioDraft.named("Change").resolveOrThrow().currency()).isEmpty();
        assertThat(PortfolioDraft.named("Change")
                        .currency(Currency.getInstance("EUR"))
                        .resolveOrThrow()
                        .currency())
                .contains(Currency.getInstance("EUR"));
    }

    @Test
    void a_risk_alone_decides_the_currency() {
        PortfolioDraft draft = PortfolioDraft.named("Change")
                .add(Project.of(Sample.PAYROLL, "Payroll"))
                .add(risk(EUROS));

        assertThat(draft.resolveOrThrow().currency()).contains(Currency.getInstance("EUR"));
    }

    @Test
    void a_programme_alone_decides_the_currency() {
        PortfolioDraft draft = PortfolioDraft.named("Change")
                .add(Programme.builder()
                        .id(ProgrammeId.of("NEW"))
                        .finance(budget(EUROS))
                        .build());

        assertThat(draft.resolveOrThrow().currency()).contains(Currency.getInstance("EUR"));
    }

    @Test
    void each_amount_is_told() {
        Finance finance = Finance.builder()
                .budget(MoneySeries.of(Figure.undated(EUROS), Figure.undated(POUNDS)))
                .forecast(MoneySeries.of(Figure.undated(Money.of(8, "USD"))))
                .build();

        assertThat(Sample.problemsOf(Sample.draft().add(project(finance))))
                .extracting(problem -> problem.value().orElseThrow())
                .containsExactly("EUR 7", "USD 8");
    }

    private static Project project(Finance finance) {
        return Project.builder().id(ProjectId.of("NEW")).finance(finance).build();
    }

    private static Finance budget(Money money) {
        return Finance.builder().budget(MoneySeries.of(Figure.undated(money))).build();
    }

    private static Risk risk(Money impact) {
        return Risk.builder()
                .id(RiskId.of("NEW"))
                .component(Sample.PAYROLL)
                .title("-")
                .impact(impact)
                .build();
    }
}
