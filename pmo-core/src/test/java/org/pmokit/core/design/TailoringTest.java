package org.pmokit.core.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.OfficeId;

class TailoringTest {

    @Test
    void six_factors_are_looked_at_in_every_design() {
        assertThat(TailoringFactor.core())
                .containsExactly(
                        TailoringFactor.ORGANISATION_STRUCTURE,
                        TailoringFactor.CULTURE,
                        TailoringFactor.BUSINESS_GOALS,
                        TailoringFactor.RESOURCES,
                        TailoringFactor.POLICIES,
                        TailoringFactor.UNIQUE_CIRCUMSTANCES)
                .allMatch(TailoringFactor::isCore);
        assertThat(Stream.of(TailoringFactor.values()).filter(TailoringFactor::isCore))
                .hasSize(6);
        assertThat(TailoringFactor.COST_LIMIT.code()).isEqualTo("cost-limit");
    }

    @Test
    void a_core_factor_without_a_decision_is_told_and_the_others_are_free() {
        List<TailoringDecision> some =
                List.of(decisionOn(TailoringFactor.CULTURE), decisionOn(TailoringFactor.COST_LIMIT));

        assertThat(TailoringFactor.coreWithout(some)).hasSize(5).doesNotContain(TailoringFactor.CULTURE);
        assertThat(TailoringFactor.coreWithout(List.of())).isEqualTo(TailoringFactor.core());
    }

    @Test
    void nothing_is_missing_when_every_core_factor_has_a_decision() {
        List<TailoringDecision> all =
                TailoringFactor.core().stream().map(TailoringTest::decisionOn).toList();

        assertThat(TailoringFactor.coreWithout(all)).isEmpty();
    }

    @Test
    void a_decision_can_say_what_is_left_out_and_why() {
        TailoringDecision decision =
                TailoringDecision.of(
                                OfficeId.of("PO"), TailoringFactor.RESOURCES, "two people", "no separate risk office")
                        .toBuilder()
                        .addLeftOutPart("risk office")
                        .build();

        assertThat(decision.leftOutParts()).containsExactly("risk office");
        assertThat(decision.finding()).isEqualTo("two people");
    }

    private static TailoringDecision decisionOn(TailoringFactor factor) {
        return TailoringDecision.of(OfficeId.of("PO"), factor, "found", "so be it");
    }
}
