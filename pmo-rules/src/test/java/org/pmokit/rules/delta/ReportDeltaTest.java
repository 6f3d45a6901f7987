package org.pmokit.rules.delta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.healthy;
import static org.pmokit.rules.Samples.money;
import static org.pmokit.rules.Samples.portfolio;

import org.junit.jupiter.api.Test;
import org.pmokit.rules.HealthReport;
import org.pmokit.rules.Samples;
import org.pmokit.rules.delta.ReportDelta.Kind;

class ReportDeltaTest {

    @Test
    void a_finding_is_new_gone_worse_better_or_the_same() {
        assertThat(kind(100, 115)).isEqualTo(Kind.NEW);
        assertThat(kind(115, 100)).isEqualTo(Kind.GONE);
        assertThat(kind(115, 150)).isEqualTo(Kind.WORSE);
        assertThat(kind(115, 117)).isEqualTo(Kind.WORSE);
        assertThat(kind(150, 115)).isEqualTo(Kind.BETTER);
        assertThat(kind(150, 140)).isEqualTo(Kind.BETTER);
        assertThat(kind(150, 150)).isEqualTo(Kind.SAME);
    }

    @Test
    void it_counts_and_knows_its_days() {
        ReportDelta delta = overrun(150).since(overrun(115));

        assertThat(delta.shown()).startsWith("0 new, 0 gone, 1 worse, 0 better, ");
        assertThat(delta.isEmpty()).isFalse();
        assertThat(overrun(150).since(overrun(150)).isEmpty()).isTrue();
        assertThat(delta.from()).isEqualTo(Samples.TODAY);
    }

    private static Kind kind(long before, long now) {
        return overrun(now).since(overrun(before)).changes().stream()
                .filter(change -> change.key().asText().equals("PMO-FIN-001/project:PAY"))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    private static HealthReport overrun(long forecast) {
        return Samples.assess(
                portfolio(healthy(PAY).finance(money(100, forecast)).build()));
    }
}
