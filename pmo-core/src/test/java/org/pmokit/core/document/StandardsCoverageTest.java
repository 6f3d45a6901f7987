package org.pmokit.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.money.Ratio;

class StandardsCoverageTest {

    @Test
    void eight_topics_by_four_kinds_are_thirty_two_places() {
        StandardsCoverage nothing = StandardsCoverage.of(List.of());

        assertThat(StandardTopic.values()).hasSize(8);
        assertThat(DocumentKind.catalogue())
                .containsExactly(
                        DocumentKind.STANDARD,
                        DocumentKind.PROCEDURE,
                        DocumentKind.TEMPLATE,
                        DocumentKind.TAILORING_GUIDANCE);
        assertThat(nothing.gaps()).hasSize(32);
        assertThat(nothing.covered()).isEqualTo(Ratio.ZERO);
        assertThat(nothing.gaps().get(0))
                .isEqualTo(new StandardsCoverage.Gap(StandardTopic.PROJECT_INITIATION, DocumentKind.STANDARD));
    }

    @Test
    void a_full_catalogue_has_no_gaps() {
        List<Document> all = new ArrayList<>();
        for (StandardTopic topic : StandardTopic.values()) {
            DocumentKind.catalogue()
                    .forEach(kind -> all.add(document(topic, kind).build()));
        }

        assertThat(StandardsCoverage.of(all).isComplete()).isTrue();
        assertThat(StandardsCoverage.of(all).covered()).isEqualTo(Ratio.ONE);
        assertThat(StandardsCoverage.of(all.subList(1, 32)).gaps())
                .containsExactly(new StandardsCoverage.Gap(StandardTopic.PROJECT_INITIATION, DocumentKind.STANDARD));
    }

    @Test
    void only_what_is_in_force_covers() {
        Document.Builder risk = document(StandardTopic.RISK_ANALYSIS, DocumentKind.TEMPLATE);
        StandardsCoverage coverage = StandardsCoverage.of(List.of(risk.build()));

        assertThat(coverage.at(StandardTopic.RISK_ANALYSIS, DocumentKind.TEMPLATE))
                .containsExactly(DocumentId.of("RISK_ANALYSIS-TEMPLATE"));
        assertThat(coverage.covered()).isEqualTo(Ratio.of("0.03125"));
        for (DocumentStatus status : DocumentStatus.values()) {
            assertThat(StandardsCoverage.of(List.of(risk.status(status).build()))
                            .isComplete())
                    .isFalse();
            assertThat(StandardsCoverage.of(List.of(risk.status(status).build()))
                            .gaps()
                            .size())
                    .isEqualTo(status == DocumentStatus.APPROVED ? 31 : 32);
        }
        assertThat(StandardsCoverage.of(List.of(risk.status(Optional.empty()).build()))
                        .gaps())
                .hasSize(32);
    }

    @Test
    void other_kinds_and_documents_without_a_topic_cover_nothing() {
        Document plan = document(StandardTopic.RISK_ANALYSIS, DocumentKind.PLAN).build();
        Document loose = plan.toBuilder()
                .kind(DocumentKind.STANDARD)
                .topic(Optional.empty())
                .build();

        StandardsCoverage coverage = StandardsCoverage.of(List.of(plan, loose));
        assertThat(coverage.gaps()).hasSize(32);
        assertThat(coverage.at(StandardTopic.RISK_ANALYSIS, DocumentKind.PLAN)).isEmpty();
    }

    private static Document.Builder document(StandardTopic topic, DocumentKind kind) {
        return Document.builder()
                .id(DocumentId.of(topic + "-" + kind))
                .title("t")
                .kind(kind)
                .topic(topic)
                .status(DocumentStatus.APPROVED);
    }
}
