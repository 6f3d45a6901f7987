package org.pmokit.rules.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.Problem;
import org.pmokit.rules.delta.ReportSnapshot;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.FindingKey;
import org.pmokit.rules.waiver.Acceptances;
import org.pmokit.rules.waiver.Frozen;
import org.pmokit.rules.waiver.Waiver;

class AcceptanceFileTest {

    private static final Waiver WAIVER = Waiver.of(FindingKey.parse("PMO-FIN-001/project:PAY#x: \"y\""))
            .acceptedBy(PersonId.of("j.silva"))
            .owner(PersonId.of("m.okafor"))
            .because("re-baselined: April\nboard, \u00a3 5m \u2028")
            .until(LocalDate.of(2026, 6, 30))
            .upTo(Rag.AMBER)
            .build();
    private static final Frozen FROZEN =
            new Frozen(FindingKey.parse("PMO-GOV-001/project:REC"), Rag.RED, LocalDate.of(2026, 1, 31));

    @Test
    void what_is_written_is_read_again() {
        Acceptances store = Acceptances.of(List.of(WAIVER, FROZEN));

        assertThat(AcceptanceFile.parse(AcceptanceFile.write(store), "w.yaml")
                        .get()
                        .all())
                .containsExactly(WAIVER, FROZEN);
        assertThat(AcceptanceFile.parse(AcceptanceFile.write(Acceptances.none()), "w.yaml")
                        .get()
                        .all())
                .isEmpty();
    }

    @Test
    void a_waiver_without_a_reason_or_an_end_is_refused() {
        assertThat(AcceptanceFile.parse("waivers: [{finding: PMO-FIN-001, accepted-by: j.silva}]", "w.yaml")
                        .getError()
                        .map(Problem::asText))
                .containsExactly(
                        "w.yaml:1:21: \"PMO-FIN-001\" is not the key of a finding. Maybe write it like"
                                + " \"PMO-FIN-001/project:PAY\".",
                        "w.yaml:1:11: \"because\" is missing. Maybe say it.",
                        "w.yaml:1:11: \"until\" is missing. Maybe say it.");
    }

    @Test
    void a_finding_is_waived_once() {
        String twice =
                "frozen:\n" + "  - {finding: PMO-FIN-001/project:PAY, colour: red, since: 2026-01-31}\n".repeat(2);

        assertThat(AcceptanceFile.parse(twice, "w.yaml").getError().map(Problem::asText))
                .containsExactly(
                        "w.yaml:3:5: The finding PMO-FIN-001/project:PAY is accepted twice. Maybe keep the newer"
                                + " decision.");
    }

    @Test
    void an_earlier_report_is_read_as_far_as_a_comparison_needs_it() {
        ReportSnapshot earlier = ReportFile.parse("""
                        {"asOf": "2026-05-31", "manifest": {"rules": []}, "portfolio": {"id": "CH"},
                         "components": [{"id": "PAY", "kind": "project", "rag": "red", "declaredRag": null}],
                         "findings": [{"key": "PMO-FIN-001/project:PAY", "rag": "red", "distance": 0.5, "message": "m"}]}
                        """, "r.json").get();

        assertThat(earlier.asOf()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(earlier.colours()).containsEntry(ProjectId.of("PAY"), Rag.RED);
        assertThat(earlier.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rag()).isEqualTo(Rag.RED);
            assertThat(finding.distance()).contains(0.5);
        });
        assertThat(ReportFile.parse("{}", "r.json").getError().map(Problem::asText))
                .containsExactly("r.json:1:1: \"asOf\" is missing. Maybe say it.");
    }
}
