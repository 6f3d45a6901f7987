package org.pmokit.core.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.money.Ratio;

/**
 * Which topics have which kinds of documents in force: eight topics by four kinds. A document whose status is not known
 * covers nothing.
 *
 * @param documents in force, by topic and kind; every topic and every kind of the catalogue is there, maybe empty
 */
public record StandardsCoverage(Map<StandardTopic, Map<DocumentKind, List<DocumentId>>> documents) {

    /**
     * A place in the matrix with nothing in it.
     *
     * @param topic of the row
     * @param kind of the column
     */
    public record Gap(StandardTopic topic, DocumentKind kind) {}

    /** Copies, in the order of topics and kinds. */
    public StandardsCoverage {
        Map<StandardTopic, Map<DocumentKind, List<DocumentId>>> rows = new EnumMap<>(StandardTopic.class);
        for (StandardTopic topic : StandardTopic.values()) {
            Map<DocumentKind, List<DocumentId>> row = new EnumMap<>(DocumentKind.class);
            for (DocumentKind kind : DocumentKind.catalogue()) {
                row.put(
                        kind,
                        List.copyOf(documents.getOrDefault(topic, Map.of()).getOrDefault(kind, List.of())));
            }
            rows.put(topic, Collections.unmodifiableMap(row));
        }
        documents = Collections.unmodifiableMap(rows);
    }

    /**
     * The coverage by these documents.
     *
     * @param documents of any kind and topic
     */
    public static StandardsCoverage of(Collection<Document> documents) {
        Map<StandardTopic, Map<DocumentKind, List<DocumentId>>> rows = new EnumMap<>(StandardTopic.class);
        for (Document document : documents) {
            document.topic()
                    .filter(topic -> document.isInForce())
                    .ifPresent(topic -> rows.computeIfAbsent(topic, none -> new EnumMap<>(DocumentKind.class))
                            .computeIfAbsent(document.kind(), none -> new ArrayList<>())
                            .add(document.id()));
        }
        return new StandardsCoverage(rows);
    }

    /**
     * The documents at one place of the matrix.
     *
     * @param topic of the row
     * @param kind of the column; one that is not of the catalogue has none
     */
    public List<DocumentId> at(StandardTopic topic, DocumentKind kind) {
        return documents.getOrDefault(topic, Map.of()).getOrDefault(kind, List.of());
    }

    /** Places with nothing in them, by topic, then by kind. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        documents.forEach((topic, row) -> row.forEach((kind, held) -> {
            if (held.isEmpty()) {
                gaps.add(new Gap(topic, kind));
            }
        }));
        return List.copyOf(gaps);
    }

    /** The share of the 32 places that are covered, to 12 decimals, half up. */
    public Ratio covered() {
        long places =
                (long) StandardTopic.values().length * DocumentKind.catalogue().size();
        return Ratio.of(places - gaps().size(), places).orElseThrow();
    }

    /** Whether no place is empty. */
    public boolean isComplete() {
        return gaps().isEmpty();
    }
}
