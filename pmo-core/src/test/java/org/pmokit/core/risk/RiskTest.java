package org.pmokit.core.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Ratio;

class RiskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Test
    void an_entry_is_open_until_it_is_closed() {
        assertThat(risk().build().isOpen()).isTrue();
        assertThat(risk().closed(DAY).build().isOpen()).isFalse();
        assertThat(issue().build().isOpen()).isTrue();
        assertThat(issue().closed(DAY).build().isOpen()).isFalse();
    }

    @Test
    void a_probability_from_zero_to_one_is_taken() {
        assertThat(risk().probability(Ratio.ZERO).build().probability()).contains(Ratio.ZERO);
        assertThat(risk().probability(Ratio.ONE).build().probability()).contains(Ratio.ONE);
    }

    private static Risk.Builder risk() {
        return Risk.builder().id(RiskId.of("R")).component(ProjectId.of("P")).title("t");
    }

    private static Issue.Builder issue() {
        return Issue.builder().id(IssueId.of("I")).component(ProjectId.of("P")).title("t");
    }
}
