package org.pmokit.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.DIG;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.REC;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.gbp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.Service;
import org.pmokit.core.problem.Severity;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.Role;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.strategy.Objective;
import org.pmokit.rules.rag.Rag;

class EvidenceTest {

    private static final MilestoneId GATE = MilestoneId.of(PAY, "G3");
    private static final OfficeId OFFICE = OfficeId.of("OFF");
    private static final ObjectiveId LEANER = ObjectiveId.of("OBJ");
    private static final RiskId RISK = RiskId.of("R1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static final Names NAMES = Names.in(PortfolioDraft.named("Change")
            .add(Programme.of(DIG, "Digital"))
            .add(Project.builder()
                    .id(PAY)
                    .title("Payroll")
                    .addMilestone(Milestone.builder()
                            .id(GATE)
                            .title("Gate 3")
                            .baseline(DAY)
                            .build())
                    .build())
            .add(Project.of(REC, "Recruiting"))
            .add(Office.programmeOffice(OFFICE)
                    .title("Programme office")
                    .temporaryFor(DIG)
                    .build())
            .add(Objective.builder().id(LEANER).title("Leaner by 2027").build())
            .add(Risk.builder().id(RISK).component(PAY).title("supplier leaves").build())
            .resolveOrThrow());

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(
                        new Evidence.Counted(
                                "open activities without logic",
                                java.math.BigDecimal.valueOf(2),
                                java.math.BigDecimal.valueOf(35),
                                "PAM_200_1_2012: work",
                                List.of(GATE, PAY)),
                        "open activities without logic: 2 of 35: PAY/G3, PAY (PAM_200_1_2012: work)"),
                Arguments.of(
                        new Evidence.Slip(GATE, DAY, DAY.plusDays(20)),
                        "Payroll, Gate 3: planned 2026-03-01, expected 2026-03-21, 20 days late"),
                Arguments.of(
                        new Evidence.Slip(PAY, DAY, DAY.minusDays(1)),
                        "Payroll: planned 2026-03-01, expected 2026-02-28, 1 day early"),
                Arguments.of(
                        new Evidence.Overdue(PAY, DAY, DAY.plusDays(1)),
                        "Payroll: due 2026-03-01, not recorded as done 1 day later"),
                Arguments.of(
                        new Evidence.CostVariance(gbp(10_000), gbp(11_200), Ratio.of("0.12")),
                        "forecast £11,200 against a budget of £10,000 (+12.0%)"),
                Arguments.of(
                        new Evidence.PeriodVariance("2026/27", gbp(100), gbp(80), Ratio.of("-0.2")),
                        "2026/27: forecast £80 against a budget of £100 (-20.0%)"),
                Arguments.of(
                        new Evidence.BudgetGrowth(gbp(1_000_000), gbp(1_250_000), Ratio.of("0.25")),
                        "budget moved from £1m to £1.25m (+25.0%)"),
                Arguments.of(
                        new Evidence.ContingencyUse(gbp(1_000), gbp(450), Ratio.of("0.55"), Ratio.of("0.3")),
                        "£450 left of a contingency of £1,000: 55% used with 30% of the work done"),
                Arguments.of(
                        new Evidence.Headroom(gbp(100), gbp(110), Ratio.of("-0.1")),
                        "forecast £110 against funding of £100: £10 short (-10.0%)"),
                Arguments.of(
                        new Evidence.Headroom(gbp(1_000), gbp(995), Ratio.of("0.005")),
                        "forecast £995 against funding of £1,000: £5 left (0.5%)"),
                Arguments.of(
                        new Evidence.NoLineTo(OFFICE, Role.SENIOR_RESPONSIBLE_OWNER),
                        "Programme office has no line of reporting to a senior responsible owner on record"),
                Arguments.of(
                        new Evidence.Vacancy(DIG, Role.SENIOR_RESPONSIBLE_OWNER),
                        "nobody holds the role senior responsible owner on Digital"),
                Arguments.of(
                        new Evidence.MissingRole(PAY, List.of(Role.SPONSOR, Role.EXECUTIVE)),
                        "nobody is on record as sponsor or executive of Payroll"),
                Arguments.of(new Evidence.Stale(DAY, DAY.plusDays(93)), "last reported 2026-03-01, 93 days ago"),
                Arguments.of(
                        new Evidence.LateCommitment(DependencyId.of("D"), REC, GATE, DAY.plusDays(5), DAY),
                        "Recruiting provides on 2026-03-06 what Payroll, Gate 3 needs by 2026-03-01, 5 days too late"),
                Arguments.of(
                        new Evidence.Circle(List.of(PAY, REC, DIG)), "Payroll -> Recruiting -> Digital -> Payroll"),
                Arguments.of(
                        new Evidence.Clash(PAY, REC, List.of("team \"T1\"", "site \"Leeds\"")),
                        "Payroll and Recruiting share team \"T1\", site \"Leeds\""),
                Arguments.of(
                        new Evidence.OpenCommitment(DependencyId.of("D"), REC, PAY, "no promised date"),
                        "what Payroll needs of Recruiting (D): no promised date"),
                Arguments.of(
                        new Evidence.ArrivingSlip(DependencyId.of("D"), REC, 10, 4),
                        "Recruiting has slipped by 10 days, D absorbs 4: 6 days arrive"),
                Arguments.of(new Evidence.Chain(List.of(PAY, REC)), "Payroll -> Recruiting"),
                Arguments.of(new Evidence.Bottleneck(PAY, LEANER), "every chain towards Leaner by 2027 passes Payroll"),
                Arguments.of(
                        new Evidence.ExpiredDecision(PAY, REC, Disposition.ACCEPT, DAY),
                        "Payroll and Recruiting still overlap, the decision to accept held until 2026-03-01"),
                Arguments.of(
                        new Evidence.DoubleValue(List.of(PAY, REC), "the same twice", gbp(100)),
                        "Payroll, Recruiting: the same twice, £100 too much"),
                Arguments.of(
                        new Evidence.ChangeLoaded(
                                OFFICE,
                                YearMonth.of(2026, 3),
                                BigDecimal.valueOf(12),
                                BigDecimal.TEN,
                                List.of(PAY, REC)),
                        "Programme office in 2026-03: 12 of 10 points, from Payroll, Recruiting"),
                Arguments.of(
                        new Evidence.SharedServices(OFFICE, PAY, DIG, List.of("PL02")),
                        "Programme office and Payroll both offer PL02 to Digital"),
                Arguments.of(
                        new Evidence.Overload(
                                PAY,
                                DateRange.ofClosed(DAY, DAY.plusDays(6)),
                                new BigDecimal("1.7"),
                                BigDecimal.ONE,
                                new BigDecimal("2.2"),
                                List.of(REC)),
                        "Payroll 2026-03-01 to 2026-03-07: 1.7 asked of 1, 2.2 unit-days too many, for Recruiting"),
                Arguments.of(
                        new Evidence.AtOnce(PAY, DateRange.ofClosed(DAY, DAY.plusDays(1)), 2, List.of(REC, DIG)),
                        "Payroll works on up to 2 at once, 2026-03-01 to 2026-03-02: Recruiting, Digital"),
                Arguments.of(
                        new Evidence.DoubtfulBooking(
                                PAY, "analyst", DateRange.ofClosed(DAY, DAY.plusDays(1)), "nobody is named"),
                        "analyst for Payroll, 2026-03-01 to 2026-03-02: nobody is named"),
                Arguments.of(
                        new Evidence.IncompleteEntry(RISK, "owner", Optional.of(DAY)),
                        "risk R1 (supplier leaves) has no owner, raised 2026-03-01"),
                Arguments.of(
                        new Evidence.IncompleteEntry(RISK, "response", Optional.empty()),
                        "risk R1 (supplier leaves) has no response"),
                Arguments.of(
                        new Evidence.Judgement(
                                DeliveryConfidence.AMBER_RED,
                                "the auditor",
                                Optional.of(DAY),
                                Optional.of("in\n doubt")),
                        "the auditor says amber-red on 2026-03-01: in doubt"),
                Arguments.of(
                        new Evidence.Disagreement(DeliveryConfidence.GREEN, "the board", Rag.RED),
                        "declared green by the board, computed red"),
                Arguments.of(
                        new Evidence.Contradiction(PAY, "start", DAY, "finish", DAY.minusDays(1)),
                        "Payroll: finish 2026-02-28 lies before start 2026-03-01"),
                Arguments.of(
                        new Evidence.Unserved(LEANER),
                        "no programme or project contributes to objective OBJ (Leaner by 2027)"),
                Arguments.of(
                        new Evidence.MixedDuties(OFFICE, List.of(Service.FINANCE, Service.SECRETARIAT)),
                        "Programme office gives assurance and also runs finance and cost tracking, secretariat /"
                                + " administration"),
                Arguments.of(new Evidence.NoReportingLine(OFFICE), "Programme office reports to nobody on record"),
                Arguments.of(new Evidence.Value("velocity", new BigDecimal("1E+1")), "velocity: 10"),
                Arguments.of(
                        new Evidence.ReviewNote(
                                "rk2", Severity.WARNING, List.of(PAY), "The risk R does not say its cause."),
                        "The risk R does not say its cause"),
                Arguments.of(
                        new Evidence.Expression(
                                "risks > 3", "true", List.of(new Evidence.Expression.Fact("risks", "4")), 2),
                        "risks > 3 is true (risks = 4 and 2 more)"),
                Arguments.of(new Evidence.Remark("as seen"), "as seen"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void evidence_reads_as_a_sentence(Evidence evidence, String expected) {
        assertThat(evidence.sentence(NAMES)).isEqualTo(expected);
    }

    @Test
    void every_kind_of_evidence_has_a_sentence_here() {
        assertThat(sentences().map(each -> each.get()[0].getClass().getName()).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Evidence.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList());
    }

    @Test
    void a_long_statement_is_cut_in_the_sentence_and_kept_in_the_data() {
        String words = "very ".repeat(100);
        Evidence.Judgement said =
                new Evidence.Judgement(DeliveryConfidence.RED, "the board", Optional.empty(), Optional.of(words));

        assertThat(said.sentence(NAMES)).hasSizeLessThan(190).endsWith("...");
        assertThat(said.statement()).contains(words);
    }

    @Test
    void days_are_counted_in_calendar_days() {
        assertThat(new Evidence.Slip(PAY, DAY, DAY.minusDays(4)).days()).isEqualTo(-4);
        assertThat(new Evidence.Overdue(PAY, DAY, TODAY).days()).isEqualTo(121);
        assertThat(new Evidence.Stale(DAY, TODAY).days()).isEqualTo(121);
        assertThat(new Evidence.LateCommitment(DependencyId.of("D"), REC, PAY, DAY.plusDays(5), DAY).floatDays())
                .isEqualTo(-5);
    }

    @ParameterizedTest
    @CsvSource({
        "0, GBP, £0",
        "1234.50, GBP, '£1,234.5'",
        "999999, EUR, '€999,999'",
        "1000000, USD, $1m",
        "8099000000, GBP, '£8,099m'",
        "1234567, GBP, £1.23m",
        "-2500000, GBP, -£2.5m",
        "100, CHF, CHF 100",
        "100, XXX, 100"
    })
    void money_is_written_as_a_board_reads_it(String amount, String currency, String expected) {
        assertThat(NAMES.of(Money.of(amount, currency))).isEqualTo(expected);
    }

    @Test
    void an_unknown_component_is_called_by_its_id() {
        assertThat(NAMES.of(ProjectId.of("NOBODY"))).isEqualTo("NOBODY");
        assertThat(NAMES.of(MilestoneId.of("NOBODY/G1"))).contains("NOBODY/G1");
    }
}
