package org.pmokit.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;

class VerdictProperties {

    private static final Measurement MEASURED =
            Measurement.of(3, Operator.AT_MOST, Threshold.houseDefault("ACME-001/count", "2", MeasureUnit.COUNT));
    private static final List<Verdict> ALL = List.of(
            Verdict.satisfied(MEASURED),
            Verdict.breached(Breach.of(Rag.RED, MEASURED, new Evidence.Remark("x"))),
            Verdict.notApplicable("it is open"),
            Verdict.unknown(MissingFact.of("budget")),
            new Verdict.Failed("java.lang.IllegalStateException", ""));

    @Provide
    Arbitrary<Verdict> verdicts() {
        return Arbitraries.of(ALL);
    }

    @Property
    void fold_reaches_the_case_of_its_own(@ForAll("verdicts") Verdict verdict) {
        assertThat(codeOf(verdict)).isEqualTo(verdict.code());
    }

    @Example
    void fold_reaches_each_of_the_five() {
        assertThat(ALL.stream().map(VerdictProperties::codeOf))
                .containsExactly("satisfied", "breached", "not-applicable", "unknown", "failed");
    }

    @Example
    void fold_hands_over_what_the_verdict_says() {
        assertThat(ALL.stream()
                        .map(verdict -> verdict.<Object>fold(
                                satisfied -> satisfied.measurement(),
                                breached -> breached.breaches().get(0).rag(),
                                notApplicable -> notApplicable.condition(),
                                unknown -> unknown.missing().get(0).fact(),
                                failed -> failed.exception())))
                .containsExactly(MEASURED, Rag.RED, "it is open", "budget", "java.lang.IllegalStateException");
    }

    @Example
    void a_breach_without_a_breach_and_an_unknown_without_a_fact_are_refused() {
        assertThatThrownBy(() -> new Verdict.Breached(MEASURED, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\nMaybe ");
        assertThatThrownBy(Verdict::unknown)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\nMaybe ");
    }

    @Property
    void a_breach_is_amber_or_red(@ForAll Rag rag) {
        if (rag == Rag.AMBER || rag == Rag.RED) {
            assertThat(Breach.of(rag, MEASURED, new Evidence.Remark("x")).rag()).isEqualTo(rag);
        } else {
            assertThatThrownBy(() -> Breach.of(rag, MEASURED, new Evidence.Remark("x")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(rag.code());
        }
    }

    private static String codeOf(Verdict verdict) {
        return verdict.fold(
                satisfied -> "satisfied",
                breached -> "breached",
                notApplicable -> "not-applicable",
                unknown -> "unknown",
                failed -> "failed");
    }
}
