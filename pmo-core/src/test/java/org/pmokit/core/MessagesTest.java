package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmokit.core.date.AllenRelation;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.DatedProgress;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.office.Service;
import org.pmokit.core.problem.Origin;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.profile.Responsibility;
import org.pmokit.core.raci.RaciActivity;
import org.pmokit.core.raci.RaciCode;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.Role;
import org.pmokit.core.skill.Skill;
import org.pmokit.core.tolerance.Tolerance;

/** What is refused on the spot is refused with its value and a way out, in few words whatever the input. */
class MessagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final String LONG = "X".repeat(100_000);

    /** A call that is refused, and what its message must name. */
    record Refused(String named, ThrowingCallable call) {
        @Override
        public String toString() {
            return named;
        }
    }

    static Stream<Refused> refusals() {
        return Stream.of(
                new Refused("2026-01-05 cannot end on 2026-01-04", () -> DateRange.of(DAY, DAY.minusDays(1))),
                new Refused("2026-01-04 as its last day", () -> DateRange.ofClosed(DAY, DAY.minusDays(1))),
                new Refused(
                        "no day at 2026-01-05",
                        () -> AllenRelation.of(DateRange.of(DAY, DAY), DateRange.ofClosed(DAY, DAY))),
                new Refused("more than 30 digits", () -> Money.of("1E+31", "GBP")),
                new Refused("more than 30 digits", () -> Ratio.of("1E-31")),
                new Refused("\"GB\"", () -> Money.of(5, "GB")),
                new Refused("\"gbp\"", () -> Money.of("5", "gbp")),
                new Refused("\"1,000\"", () -> Money.of("1,000", "GBP")),
                new Refused("\"five\"", () -> Ratio.of("five")),
                new Refused("GBP 5 with EUR 7", () -> Money.of(5, "GBP").plus(Money.of(7, "EUR"))),
                new Refused("done of 1.01 on 2026-01-05", () -> progress("1.01", "0")),
                new Refused("done of -0.01 on 2026-01-05", () -> progress("-0.01", "0")),
                new Refused("planned of 33 on 2026-01-05", () -> progress("0.33", "33")),
                new Refused("\"A/B\"", () -> MilestoneId.of(ProjectId.of("P"), "A/B")),
                new Refused("\"G1\" is not a milestone id", () -> MilestoneId.of("G1")),
                new Refused("not -1", () -> new Origin("f", -1, "")),
                new Refused("\"Unknown Reference\"", () -> ProblemCode.of("Unknown Reference")),
                new Refused("\"Project Manager\"", () -> Role.of("Project Manager")),
                new Refused("no code", () -> Service.of(" ")),
                new Refused("negative bound", () -> Tolerance.ofDays(-1, 0)),
                new Refused("negative bound", () -> Tolerance.ofCostOver("-0.05")),
                new Refused("risk R7 is 1.5", () -> risk("1.5")),
                new Refused("risk R7 is -0.5", () -> risk("-0.5")));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_refusal_names_the_value_and_offers_a_way_out(Refused refused) {
        assertThatIllegalArgumentException()
                .isThrownBy(refused.call())
                .withMessageContaining(refused.named())
                .withMessageMatching("(?s)[A-Z\"].*\\.\\nMaybe .*\\.");
    }

    @ParameterizedTest
    @EnumSource
    void an_id_without_text_or_with_blanks_around_it_is_refused(ComponentKind kind) {
        for (String value : new String[] {"", " ", "\t", " X", "X ", "X\nY", "X\u0000", LONG}) {
            String id = kind == ComponentKind.MILESTONE || kind == ComponentKind.ACTIVITY ? value + "/" + value : value;
            assertThatIllegalArgumentException()
                    .as("%s", value)
                    .isThrownBy(() -> ComponentRef.of(kind, id))
                    .withMessageContaining(kind.words())
                    .withMessageMatching("(?s).*\\.\\nMaybe .*\\.");
        }
    }

    static Stream<ThrowingCallable> hostile() {
        return Stream.of(
                () -> ProjectId.of(LONG),
                () -> ProjectId.of("\n" + "X".repeat(150)),
                () -> PersonId.of(LONG),
                () -> MilestoneId.of(LONG),
                () -> MilestoneId.of("P/" + LONG),
                () -> MilestoneId.of(ProjectId.of("P"), "/" + "X".repeat(150)),
                () -> ComponentRef.parse(LONG),
                () -> ComponentRef.parse(LONG + ":PAY"),
                () -> Role.of(LONG),
                () -> Skill.of(LONG),
                () -> RaciCode.parse(LONG),
                () -> RaciActivity.delivery(LONG),
                () -> new Responsibility(LONG, "t", "s"),
                () -> ProblemCode.of(LONG),
                () -> Money.of(LONG, "GBP"),
                () -> Money.of(5, LONG),
                () -> Ratio.of(LONG),
                () -> Money.of("9".repeat(100_000), "GBP"),
                () -> Tolerance.ofCostOver("9".repeat(100_000)),
                () -> risk("9".repeat(30)),
                () -> Dependency.of(ProjectId.of("X".repeat(200)), ProjectId.of("Y".repeat(200))));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_message_stays_short_whatever_the_input(ThrowingCallable call) {
        assertThatIllegalArgumentException()
                .isThrownBy(call)
                .satisfies(refused ->
                        assertThat(refused.getMessage()).hasSizeLessThan(300).contains("\nMaybe "));
    }

    private static void progress(String complete, String planned) {
        new DatedProgress(DAY, Ratio.of(complete), Optional.of(Ratio.of(planned)));
    }

    private static void risk(String probability) {
        Risk.builder()
                .id(RiskId.of("R7"))
                .component(ProjectId.of("P"))
                .title("-")
                .probability(new Ratio(new BigDecimal(probability)))
                .build();
    }
}
