package org.pmokit.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void reasons_stand_indented_below_what_they_support_in_their_order() {
        Explanation why = new Explanation(
                "a",
                List.of(
                        new Explanation("b", List.of(Explanation.fact("c"), Explanation.fact("d"))),
                        Explanation.fact("e")));

        assertThat(why.asText()).isEqualTo("a\n  b\n    c\n    d\n  e\n");
    }

    @Test
    void a_fact_rests_on_nothing() {
        assertThat(Explanation.fact("a")).isEqualTo(new Explanation("a", List.of()));
        assertThat(Explanation.fact("a").asText()).isEqualTo("a\n");
    }

    @Test
    void it_keeps_its_reasons_as_they_were() {
        List<Explanation> reasons = new ArrayList<>(List.of(Explanation.fact("b")));
        Explanation why = new Explanation("a", reasons);
        reasons.clear();

        assertThat(why.because()).containsExactly(Explanation.fact("b"));
    }

    @Test
    void a_deep_one_is_rendered_without_a_stack_overflow() {
        Explanation why = Explanation.fact("end");
        for (int depth = 0; depth < 5_000; depth++) {
            why = new Explanation("x", List.of(why));
        }

        assertThat(why.asText()).endsWith("end\n").startsWith("x\n  x\n");
    }
}
