package org.pmokit.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.DIG;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.REC;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.ComponentRef;

class FindingKeyTest {

    @Test
    void it_reads_as_rule_component_and_aspect() {
        assertThat(key("PMO-SCH-001", PAY, "G3").asText()).isEqualTo("PMO-SCH-001/project:PAY#G3");
        assertThat(key("PMO-FIN-001", DIG, "").asText()).isEqualTo("PMO-FIN-001/programme:DIG");
    }

    @Test
    void it_is_ordered_by_rule_then_component_then_aspect() {
        List<FindingKey> ordered = List.of(
                key("PMO-FIN-001", REC, "z"),
                key("PMO-SCH-001", DIG, "z"),
                key("PMO-SCH-001", PAY, "a"),
                key("PMO-SCH-001", PAY, "b"),
                key("PMO-SCH-001", REC, "a"));

        assertThat(ordered).isSorted();
        assertThat(ordered.get(0)).isEqualByComparingTo(key("PMO-FIN-001", REC, "z"));
    }

    private static FindingKey key(String rule, ComponentRef subject, String aspect) {
        return new FindingKey(RuleId.of(rule), subject, aspect);
    }
}
